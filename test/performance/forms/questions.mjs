/** What each of the forms asks. */
export const questions = [
  { name: 'name', type: 'text', label: 'Your name', required: true },
  { name: 'email', type: 'email', label: 'Email address', required: true },
  { name: 'telephone', type: 'tel', label: 'Telephone number' },
  { name: 'organisation', type: 'text', label: 'Organisation' },
  {
    name: 'kind',
    type: 'select',
    label: 'What kind of organisation?',
    options: ['Museum', 'Charity', 'Council'],
  },
  {
    name: 'day',
    type: 'radio',
    label: 'Which day?',
    options: ['Monday', 'Tuesday', 'Wednesday'],
    required: true,
  },
  { name: 'places', type: 'number', label: 'How many places?', required: true },
  { name: 'access', type: 'textarea', label: 'What do you need?' },
  { name: 'news', type: 'consent', label: 'Send me news' },
];
