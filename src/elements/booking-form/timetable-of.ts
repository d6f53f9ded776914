import type { EventTimetable } from '../event-timetable/event-timetable.ts';
import type { FormShell } from './form-shell.ts';

/** The timetable that a form follows, found in its own root. */
export const timetableOf = (form: FormShell): Partial<EventTimetable> | undefined => {
  const root = form.getRootNode() as ParentNode & Node;
  return (form.for && root.querySelector<EventTimetable>(`#${CSS.escape(form.for)}`)) || undefined;
};
