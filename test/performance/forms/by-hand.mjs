import { questions } from './questions.mjs';

const field = ({ name, type, label, options = [], required }) => {
  const need = required ? ' required' : '';
  if (type === 'textarea') return `<label>${label} <textarea name="${name}"${need}></textarea></label>`;
  if (type === 'select')
    return `<label>${label} <select name="${name}"${need}>${options.map((one) => `<option>${one}</option>`).join('')}</select></label>`;
  if (type === 'radio')
    return `<fieldset><legend>${label}</legend>${options
      .map((one) => `<label><input type="radio" name="${name}" value="${one}"${need}> ${one}</label>`)
      .join('')}</fieldset>`;
  return `<label>${label} <input type="${type === 'consent' ? 'checkbox' : type}" name="${name}"${need}></label>`;
};

/** What the others are measured by: markup, and a list of what is missing. */
export const byHand = {
  name: 'by hand',
  page: () => ({
    script: `
      here.innerHTML = ${JSON.stringify(`<form novalidate><div id="errors"></div>${questions.map((one) => `<p>${field(one)}</p>`).join('')}<button>Send</button></form>`)};
      here.querySelector('form').addEventListener('submit', (e) => {
        e.preventDefault();
        const wrong = [...e.target.elements].filter((input) => input.willValidate && !input.checkValidity());
        errors.innerHTML = '<ul>' + wrong.map((input) => '<li>' + input.name + ' is missing</li>').join('') + '</ul>';
      });
      window.shown = true;`,
  }),
  focus: () => document.querySelector('input').focus(),
  submit: () => document.querySelector('button').click(),
  hasErrors: 'document.querySelector("#errors li")',
};
