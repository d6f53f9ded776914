import type { LitElement } from 'lit';
import type { EventRecord } from '../../event/event.ts';
import { focusedIn, plainFormIn, typedInto } from '../plain-form.ts';

interface Shell extends LitElement {
  readonly contentOf: Element;
}

/**
 * Who has begun to fill in the plain form of a page goes on in ours: the event that the form is for is opened. Where it names
 * none of several, focus goes to the timetable that comes in its place, and what was typed waits until one is chosen.
 */
export const openBegun = (shell: Shell, events: readonly EventRecord[]): void => {
  const { contentOf: host } = shell;
  const plain = plainFormIn(host);
  if (!plain) return;
  const focused = focusedIn(plain);
  if (!focused && typedInto(plain).size === 0) return;
  const data = new FormData(plain);
  const asked = ['event', 'eventId', 'event.id'].map((name) => data.get(name));
  const event =
    events.find(({ identifier }) => asked.includes(identifier)) ??
    (events.length === 1 ? events[0] : undefined);
  if (event && 'event' in host) host.event = event.identifier;
  else if (focused) aimAtTimetable(shell);
};

/** Once it is drawn. */
const aimAtTimetable = (shell: Shell): void => {
  const controller = {
    hostUpdated: (): void => {
      const target = shell.renderRoot.querySelector<HTMLElement>('.month-heading');
      if (!target) return;
      shell.removeController(controller);
      target.focus();
    },
  };
  shell.addController(controller);
};
