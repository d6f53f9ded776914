import { expect } from '@open-wc/testing';
import { fillsInContact, lastBody, leavesEmail, openForm, questionsScript } from './forms.ts';

describe('a visitor who left something out', () => {
  it('is taken to a summary, and by its links to the questions', async () => {
    const { visitor, room } = await openForm();
    await visitor.reads('Your name');
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await visitor.sees('focus at the summary', () => visitor.focused()?.matches('.summary'));
    const links = visitor.all<HTMLAnchorElement>('.summary a');
    expect(links.map((link) => link.textContent?.trim())).to.deep.equal([
      'Enter your name',
      'Enter your email address',
    ]);
    links[1]?.click();
    await visitor.sees('focus at the email field', () => visitor.focused()?.matches('input[type="email"]'));
    expect(location.hash).to.equal('');
    expect(await room.posts()).to.have.length(0);
  });

  it('sees each error go as it is mended, and nothing typed is ever cleared', async () => {
    const { visitor } = await openForm();
    await visitor.fillsIn('Organisation', 'A museum');
    await visitor.fillsIn('Email address', 'seren');
    await visitor.presses('Book a place');
    await visitor.reads('Enter an email address in the correct format, like name@example.com');
    expect(visitor.valueOf('Email address')).to.equal('seren');
    expect(visitor.valueOf('Organisation')).to.equal('A museum');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.readsNoMore('Enter your name');
    await visitor.reads('There is a problem');
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.readsNoMore('There is a problem');
    const [email] = visitor.all('input[type="email"]');
    expect(email?.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is not told of errors while typing, nor of questions that were only passed by', async () => {
    const { visitor } = await openForm();
    await leavesEmail(visitor, 'seren@gmial.com', 'Did you mean');
    await visitor.fillsIn('Email address', 'seren');
    const [name] = visitor.all<HTMLInputElement>('form input[type="text"]');
    expect(visitor.text()).not.to.include('Enter an email address');
    name?.focus();
    name?.blur();
    await visitor.reads('Enter an email address');
    expect(visitor.text()).not.to.include('Enter your name');
    expect(visitor.text()).not.to.include('There is a problem');
  });

  it('is told at the question what they left there wrong, once, and no more when it is put right', async () => {
    const { form, visitor } = await openForm();
    await visitor.reads('Your name');
    const region = form.shadowRoot?.querySelector('[role=status]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region?.textContent?.trim() ?? '')).observe(region as Element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await leavesEmail(visitor, 'seren', 'Enter an email address in the correct format');
    const [email] = visitor.all<HTMLInputElement>('input[type="email"]');
    await visitor.sees('the field marked', () => email?.getAttribute('aria-invalid') === 'true');
    expect(heard).to.deep.equal([
      'Error: Enter an email address in the correct format, like name@example.com',
    ]);
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.sees('the field whole', () => !email?.hasAttribute('aria-invalid'));
    expect(visitor.valueOf('Email address')).to.equal('seren@example.org');
  });

  it('is offered the address that they likely meant, and keeps what they typed unless they take it', async () => {
    const { visitor } = await openForm();
    await leavesEmail(visitor, 'seren@gmial.com', 'Did you mean seren@gmail.com?');
    const [email] = visitor.all<HTMLInputElement>('input[type="email"]');
    expect(visitor.valueOf('Email address')).to.equal('seren@gmial.com');
    const [offer] = visitor.all('.suggestion');
    expect(offer?.getBoundingClientRect().top).to.be.at.least(
      email?.getBoundingClientRect().bottom ?? Infinity,
    );
    await visitor.presses('Yes, change it to seren@gmail.com');
    expect(visitor.valueOf('Email address')).to.equal('seren@gmail.com');
    await visitor.sees('focus at the address', () => visitor.focused() === email);
    await visitor.readsNoMore('Did you mean');
  });

  it('takes an address as it is pasted, from a message or out of a sentence', async () => {
    const { visitor, room } = await openForm();
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'Seren Jones <seren@example,org>,');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await lastBody(room))['attendee']).to.deep.include({ email: 'seren@example.org' });
  });

  it('books with the address that they typed, whatever was offered', async () => {
    const { visitor, room } = await openForm();
    await visitor.fillsIn('Your name', 'Seren Jones');
    await leavesEmail(visitor, 'seren@gmial.com', 'Did you mean seren@gmail.com?');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await lastBody(room))['attendee']).to.deep.include({ email: 'seren@gmial.com' });
  });

  it('finds a press where it was aimed, though what was left before it is wrong', async () => {
    const { visitor } = await openForm();
    await leavesEmail(visitor, 'seren@gmial.com', 'Did you mean');
    await visitor.fillsIn('Email address', 'seren');
    const [email] = visitor.all<HTMLInputElement>('input[type="email"]');
    const button = visitor.button('Book a place');
    button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    email?.blur();
    await new Promise((resolve) => setTimeout(resolve));
    expect(visitor.text()).not.to.include('Enter an email address');
    button?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await visitor.reads('Enter an email address');
  });

  it('hears the error and the hint at the field', async () => {
    const { visitor } = await openForm();
    await visitor.reads('Email address');
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    const [email] = visitor.all<HTMLInputElement>('input[type="email"]');
    expect(email?.getAttribute('aria-invalid')).to.equal('true');
    const root = email?.getRootNode() as ShadowRoot;
    const described = (email?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent?.trim().replace(/\s+/g, ' '));
    expect(described).to.deep.equal([
      'So that the organisers can write to you.',
      'Error: Enter your email address',
    ]);
  });

  it('finds a problem of one person at that person', async () => {
    const { visitor } = await openForm(
      {},
      {
        inside: [questionsScript({ name: 'who', label: 'Name of this person', required: true, each: true })],
      },
    );
    await fillsInContact(visitor);
    await visitor.fillsIn('How many places?', '2');
    await visitor.reads('Person 2');
    const second = (): HTMLInputElement | undefined =>
      visitor.all<HTMLInputElement>('.person input').find(({ name }) => name === 'q-who.1');
    const [first] = visitor.all<HTMLInputElement>('.person input');
    if (first) first.value = 'Ada';
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('There is a problem');
    const [link, ...rest] = visitor.all<HTMLAnchorElement>('.summary a');
    expect(rest).to.have.length(0);
    link?.click();
    await visitor.sees('focus at the second person', () => visitor.focused() === second());
  });
});

describe('a service that finds something wrong', () => {
  it('puts its words to the question, and what belongs to none into the summary', async () => {
    const { visitor, room } = await openForm();
    await room.follows({ store: false, reply: 'invalid', invalid: ['#/attendee/email', '#/nobody/knows'] });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('There is a problem');
    await visitor.sees('focus at the summary', () => visitor.focused()?.matches('.summary'));
    expect(visitor.all('.summary li')).to.have.length(2);
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    const [email] = visitor.all('input[type="email"]');
    expect(email?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('has its words shown as text, whatever they are', async () => {
    const { visitor, room } = await openForm();
    const detail = '<img src=x onerror="window.pwned=1"><b>Bold</b>';
    await room.follows({
      store: false,
      status: 422,
      body: { type: 'invalid', errors: [{ pointer: '#/attendee/email', detail }] },
    });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.reads(detail);
    expect(visitor.all('img, b')).to.have.length(0);
    expect('pwned' in window).to.equal(false);
  });
});

describe('a page with shortcuts of its own', () => {
  it('does not get the letters that are typed into the form, and gets all else', async () => {
    const { visitor } = await openForm();
    await visitor.reads('Your name');
    const heard: string[] = [];
    const hear = (e: KeyboardEvent): void => void heard.push(e.key);
    document.addEventListener('keydown', hear);
    const [name] = visitor.all<HTMLInputElement>('form input[type="text"]');
    for (const init of [{ key: '/' }, { key: 'x' }, { key: 'Escape' }, { key: 'k', ctrlKey: true }])
      name?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true }));
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape', 'k']);
  });
});
