import { expect } from '@open-wc/testing';
import { EventTimetable } from '../../src/elements/event-timetable/event-timetable.ts';
import { version } from '../../src/version.ts';

describe('an element whose name is taken', () => {
  /** What the console is told when the name is there already, with that for its class. */
  const toldOf = (there: object): readonly string[] => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => void said.push(line);
    const registry = {
      get: () => there,
      define: () => {
        throw new DOMException('It is there already.', 'NotSupportedError');
      },
    };
    try {
      EventTimetable.define('event-timetable', registry as unknown as CustomElementRegistry);
    } finally {
      console.warn = warn;
    }
    return said;
  };

  it('leaves it to the version that came first, and names both', () => {
    const told = `<event-timetable> is defined already, by version 0.0.1; this one is ${version}.`;
    expect(toldOf({ version: '0.0.1' })).to.deep.equal([told]);
    expect(toldOf({})[0]).to.include('by version unknown');
  });

  it('says nothing where it is the same, as when a builder puts the script into each block', () => {
    expect(toldOf({ version })).to.deep.equal([]);
  });
});
