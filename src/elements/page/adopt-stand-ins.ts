import { isServer } from 'lit';

const names = ['event-timetable', 'booking-form', 'event-booking'];

/**
 * Puts the elements where `<div data-turnout="event-booking" data-src="…">` stands for them, now and whenever
 * the page adds one: for editors of sites that strip tags they do not know. On a server there is no page.
 */
export const adoptStandIns = (): void => {
  if (isServer) return;
  const page = document.documentElement;
  const adoptAll = (): void => page.querySelectorAll<HTMLElement>('[data-turnout]').forEach(adopt);
  adoptAll();
  new MutationObserver(adoptAll).observe(page, { childList: true, subtree: true });
};

const adopt = (standIn: HTMLElement): void => {
  const { turnout = '', src } = standIn.dataset;
  // Between curly quotation marks, or misspelt, it is meant all the same; what reads nothing may be somebody else's.
  const name = names.find((one) => turnout.includes(one)) ?? (src && 'event-booking');
  if (!name) return;
  const element = standIn.ownerDocument.createElement(name);
  for (const { name, value } of standIn.attributes)
    if (carried.test(name)) element.setAttribute(name.replace(carried, ''), value);
  // A strict policy forbids the attribute, not what it comes to.
  if (standIn.style.length) element.style.cssText = standIn.style.cssText;
  element.append(...standIn.childNodes);
  standIn.replaceWith(element);
};

/**
 * Settings, by what stands before their names, and what every element has. An editor that takes scripts and styles out of
 * what its authors write lets `data-onclick`, `data-style` and `data-x-init` stand, so these set nothing: no setting is
 * called as what runs a script, nor as what a library reads (`x-`, `v-`, `hx-`, `wire:`, `@`, `_`).
 */
const carried = /^(data-(?!turnout|on|style|..?-)(?=[a-z][\w-]+$)|(?=(id|class|lang|dir)$))/;
