import { questions } from './questions.mjs';

const peer = '/build/peers/node_modules/@formio/js/dist';

const component = ({ name, type, label, options = [], required }) => {
  const values = options.map((value) => ({ label: value, value }));
  const shared = { key: name, label, input: true, validate: { required: Boolean(required) } };
  if (type === 'textarea') return { ...shared, type: 'textarea' };
  if (type === 'select') return { ...shared, type: 'select', widget: 'html5', data: { values } };
  if (type === 'radio') return { ...shared, type: 'radio', values };
  if (type === 'consent') return { ...shared, type: 'checkbox' };
  return { ...shared, type: { email: 'email', number: 'number', tel: 'phoneNumber' }[type] ?? 'textfield' };
};

export const formio = {
  name: 'Form.io 5',
  page: () => ({
    head: `<link rel="stylesheet" href="${peer}/formio.form.min.css"><script src="${peer}/formio.form.min.js"></script>`,
    script: `
      const components = ${JSON.stringify([...questions.map(component), { type: 'button', action: 'submit', key: 'submit', label: 'Send' }])};
      Formio.createForm(here, { components }, { noDefaultSubmitButton: true }).then(() => {
        const look = () => {
          if (here.querySelectorAll('.formio-component').length > ${questions.length}) window.shown = true;
          else setTimeout(look, 20);
        };
        look();
      });`,
  }),
  focus: () => document.querySelector('input').focus(),
  submit: () => document.querySelector('button[type=submit]').click(),
  hasErrors: 'document.querySelector(".formio-error-wrapper, .formio-errors .error, .is-invalid")',
};
