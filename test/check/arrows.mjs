// Imports point one way, and never in a circle.
import { folderOf } from './syntax.mjs';

const everything = [
  'booking',
  'elements',
  'endpoint',
  'event',
  'fields',
  'language',
  'questions',
  'safety',
  'source',
];
const doors = ['event-timetable', 'booking-form', 'event-booking', 'turnout', 'index'];

/** Which parts of the house a part may import, besides itself and the version. */
const allowed = {
  safety: [],
  frame: [],
  embed: ['frame'],
  'fit-frames': ['frame'],
  language: [],
  version: [],
  event: ['safety'],
  booking: ['event', 'safety'],
  endpoint: ['booking', 'event', 'safety'],
  fields: ['booking', 'event', 'language', 'safety'],
  questions: ['booking', 'event', 'language'],
  source: ['event', 'safety'],
  elements: everything,
  command: [...everything, ...doors],
  ...Object.fromEntries(doors.map((door) => [door, ['elements', ...doors]])),
  index: everything,
};

/** What an import may take of a part that is otherwise closed to it. */
const exceptions = [
  // What a format reads may bring questions of its own.
  { from: 'source', to: /^booking\/(question|outcome|problem)\.ts$/ },
];

/** The page is made of two packages, and only what is seen is made with Lit; a format that is fetched when it is met may bring its own. The command line may use others. */
const mayUse = (folder, name) =>
  folder === 'command' ||
  /^date-fns(\/|$)/.test(name) ||
  (folder === 'source' && /^(ical\.js|papaparse)$/.test(name)) ||
  (['elements', 'fields'].includes(folder) && /^lit(\/|$)/.test(name));

export const wrongArrows = (sources) =>
  sources.flatMap((source) => source.imports.flatMap((one) => wrong(source, one)));

const wrong = ({ path, folder }, { to, specifier, line }) => {
  const at = `src/${path}:${line}`;
  if (!to) {
    return mayUse(folder, specifier)
      ? []
      : [`${at} imports the package ${specifier}, which ${folder} does without`];
  }
  if (to.startsWith('..')) return [`${at} imports ${specifier}, which stands outside src`];
  const target = folderOf(to);
  if (target === folder || target === 'version') return [];
  if (!allowed[folder])
    return [`src/${path} stands in no known part of the house (test/check/arrows.mjs lists them)`];
  if (allowed[folder].includes(target)) return [];
  if (exceptions.some((exception) => exception.from === folder && exception.to.test(to))) return [];
  const may = allowed[folder].length ? `may import ${allowed[folder].join(', ')}` : 'imports nothing';
  return [`${at} imports ${to}: ${folder} ${may}, not ${target}`];
};

/** One circle for each knot of files that import each other; imports of types and dynamic ones count. */
export const circles = (sources) => {
  const targets = new Map(
    sources.map(({ path, imports }) => [path, imports.map(({ to }) => to).filter(Boolean)]),
  );
  const trails = new Map([...targets.keys()].sort().map((path) => [path, shortestCircle(path, targets)]));
  const knots = new Map();
  for (const [path, trail] of trails) {
    if (!trail) continue;
    const reached = reachedFrom(path, targets);
    const knot = [...reached].filter((other) => reachedFrom(other, targets).has(path)).sort();
    const known = knots.get(knot.join());
    if (!known || trail.length < known.trail.length) knots.set(knot.join(), { knot, trail });
  }
  return [...knots.values()].map(({ knot, trail }) => {
    const others = knot.length > trail.length ? `; ${knot.length} files hang together by such circles` : '';
    return `src/${[...trail, trail[0]].join(' → ')} is a circle of imports${others}`;
  });
};

const shortestCircle = (from, targets) => {
  const trails = [[from]];
  const seen = new Set();
  for (const trail of trails) {
    for (const next of targets.get(trail.at(-1)) ?? []) {
      if (next === from) return trail;
      if (!seen.has(next)) trails.push([...trail, next]);
      seen.add(next);
    }
  }
  return undefined;
};

const reachedFrom = (from, targets) => {
  const reached = new Set();
  const waiting = [from];
  while (waiting.length) {
    for (const next of targets.get(waiting.pop()) ?? []) {
      if (!reached.has(next)) waiting.push(next);
      reached.add(next);
    }
  }
  return reached;
};
