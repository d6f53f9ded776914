import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from '@vue/compiler-sfc';

const tsc = 'node_modules/typescript/bin/tsc';
const folder = 'build/typings';

/** What the compiler has against a project: nothing, if all is well. */
const compile = (project: string): Promise<string> =>
  new Promise((resolve) =>
    execFile(process.execPath, [tsc, '-p', project], (_, printed) => resolve(printed.trim())),
  );

const compiles = (name: string, text: string, compilerOptions = {}): Promise<string> => {
  const project = `${folder}/${name.replace(/\W/g, '-')}`;
  mkdirSync(project, { recursive: true });
  writeFileSync(`${project}/${name}`, text);
  writeFileSync(
    `${project}/tsconfig.json`,
    JSON.stringify({ extends: '../../../demo/react/tsconfig.json', compilerOptions, include: [name] }),
  );
  return compile(project);
};

describe('what an engineer’s compiler and editor know of the elements', () => {
  before(() => mkdirSync(folder, { recursive: true }));

  it('compiles the example for React', async () => {
    expect(await compile('demo/react')).to.equal('');
  });

  it('refuses in React what an element does not take', async () => {
    const wrong = (given: string): string =>
      `import 'turnout/react';\nexport const wrong = <event-booking ${given} />;\n`;
    expect(await compiles('property.tsx', wrong(`headingLevel={'three'}`))).to.match(
      /'string' is not assignable/,
    );
    expect(await compiles('event.tsx', wrong('onbooking-ended={(e: number) => e}'))).to.match(
      /BookingEndedEvent/,
    );
  });

  it('knows properties and DOM events in Vue’s templates', async () => {
    const props = (given: string): string => `import type { GlobalComponents } from 'vue';
import type {} from 'turnout/vue';
export const props: InstanceType<GlobalComponents['event-booking']>['$props'] = ${given};\n`;
    const right = `{ action: '/bookings', headingLevel: 3, onBookingEnded: ({ outcome }) => outcome.kind }`;
    expect(await compiles('right.ts', props(right))).to.equal('');
    expect(await compiles('wrong.ts', props(`{ headingLevel: 'three' }`))).to.match(
      /not assignable to type 'number'/,
    );
  });

  it('needs no types of Node’s for partners’ own tests', async () => {
    const used = `import { FaultRoom, sampleEvents, startFaultServer, type Step } from 'turnout/testing';
const server = await startFaultServer();
const step: Step = { reply: 'sold-out' };
await FaultRoom.at(server.endpointOrigin, server.pageOrigin).follows(step);
export const { full } = sampleEvents;
`;
    expect(await compiles('testing.ts', used, { skipLibCheck: false })).to.equal('');
  });

  it('has an example for Vue that its compiler reads', () => {
    const { descriptor, errors } = parse(readFileSync('demo/vue/Events.vue', 'utf8'));
    expect(errors).to.deep.equal([]);
    expect(descriptor.template?.content).to.include('@booking-ended');
  });

  it('tells an editor every element, attribute and choice', () => {
    const { tags } = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')) as {
      tags: { name: string; attributes: { name: string; description: string }[] }[];
    };
    expect(tags.map(({ name }) => name)).to.deep.equal(['booking-form', 'event-booking', 'event-timetable']);
    for (const { attributes } of tags) {
      expect(attributes.map(({ name }) => name)).to.include('src');
      for (const { description } of attributes) expect(description).to.match(/\w/);
    }
  });
});
