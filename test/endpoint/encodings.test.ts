import { expect } from 'chai';
import { encodings } from '../../src/endpoint/encodings/index.ts';
import { toJson } from '../../src/endpoint/encodings/json.ts';

const payload = {
  name: 'Ada Łovelace & Co',
  note: 'one\ntwo',
  interests: ['tea', 'tech'],
  'topics[]': ['a', 'b'],
  newcomer: true,
  places: 2,
  absent: undefined,
};

const asForm = async (name: 'form' | 'multipart', what: { [name: string]: unknown } = payload) => {
  const { body, contentType } = (await encodings[name].load()).encode(what);
  return new Response(body, { headers: { 'Content-Type': contentType } }).formData();
};

describe('a body as it travels', () => {
  for (const name of Object.keys(encodings) as (keyof typeof encodings)[]) {
    it(`is the same every time, under the media type it was registered with: ${name}`, async () => {
      const encoding = await encodings[name].load();
      expect(encoding.name).to.equal(name);
      expect(encoding.mediaType).to.equal(encodings[name].mediaType);
      expect(encoding.encode(payload)).to.deep.equal(encoding.encode({ ...payload }));
      expect(encoding.encode(payload).contentType.split(';')[0]).to.equal(encoding.mediaType);
    });
  }

  for (const name of ['form', 'multipart'] as const) {
    it(`is read back by any server that reads forms: ${name}`, async () => {
      const fields = await asForm(name);
      expect(fields.get('name')).to.equal('Ada Łovelace & Co');
      expect(String(fields.get('note')).replace('\r', '')).to.equal('one\ntwo');
      expect(fields.get('places')).to.equal('2');
      expect(fields.get('newcomer')).to.equal('yes');
      expect(fields.has('absent')).to.equal(false);
    });

    it(`loses nothing of a list: ${name}`, async () => {
      const fields = await asForm(name);
      expect(fields.getAll('interests')).to.deep.equal(['tea, tech']);
      expect(fields.getAll('topics[]')).to.deep.equal(['a', 'b']);
    });
  }

  it('carries a file with its name and its kind, and as a form alone only its name', async () => {
    const file = new File(['PK\r\n--turnout\u0000'], 'my "plan".pdf', { type: 'application/pdf' });
    const { body, contentType } = (await encodings.multipart.load()).encode({ name: 'Ada', plan: file });
    const fields = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
    const plan = fields.get('plan');
    expect(plan).to.be.instanceOf(File);
    if (!(plan instanceof File)) return;
    expect(await plan.text()).to.equal(await file.text());
    expect(plan.type).to.equal('application/pdf');
    expect(plan.name.replaceAll('%22', '"')).to.equal('my "plan".pdf');
    expect(fields.get('name')).to.equal('Ada');
    expect((await asForm('form', { plan: file })).get('plan')).to.equal('my "plan".pdf');
  });

  it('cannot be split by an answer that looks like its boundary, nor by a name', async () => {
    const hostile = {
      story: '\r\n--turnout-form-boundary\r\nContent-Disposition: form-data; name="places"\r\n\r\n99',
      'a"; filename="x\r\ny': 'z',
    };
    const fields = await asForm('multipart', hostile);
    expect(fields.get('story')).to.equal(hostile.story);
    expect(fields.has('places')).to.equal(false);
    expect([...fields.keys()].length).to.equal(2);
    const { body } = (await encodings.multipart.load()).encode(hostile);
    expect(body).to.contain('name="a%22; filename=%22x%0D%0Ay"\r\n');
  });

  it('is JSON as the browser writes it', () => {
    const value = { a: [1, 'two', true, null, { b: [] }], c: '"\\\u2028é', d: undefined, e: 0.1, f: -0 };
    expect(toJson(value)).to.equal(JSON.stringify({ ...value, f: 0 }));
    expect(toJson({ n: Number.NaN })).to.equal('{"n":null}');
  });

  it('is well-formed text, whatever was pasted', () => {
    expect(toJson('half \ud83d here')).to.equal('"half \ufffd here"');
    expect(toJson('whole \u{1f600} here')).to.equal('"whole \u{1f600} here"');
    expect(toJson({ '\udc00': 1 })).to.equal('{"\ufffd":1}');
  });

  it('is not corrupted where an old library has given lists a toJSON', () => {
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value(this: unknown[]) {
        return `[${this.join(', ')}]`;
      },
    });
    try {
      expect(JSON.stringify({ a: [1, 2] })).to.equal('{"a":"[1, 2]"}');
      expect(toJson({ a: [1, 2] })).to.equal('{"a":[1,2]}');
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
