import { resolve } from 'node:path';

/**
 * Lit's Trusted Types policy is Turnout's own, which may be refused. A page that lists policies by name stops the
 * second copy of Lit that makes `lit-html`, and with it every element of that copy; see Trusted Types, createPolicy.
 */
export const onePolicy = () => {
  let renamed = 0;
  return {
    name: 'one-policy',
    buildStart: () => {
      renamed = 0;
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return null;
      const found = code.match(made);
      if (!found)
        this.error('Lit makes its Trusted Types policy in another way now: mend test/tools/one-policy.mjs');
      renamed++;
      const ours = JSON.stringify(resolve('build/src/safety/trusted-html.js'));
      const mended = code.replace(found[0], 'turnoutPolicy()');
      return { code: `import{htmlPolicy as turnoutPolicy}from${ours};${mended}`, map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Lit should be in the bundle once, and is ${renamed} times`);
    },
  };
};

const made = /\b(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
