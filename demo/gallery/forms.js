// Forms, and what comes of them. `shows` is the part by which a state is known.
import { address } from './answers.js';
import { now, workshop } from './events.js';

const ada = { name: 'Ada Example', email: 'ada@museum.example' };

const form = (title, shows, answer, more = {}, attributes = {}) => ({
  title,
  shows,
  tag: 'booking-form',
  ...(more.enquiry ? {} : { events: [workshop] }),
  attributes: {
    now,
    ...(more.enquiry ? {} : { event: 'workshop' }),
    action: address(answer),
    questions: 'contact',
    ...attributes,
  },
  ...more,
});

/** A booking that is sent, and what it meets. */
const sent = (title, shows, answer, attributes = {}, answers = ada) =>
  form(title, shows, answer, { happens: (element) => void element.send(answers) }, attributes);

const options = [
  { value: 'museum', label: 'A museum' },
  { value: 'community', label: 'A community group', hint: 'However small' },
];

const everyType = [
  { name: 'line', type: 'text', label: 'A line of text', hint: 'A hint stands before the field.' },
  { name: 'lines', type: 'textarea', label: 'Several lines', why: 'So that we can prepare.' },
  { name: 'phone', type: 'tel', label: 'A telephone number', why: 'To ring you if it is called off.' },
  { name: 'count', type: 'number', label: 'A number', min: 1, max: 9, value: 2 },
  { name: 'day', type: 'date', label: 'A date' },
  { name: 'hour', type: 'time', label: 'A time' },
  { name: 'one', type: 'select', label: 'One of a list', options },
  { name: 'which', type: 'radio', label: 'One of a few', options, value: 'museum' },
  { name: 'several', type: 'checkbox', label: 'Several', options },
  { name: 'stars', type: 'rating', label: 'A rating', min: 1, max: 5 },
  { name: 'home', type: 'address', label: 'An address', why: 'To send you the plan.' },
  { name: 'plan', type: 'file', label: 'A file', why: 'To print it for you.' },
  { name: 'remark', type: 'note', label: 'A note says something and asks nothing.' },
  { name: 'agreed', type: 'consent', label: 'I agree that my name is on the list at the door' },
];

export const forms = {
  'form-standard': form(
    'The standard questions',
    'submit',
    'confirmed',
    {},
    { questions: 'standard', recipient: 'Riverside Heritage Trust' },
  ),
  'form-every-type': form(
    'Every type of question',
    'input',
    'confirmed',
    { questions: everyType },
    { enctype: 'multipart', preset: 'form' },
  ),
  'form-errors': sent(
    'With mistakes',
    'summary',
    'confirmed',
    { questions: 'standard' },
    { email: 'ada@museum' },
  ),
  'form-people': form('Who comes', 'person', 'confirmed', {
    questions: [
      { name: 'places', type: 'number', label: 'How many places?', value: 2, min: 1, max: 6, required: true },
      {
        name: 'who',
        type: 'group',
        each: true,
        label: 'Who comes',
        questions: [{ name: 'personName', type: 'text', label: 'Name', required: true }],
      },
    ],
  }),
  'form-steps': form(
    'A long form, in steps',
    'step',
    'confirmed',
    {},
    { questions: 'contact questions/making-day.json' },
  ),
  'form-enquiry': form('Without an event', 'submit', 'confirmed', { enquiry: true }),
  sending: sent('On its way', 'submit', 'waits'),
  confirmed: sent('Booked', 'confirmed', 'confirmed'),
  'on-the-waiting-list': sent('On the waiting list', 'waiting-list', 'waiting-list'),
  pending: sent('To be confirmed', 'pending', 'pending'),
  unconfirmed: sent('Sent to a service that only takes messages', 'unconfirmed', 'unconfirmed', {
    preset: 'json',
  }),
  unknown: sent('An answer that was lost', 'unknown', 'lost', { preset: 'json' }),
  'sold-out': sent('Just taken by others', 'summary', 'sold-out'),
  fewer: sent('Fewer are left', 'summary', 'fewer'),
  'already-booked': sent('Booked already', 'summary', 'already-booked'),
  'booking-closed': sent('Closed meanwhile', 'summary', 'closed'),
  'refused-answer': sent('An answer that the service refuses', 'summary', 'invalid'),
  'not-working': form(
    'An address that cannot be right',
    'contact',
    'confirmed',
    {},
    { action: 'http://bookings.example/' },
  ),
};
