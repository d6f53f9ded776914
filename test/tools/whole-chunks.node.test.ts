import { pathToFileURL } from 'node:url';
import { expect } from 'chai';

interface Graph {
  readonly [id: string]: readonly string[];
}

interface Chunks {
  readonly [name: string]: readonly string[];
}

type Place = (id: string, graph: object) => string | undefined;

const { wholeChunks }: { wholeChunks(entry: string, chunks: Chunks): Place } = await import(
  pathToFileURL('test/tools/whole-chunks.mjs').href
);

/** In which file of the bundle each module comes to stand. */
const placed = (graph: Graph, chunks: Chunks): { [id: string]: string | undefined } => {
  const place = wholeChunks('entry.js', chunks);
  const rollup = {
    getModuleIds: () => Object.keys(graph),
    getModuleInfo: (id: string) => ({ importedIds: graph[id] }),
  };
  return Object.fromEntries(Object.keys(graph).map((id) => [id, place(id, rollup)]));
};

describe('the files of the bundle', () => {
  const graph = {
    '/entry.js': ['/lit.js'],
    '/lit.js': [],
    '/read.js': ['/lit.js', '/value.js'],
    '/value.js': ['/text.js'],
    '/text.js': ['/value.js'],
    '/form.js': ['/text.js', '/field.js'],
    '/field.js': [],
  };

  it('hold all that their first module imports, so that no visitor waits for a second one', () => {
    const places = placed(graph, { timetable: ['read.js'], form: ['form.js'] });
    expect(places).to.deep.include({
      '/read.js': 'timetable',
      '/value.js': 'timetable',
      '/text.js': 'timetable',
    });
    expect(places).to.deep.include({ '/form.js': 'form', '/field.js': 'form' });
  });

  it('hold nothing that the entry has', () => {
    const places = placed(graph, { timetable: ['read.js'], form: ['form.js'] });
    expect([places['/entry.js'], places['/lit.js']]).to.deep.equal(['entry', 'entry']);
  });

  it('are refused when nothing imports what they are to hold', () => {
    expect(() => placed(graph, { other: ['gone.js'] })).to.throw('gone.js');
  });
});
