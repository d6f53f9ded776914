/**
 * Lit's Trusted Types policy gets a name of its own and may be refused. A page that lists policies by name stops the
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
      const [whole, trustedTypes] = found;
      const refusable = `(()=>{try{return ${trustedTypes}?.createPolicy("turnout",{createHTML:t=>t})}catch{}})()`;
      return { code: code.replace(whole, () => refusable), map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Lit should be in the bundle once, and is ${renamed} times`);
    },
  };
};

const made = /\b(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
