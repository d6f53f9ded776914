import { expect } from '@open-wc/testing';
import { Submission } from '../../src/elements/booking-form/submission.ts';
import * as sending from '../../src/elements/booking-form/sending.ts';
import type { AnswerSheet } from '../../src/elements/booking-form/answer-sheet.ts';
import type { EventToBook } from '../../src/elements/booking-form/event-to-book.ts';
import type { FormShell } from '../../src/elements/booking-form/form-shell.ts';

/** A form that is answered, whose code for sending comes when the test says so. */
const answered = () => {
  const sent: Event[] = [];
  const form = Object.assign(document.createElement('div'), {
    action: '/bookings',
    contentOf: document.createElement('div'),
    addController: () => undefined,
    requestUpdate: () => undefined,
  });
  document.body.append(form);
  form.addEventListener('booking-submit', (e) => {
    sent.push(e);
    // Nothing is to leave this page.
    e.preventDefault();
  });
  const sheet = {
    check: () => [],
    given: { answers: { name: 'Ada' }, people: [] },
    questions: [],
    honeypot: '',
  };
  const toBook: { event: unknown; state: string } = { event: undefined, state: 'open' };
  const fetched: (() => void)[] = [];
  const submission: Submission = new Submission(
    form as unknown as FormShell,
    sheet as unknown as AnswerSheet,
    toBook as unknown as EventToBook,
    () => 'en',
    () => new Promise((resolve) => fetched.push(resolve)),
  );
  const come = (): void => {
    submission.sending = sending;
    for (const resolve of fetched.splice(0)) resolve();
  };
  const fail = (): void => {
    for (const resolve of fetched.splice(0)) resolve();
  };
  return { submission, sent, come, fail, fetched, toBook };
};

describe('a press that comes before the code that sends', () => {
  it('holds, says that it is being sent, and is sent when the code is there', async () => {
    const { submission, sent, come } = answered();
    const run = submission.submit();
    expect(submission.stage.kind).to.equal('sending');
    expect(sent).to.have.length(0);
    come();
    await run;
    expect(sent).to.have.length(1);
  });

  it('is joined by a second press, so that nothing is sent twice', async () => {
    const { submission, sent, come, fetched } = answered();
    const presses = [submission.submit(), submission.submit()];
    expect(fetched).to.have.length(1);
    come();
    await Promise.all(presses);
    expect(sent).to.have.length(1);
  });

  it('says that nothing was sent when the code cannot be fetched, and can be made again', async () => {
    const { submission, sent, come, fail } = answered();
    const run = submission.submit();
    fail();
    expect(await run).to.equal(undefined);
    const { stage } = submission;
    expect(stage.kind === 'asking' && stage.hindrance?.reason).to.equal('not-fetched');
    expect(submission.aim).to.equal('summary');
    const again = submission.submit();
    come();
    await again;
    expect(sent).to.have.length(1);
  });

  it('books nothing when the form has turned to another event meanwhile', async () => {
    const { submission, sent, come, toBook } = answered();
    const run = submission.submit();
    toBook.event = { identifier: 'another' };
    submission.begin();
    come();
    expect(await run).to.equal(undefined);
    expect(sent).to.have.length(0);
    expect(submission.stage.kind).to.equal('asking');
  });
});
