import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { contrast } from './contrast.ts';

/** Whether what was picked can be read, in words: 4.5 to 1 for text, 3 to 1 for buttons and lines (WCAG 2.2, 1.4.3 and 1.4.11). */
export const lookFindings = ({ look, page }: Draft): readonly Finding[] => {
  const background = page.background || '#ffffff';
  const text = page.text || '#000000';
  const { accent, error, focus, field, 'field-text': fieldText } = look;
  return [
    ...(page.text || page.background
      ? [said('Your page’s text on its background', text, background, 4.5)]
      : []),
    ...(accent ? [said('Buttons on your page', accent, background, 3), onButton(accent)] : []),
    ...(error ? [said('Errors on your page', error, background, 4.5)] : []),
    ...(focus ? [said('The focus ring on your page', focus, background, 3)] : []),
    ...(field || fieldText
      ? [said('What is typed into fields', fieldText || text, field || background, 4.5)]
      : []),
  ];
};

const said = (what: string, one: string, other: string, least: number): Finding => {
  const ratio = contrast(one, other);
  const figure = `${Math.floor(ratio * 10) / 10} to 1`;
  return ratio >= least
    ? { kind: 'well', text: `${what}: easy to see (${figure}).` }
    : {
        kind: 'wrong',
        text: `${what}: too faint for many people (${figure}; it should be ${least} to 1 or more). Take two colours that are further apart.`,
      };
};

/** The form takes black or white by itself. */
const onButton = (accent: string): Finding => {
  const [black, white] = [contrast(accent, '#000000'), contrast(accent, '#ffffff')];
  const words = black >= white ? 'black' : 'white';
  return {
    kind: 'well',
    text: `Words on buttons will be ${words}, and easy to read (${Math.floor(Math.max(black, white) * 10) / 10} to 1).`,
  };
};
