import { comment } from './elements.mjs';
import { props } from './props.mjs';

/** Types for templates of Vue 3, where an event is heard by its name in camel case behind `on`. */
export const vueTypes = (elements) => `// For Vue 3: import 'turnout/vue';
import type { HTMLAttributes } from 'vue';
import type * as turnout from './modules/index.js';

type TurnoutElement<Own> = new () => { $props: Omit<HTMLAttributes, keyof Own> & Own };
${elements.map((element) => props(element, (name) => `on${inCamelCase(name)}`)).join('')}
declare module 'vue' {
  interface GlobalComponents {
${elements
  .map((element) => `    ${comment(element)}\n    '${element.tag}': TurnoutElement<${element.name}Props>;\n`)
  .join('')}  }
}
`;

const inCamelCase = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
