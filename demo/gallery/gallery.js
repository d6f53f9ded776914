// Stands each state in a box of its own. `data-state` names the box, and says `shown` when it shows what it is for.
import { answerHere, publish } from './answers.js';
import { forms } from './forms.js';
import { timetables } from './timetables.js';

/** An element with its attributes, its events behind an address, and what stands between its tags. */
const embed = (name, { tag, attributes = {}, events, questions, children = [] }) => {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (events) element.setAttribute('src', publish(name, events));
  if (questions) element.questions = questions;
  element.append(...children.map(([slot, words]) => paragraph(slot, words)));
  return element;
};

const paragraph = (slot, words) => {
  const element = document.createElement('p');
  if (slot) element.slot = slot;
  element.append(words);
  return element;
};

/** A part of an element or of those inside it. */
const part = (element, name) => {
  const { shadowRoot: root } = element;
  if (!root) return undefined;
  const inside = [...root.querySelectorAll('*')].filter((one) => one.shadowRoot && !one.hidden);
  return root.querySelector(`[part~="${name}"]`) ?? inside.map((one) => part(one, name)).find(Boolean);
};

/** A style of the page may hide it; what stands between the tags is seen without a box of its own. */
const isShown = (found) => found && getComputedStyle(found).display !== 'none';

const seen = async (element, name) => {
  while (!isShown(part(element, name))) await new Promise((resolve) => setTimeout(resolve, 20));
};

const stand = (name, state) => {
  const figure = document.createElement('figure');
  figure.dataset.state = name;
  const caption = document.createElement('figcaption');
  caption.append(state.title);
  const element = embed(name, state);
  if (state.narrow) element.className = 'narrow';
  figure.append(caption, element);
  document.querySelector('main').append(figure);
  return { figure, element, ...state };
};

answerHere();
// A booking that was never heard of is remembered by the tab, as it should; not from one visit here to the next.
sessionStorage.removeItem('turnout-unheard');
const standing = Object.entries({ ...timetables, ...forms }).map(([name, state]) => stand(name, state));
await customElements.whenDefined('event-booking');
await Promise.all(
  standing.map(async ({ figure, element, happens, shows }) => {
    if (happens) await happens(element, (name) => seen(element, name));
    await seen(element, shows);
    figure.classList.add('shown');
  }),
);
// Each moved focus, as it would for a visitor.
document.activeElement?.blur();
scrollTo(0, 0);
document.querySelector('main').classList.add('shown');
