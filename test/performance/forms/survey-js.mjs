import { questions } from './questions.mjs';

const peers = '/build/peers/node_modules';

const element = ({ name, type, label, options, required }) => ({
  name,
  title: label,
  isRequired: Boolean(required),
  ...(type === 'textarea'
    ? { type: 'comment' }
    : type === 'select'
      ? { type: 'dropdown', choices: options }
      : type === 'radio'
        ? { type: 'radiogroup', choices: options }
        : type === 'consent'
          ? { type: 'boolean', renderAs: 'checkbox' }
          : { type: 'text', inputType: type }),
});

export const surveyJs = {
  name: 'SurveyJS 2',
  page: () => ({
    head: `<link rel="stylesheet" href="${peers}/survey-core/survey-core.min.css">
<script src="${peers}/survey-core/survey.core.min.js"></script><script src="${peers}/survey-js-ui/survey-js-ui.min.js"></script>`,
    script: `
      const survey = new Survey.Model(${JSON.stringify({ elements: questions.map(element), focusFirstQuestionAutomatic: false })});
      SurveyUI.renderSurvey(survey, here);
      const look = () => {
        if (here.querySelectorAll('.sd-question').length >= ${questions.length}) window.shown = true;
        else setTimeout(look, 20);
      };
      look();`,
  }),
  focus: () => document.querySelector('input').focus(),
  submit: () => document.querySelector('.sd-navigation__complete-btn').click(),
  hasErrors: 'document.querySelector(".sd-question__erbox, .sd-element__erbox")',
};
