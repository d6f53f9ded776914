import { expect } from '@open-wc/testing';
import { BeforeSending } from '../../src/elements/booking-form/before-sending.ts';
import type { FormShell } from '../../src/elements/booking-form/form-shell.ts';
import type { Submission } from '../../src/elements/booking-form/submission.ts';

/** A form whose code for sending comes, or fails to, when the test says so. */
const pressed = () => {
  const sent: unknown[] = [];
  const fetched: ((submission?: Submission) => void)[] = [];
  const waiting: (() => void)[] = [];
  const form = Object.assign(document.createElement('div'), { requestUpdate: () => undefined });
  document.body.append(form);
  const left: unknown[] = [];
  const submission = {
    submit: (change: unknown) => {
      sent.push(change);
      return Promise.resolve(undefined);
    },
    hostDisconnected: () => left.push(true),
  };
  const sender = new BeforeSending(
    form as unknown as FormShell,
    () => new Promise((resolve) => fetched.push(resolve)),
    () => new Promise((resolve) => waiting.push(() => resolve(undefined))),
  );
  const passTheLimit = (): void => waiting.splice(0).forEach((resolve) => resolve());
  const come = (): void =>
    fetched.splice(0).forEach((resolve) => resolve(submission as unknown as Submission));
  const fail = (): void => fetched.splice(0).forEach((resolve) => resolve());
  return { sender, sent, left, form, fetched, come, fail, passTheLimit };
};

describe('a press that comes before the code that sends', () => {
  it('holds, says that it is being sent, and is handed on when the code is there', async () => {
    const { sender, sent, come } = pressed();
    const run = sender.submit({ joinWaitingList: true });
    expect(sender.stage.kind).to.equal('sending');
    expect(sent).to.have.length(0);
    come();
    await run;
    expect(sent).to.deep.equal([{ joinWaitingList: true }]);
  });

  it('is joined by a second press, so that nothing is sent twice', async () => {
    const { sender, sent, come, fetched } = pressed();
    const presses = [sender.submit(), sender.submit()];
    expect(fetched).to.have.length(1);
    come();
    await Promise.all(presses);
    expect(sent).to.have.length(1);
  });

  it('says that nothing was sent when the code cannot be fetched, and can be made again', async () => {
    const { sender, sent, come, fail } = pressed();
    const run = sender.submit();
    fail();
    expect(await run).to.equal(undefined);
    expect(sender.stage.kind === 'asking' && sender.stage.hindrance?.reason).to.equal('not-fetched');
    expect(sender.aim).to.equal('summary');
    const again = sender.submit();
    come();
    await again;
    expect(sent).to.have.length(1);
  });

  it('says that nothing was sent when the code never comes, and sends nothing when it comes after all', async () => {
    const { sender, sent, come, passTheLimit } = pressed();
    const run = sender.submit();
    passTheLimit();
    expect(await run).to.equal(undefined);
    expect(sender.stage.kind === 'asking' && sender.stage.hindrance?.reason).to.equal('not-fetched');
    come();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).to.have.length(0);
    const again = sender.submit();
    come();
    await again;
    expect(sent).to.have.length(1);
  });

  it('books nothing when the form has turned to another event meanwhile', async () => {
    const { sender, sent, come } = pressed();
    const run = sender.submit();
    sender.begin();
    come();
    expect(await run).to.equal(undefined);
    expect(sent).to.have.length(0);
    expect(sender.stage.kind).to.equal('asking');
  });

  it('survives its form, and leaves the booking for the next one', async () => {
    const { sender, sent, left, form, come } = pressed();
    const run = sender.submit();
    form.remove();
    come();
    await run;
    expect([sent.length, left.length]).to.deep.equal([1, 1]);
  });
});
