import { readEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import type { Trouble } from '../page/trouble.ts';
import type { FormShell } from './form-shell.ts';

interface Read {
  readonly endpoint?: Endpoint;
  readonly problems?: readonly Trouble[];
}

/** Where a form's bookings go, as its attributes and hidden inputs say; without an endpoint, why there is none. */
export const endpointOf = (
  form: FormShell,
): { readonly endpoint?: Endpoint | undefined; readonly troubles: readonly Trouble[] } => {
  const { action, method, preset, enctype, names } = form;
  if (!action) return { troubles: [{ code: 'nothing-asked' }] };
  const { endpoint, problems: troubles = [] }: Read = readEndpoint(
    { action, method, preset, enctype, names, extra: hiddenInputs(form.contentOf) },
    form.baseURI,
  );
  return { endpoint, troubles };
};

/** Fixed fields that the service wants, such as a form's key; those of a plain form between the tags, and of a captcha, are their own. */
const hiddenInputs = (element: Element): Record<string, string> => {
  const inputs = [
    ...element.querySelectorAll<HTMLInputElement>('input[type="hidden"][name]:not([slot=captcha] *)'),
  ];
  return Object.fromEntries(
    inputs.filter(({ form }) => !element.contains(form)).map(({ name, value }) => [name, value]),
  );
};
