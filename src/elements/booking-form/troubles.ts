import { isEditorView } from '../page/editor-view.ts';
import { sharedTroubles } from '../page/shared-troubles.ts';
import type { Trouble } from '../page/trouble.ts';
import { endpointOf } from './endpoint-of.ts';
import type { FormShell } from './form-shell.ts';
import { sentTroubles } from './sent-troubles.ts';
import type { ServiceCheck } from './service-check.ts';
import { timetableOf } from './timetable-of.ts';

/** What is wrong with how a form is set up, its service included, which is asked only where the site's editor looks. */
export const troublesOf = (form: FormShell, service: ServiceCheck): Trouble[] => {
  const { endpoint, troubles } = endpointOf(form);
  if (endpoint && (form.check || isEditorView(location))) void service.ask(endpoint);
  const { for: value } = form;
  return [
    // A joined timetable tells of the attributes that they share.
    ...(form.contentOf === form ? sharedTroubles(form) : []),
    ...(value && !timetableOf(form) ? [{ code: 'no-timetable', facts: { value } }] : []),
    ...troubles,
    ...(endpoint ? service.troubles : []),
    ...(sentTroubles.get(form)?.values() ?? []),
  ];
};
