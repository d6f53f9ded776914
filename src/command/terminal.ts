/** Where a command speaks: what it found is printed, trouble and progress stand apart from it. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
  /** One line that is written over by the next; only where someone is watching. */
  progress(line: string): void;
}

export const processTerminal = (): Terminal => terminalOn(process.stdout, process.stderr);

/** What is written to. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export const terminalOn = (out: Stream, aside: Stream): Terminal => {
  let shown = '';
  const clear = (): void => {
    if (shown) aside.write(`\r${' '.repeat(shown.length)}\r`);
    shown = '';
  };
  const say = (stream: Stream) => (text: string) => {
    clear();
    stream.write(`${text.split('\n').map(harmless).join('\n')}\n`);
  };
  return {
    print: say(out),
    complain: say(aside),
    progress: (line) => {
      if (!aside.isTTY) return;
      clear();
      shown = harmless(line).slice(0, 79);
      aside.write(shown);
    },
  };
};

/** Names come from outside: none may move the cursor, colour the screen or turn a line around. */
const harmless = (line: string): string => line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
