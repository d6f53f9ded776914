import { html, type TemplateResult } from 'lit';

/** A real heading of a level from 2 to 6, with the part that a page styles it by. Focus may be moved to it. */
export const heading = (level: number, part: string, content: unknown): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 part=${part} class=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${part} tabindex="-1">${content}</h6>`;
  }
};

/** The level that an attribute asks for, where there is such a one; else 2. */
export const levelAsked = (asked: number): number => {
  const level = Math.round(asked);
  return level >= 2 && level <= 6 ? level : 2;
};

/** The level one further in; there is none below 6. */
export const below = (level: number): number => Math.min(level + 1, 6);
