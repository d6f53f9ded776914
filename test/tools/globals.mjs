// Lets the same test file run under Node's test runner and in a browser, where the runner's own globals are.
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });
