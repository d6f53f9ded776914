/**
 * A page is no place for a secret: this names the kind of secret that a text looks like, and never repeats it.
 * Keys that are made to be public pass.
 */
export const secretShape = (text: string): string | undefined => {
  const start = text.slice(0, 10_000);
  return (
    Object.entries(shapes).find(([, shape]) => shape.test(start))?.[0] ??
    (isServiceToken(start) ? 'supabase' : undefined)
  );
};

/** By what they are the keys of; `src/elements/setup-notice/secret-kinds.ts` has a name for each, `rare-secret.ts` has more. */
const shapes: { readonly [kind: string]: RegExp } = {
  stripe: /\b[sr]k_(?:live|test)_\w{8}/,
  tickettailor: /\bsk_\d+_\d+_\w{8}/,
  hubspot: /\bpat-[a-z]{2}\d-[\da-f]{8}-/,
  mailchimp: /\b[\da-f]{32}-us\d/,
  supabase: /\bsb_secret_\w{8}/,
  airtable: /\bpat[A-Za-z\d]{14}\.|\bkey(?=[A-Za-z]{0,13}\d)(?=[a-z\d]{0,13}[A-Z])[A-Za-z\d]{14}\b/,
  gravity: /\bc[ks]_[\da-f]{40}\b/,
  github: /\b(?:gh[pousr]|github_pat)_\w{20}/,
  slack: /\bxox[abeprs]-[\w-]{8}/,
  amazon: /\bA(?:KI|SI)A[A-Z\d]{16}\b/,
  sendgrid: /\bSG\.[\w-]{16,64}\.[\w-]{8}/,
  facebook: /\bEAA(?=\w{0,60}\d)\w{30}/,
  webhook: /\bwhsec_[\w+/]{8}/,
  basic: /\bBasic +(?=[A-Za-z\d+/]*[\d+/=])[A-Za-z\d+/]{8,}={0,2}(?![\w-])/,
  bearer: /\bBearer +(?=\S{0,60}[\d._~+/-])[\w.~+/-]{16}/,
  private: /-----BEGIN /,
  password: /:\/\/[^\s/@:]*:[^\s/@]+@/,
};

/** A JSON Web Token is public unless its payload says that it may do everything (Supabase's `service_role`). */
const isServiceToken = (text: string): boolean => {
  const payload = /\beyJ[\w-]+\.(eyJ[\w-]+)\./.exec(text)?.[1];
  if (!payload) return false;
  try {
    return atob(payload.replaceAll('-', '+').replaceAll('_', '/')).includes('service_role');
  } catch {
    return false;
  }
};
