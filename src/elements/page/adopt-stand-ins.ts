const names = new Set(['event-timetable', 'booking-form', 'event-booking']);

/**
 * Puts the elements where `<div data-turnout="event-booking" data-src="…">` stands for them, now and whenever
 * the page adds one: for editors of sites that strip tags they do not know.
 */
export const adoptStandIns = (page: Document): void => {
  const adoptAll = (): void => page.querySelectorAll<HTMLElement>('[data-turnout]').forEach(adopt);
  adoptAll();
  new MutationObserver(adoptAll).observe(page.documentElement, { childList: true, subtree: true });
};

const adopt = (standIn: HTMLElement): void => {
  const { turnout: name, ...settings } = standIn.dataset;
  if (!name || !names.has(name)) return;
  const element = standIn.ownerDocument.createElement(name);
  for (const key of Object.keys(settings))
    element.setAttribute(
      key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
      settings[key] ?? '',
    );
  for (const name of ['id', 'class', 'lang', 'dir']) {
    const value = standIn.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...standIn.childNodes);
  standIn.replaceWith(element);
};
