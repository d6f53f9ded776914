import { expect } from '@open-wc/testing';
import { fillsInContact, hiddenInput, lastBody, openForm, type Opened } from './forms.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Books with a name and an address, to a service that says yes. */
const book = async (
  attributes: { readonly [name: string]: string },
  inside: readonly Node[] = [],
): Promise<Opened> => {
  const opened = await openForm({ questions: 'contact', ...attributes }, { inside });
  await fillsInContact(opened.visitor);
  await opened.visitor.presses('Book a place');
  await opened.visitor.sees('the outcome', () => opened.visitor.all('.outcome')[0]);
  return opened;
};

const names = '{"email": "your-email", "eventDate": "", "pageUrl": ""}';

describe('an endpoint gets', () => {
  it('the contract’s JSON, under its own id in the body and in a header', async () => {
    const { room } = await book({});
    const [post] = await room.posts();
    expect(post?.headers['content-type']).to.equal('application/json');
    const body = await lastBody(room);
    expect(body['submissionId']).to.match(uuid);
    expect(post?.headers['idempotency-key']).to.equal(`"${String(body['submissionId'])}"`);
    expect(body).to.deep.include({
      version: 'booking/1',
      event: { id: 'walk', name: 'River walk', startDate: '2019-03-04', timeZone: 'Europe/London' },
      places: 1,
      joinWaitingList: false,
      attendee: { name: 'Seren Jones', email: 'seren@example.org' },
    });
    expect((body['context'] as { pageUrl: string }).pageUrl).to.equal(location.origin + location.pathname);
  });

  it('no cookie, and no address of the page but its origin', async () => {
    const { room } = await book({});
    const [post] = await room.posts();
    expect(post?.headers['cookie']).to.equal(undefined);
    expect(post?.headers['referer'] ?? `${location.origin}/`).to.equal(`${location.origin}/`);
    expect(post?.path.endsWith('/bookings')).to.equal(true);
  });

  it('flat JSON in the service’s own names, with its fixed fields', async () => {
    const { room } = await book({ preset: 'json', names }, [hiddenInput('_form_key', 'autumn')]);
    const [post] = await room.posts();
    expect(post?.headers['content-type']).to.equal('application/json');
    const { submissionId, ...rest } = await lastBody(room);
    expect(submissionId).to.match(uuid);
    expect(rest).to.deep.equal({
      _form_key: 'autumn',
      eventId: 'walk',
      eventName: 'River walk',
      places: 1,
      name: 'Seren Jones',
      'your-email': 'seren@example.org',
    });
  });

  it('JSON that calls itself text, without a preflight', async () => {
    const { room } = await book({ preset: 'json', enctype: 'text-json' });
    const [post] = await room.posts();
    expect(post?.headers['content-type']).to.match(/^text\/plain/);
    expect((await lastBody(room))['email']).to.equal('seren@example.org');
  });

  it('the fields of a form', async () => {
    const { room } = await book({ preset: 'form', names }, [hiddenInput('_form_key', 'autumn & winter')]);
    const [post] = await room.posts();
    expect(post?.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
    const fields = Object.fromEntries(new URLSearchParams(post?.body));
    expect(fields['submissionId']).to.match(uuid);
    delete fields['submissionId'];
    expect(fields).to.deep.equal({
      _form_key: 'autumn & winter',
      eventId: 'walk',
      eventName: 'River walk',
      places: '1',
      name: 'Seren Jones',
      'your-email': 'seren@example.org',
    });
  });

  it('the parts of a form, as those with files are sent', async () => {
    const { room } = await book({ preset: 'form', enctype: 'multipart/form-data', names });
    const [post] = await room.posts();
    const type = String(post?.headers['content-type']);
    expect(type).to.match(/^multipart\/form-data; boundary=/);
    const parsed = await new Response(post?.body ?? '', { headers: { 'content-type': type } }).formData();
    expect(parsed.get('name')).to.equal('Seren Jones');
    expect(parsed.get('your-email')).to.equal('seren@example.org');
  });
});

describe('a service that cannot confirm', () => {
  it('is not said to have confirmed', async () => {
    const { visitor } = await book({ preset: 'form' });
    expect(visitor.text()).not.to.include('We have sent a confirmation');
  });

  it('named at an address that is not its own is told to the editor', async () => {
    const { visitor } = await openForm({ preset: 'formspree' });
    await visitor.readsNotice('action is not an address of the service that preset names');
  });
});
