import { comment } from './elements.mjs';
import { props } from './props.mjs';

/** Types for React 19, which sets properties, and listens to `on` with an event's whole name behind it. Within `react` some names mean React's own. */
export const reactTypes = (elements) => `// For React 19: import 'turnout/react';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as turnout from './modules/index.js';

type TurnoutElement<Element extends HTMLElement, Own> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof Own
> &
  Own;
${elements.map((element) => props(element, (name) => `on${name}`)).join('')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    (element) =>
      `      ${comment(element)}\n      '${element.tag}': TurnoutElement<turnout.${element.name}, ${element.name}Props>;\n`,
  )
  .join('')}    }
  }
}
`;
