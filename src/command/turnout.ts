#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Not awaited here: in the bundle, what is imported later stands below, and would wait for this to end.
void run(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
