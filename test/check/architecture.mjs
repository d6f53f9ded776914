// What breaks the rules of the house, one plain sentence each.
import { circles, wrongArrows } from './arrows.mjs';
import { banned } from './banned.mjs';
import { readSources } from './syntax.mjs';

export const architecture = (root = 'src') => {
  const sources = readSources(root);
  return [...wrongArrows(sources), ...circles(sources), ...banned(sources)];
};
