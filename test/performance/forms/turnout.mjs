import { questions } from './questions.mjs';

export const turnout = {
  name: 'Turnout',
  page: () => ({
    // Nothing is sent: what is missing is found first.
    body: `<booking-form action="/bookings" questions=""><script type="application/json" data-questions>${JSON.stringify(questions)}</script></booking-form>`,
    script: `
      import '/dist/turnout.js';
      const form = document.querySelector('booking-form');
      const look = () => {
        if (form.shadowRoot?.querySelector('[name="q-news"]')) window.shown = true;
        else setTimeout(look, 20);
      };
      look();`,
  }),
  focus: () => document.querySelector('booking-form').shadowRoot.querySelector('[name="q-name"]').focus(),
  submit: () => document.querySelector('booking-form').shadowRoot.querySelector('.send .button').click(),
  hasErrors: 'document.querySelector("booking-form").shadowRoot.querySelector(".problems a, [part~=error]")',
};
