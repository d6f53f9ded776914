import { expect } from 'chai';
import type { Question } from '../../src/booking/question.ts';
import { readQuestions } from '../../src/booking/read-questions.ts';
import { leaves } from '../../src/booking/turns.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { moreQuestionWords } from '../../src/language/more-questions/index.ts';
import { moreQuestions, moreSets } from '../../src/questions/more/index.ts';
import { eventWith } from '../event/records.ts';

const asks = async (name: string, event?: EventRecord, language = 'en'): Promise<readonly Question[]> =>
  leaves((await moreQuestions(name, { event, language })) ?? []);
const names = async (name: string): Promise<string[]> => (await asks(name)).map((question) => question.name);
const one = async (set: string, name: string, event?: EventRecord): Promise<Question | undefined> =>
  (await asks(set, event)).find((question) => question.name === name);

describe('the sets of questions that are fetched when picked', () => {
  for (const [name, set] of moreSets) {
    for (const language of ['en', 'cy']) {
      it(`read as a partner’s own list would, and lack nothing: ${name} in ${language}`, async () => {
        const event = eventWith({ accessibilitySupport: ['A lift'] });
        const questions = set(await moreQuestionWords(language), { event, language });
        expect(readQuestions(JSON.parse(JSON.stringify(questions)))).to.deep.equal({
          questions,
          problems: [],
        });
      });
    }
  }

  it('are found by their own names alone', async () => {
    for (const name of ['', 'Access', 'constructor', '__proto__', 'standard'])
      expect(await moreQuestions(name, { language: 'en' })).to.equal(undefined);
  });

  it('are there for each thing that partners ask', async () => {
    expect(await names('reachable')).to.deep.equal(['name', 'email', 'telephone']);
    expect(await names('organisation')).to.deep.equal(['organisation', 'role']);
    expect(await names('dietary')).to.deep.equal(['dietary']);
    expect(await names('emergency-contact')).to.deep.equal([
      'emergencyName',
      'emergencyTelephone',
      'emergencyRelation',
    ]);
    expect(await names('photo-consent')).to.deep.equal(['photoConsent']);
    expect(await names('how-did-you-hear')).to.deep.equal(['howDidYouHear']);
    expect(await names('audience')).to.deep.equal(['audience']);
    expect(await names('shared-aims')).to.deep.equal(['aims', 'offers', 'themes', 'introductions']);
    expect(await names('newsletter')).to.deep.equal(['newsletter']);
    expect(await names('evaluation')).to.deep.equal([
      'overall',
      'best',
      'better',
      'next',
      'again',
      'quotation',
    ]);
  });

  it('say first what the event provides, and then ask what else is needed', async () => {
    const event = eventWith({
      accessibilitySupport: ['Hearing loop', { en: 'Lift', cy: 'Lifft' }],
      accessibilityInformation: {
        en: 'A quiet room is open all day.',
        cy: 'Mae ystafell dawel ar agor drwy’r dydd.',
      },
    });
    const [group] = (await moreQuestions('access', { event, language: 'cy' })) ?? [];
    expect(group?.questions?.map(({ name }) => name)).to.deep.equal([
      'accessProvided',
      'accessNeeds',
      'accessRequirements',
      'accessTalk',
      'accessTalkHow',
    ]);
    expect(group?.questions?.[0]?.label).to.equal(
      'Ar gael eisoes: Hearing loop, Lifft. Mae ystafell dawel ar agor drwy’r dydd.',
    );
  });

  it('say nothing of what the event provides where it says nothing', async () => {
    const [group] = (await moreQuestions('access', { event: eventWith(), language: 'en' })) ?? [];
    expect(group?.questions?.[0]?.name).to.equal('accessNeeds');
  });

  it('ask how to be reached only of those who would rather talk', async () => {
    expect((await one('access', 'accessTalkHow'))?.when).to.deep.equal({ question: 'accessTalk', is: true });
  });

  it('keep with care what may tell of health or faith, or is about somebody else', async () => {
    const sensitive: string[] = [];
    for (const name of moreSets.keys())
      for (const question of await asks(name)) if (question.sensitive) sensitive.push(question.name);
    expect(sensitive).to.deep.equal([
      'accessNeeds',
      'accessRequirements',
      'dietary',
      'emergencyName',
      'emergencyTelephone',
      'emergencyRelation',
    ]);
  });

  it('agree to nothing beforehand, and make nobody agree', async () => {
    for (const name of moreSets.keys())
      for (const question of await asks(name))
        if (question.type === 'consent') {
          expect(question.value, question.name).to.equal(undefined);
          expect(question.required, question.name).to.equal(undefined);
        }
  });

  it('let none of these stand alone, and something else be said', async () => {
    const options = (await one('dietary', 'dietary'))?.options ?? [];
    expect(options.filter(({ exclusive }) => exclusive).map(({ value }) => value)).to.deep.equal(['none']);
    expect(options.filter(({ other }) => other).map(({ value }) => value)).to.deep.equal(['other']);
  });

  it('name the groups and the themes that the event names', async () => {
    const event = eventWith({ audience: ['Trustees'], keywords: ['Wellbeing', 'Wellbeing'] });
    expect((await one('audience', 'audience', event))?.options).to.deep.equal([
      { value: 'Trustees', label: 'Trustees' },
    ]);
    expect((await one('shared-aims', 'themes', event))?.options).to.deep.equal([
      { value: 'Wellbeing', label: 'Wellbeing' },
    ]);
  });

  it('use no name that another set uses for something else', async () => {
    const owners = new Map<string, string>();
    for (const name of moreSets.keys())
      for (const question of await asks(name)) {
        expect(owners.get(question.name), question.name).to.equal(undefined);
        owners.set(question.name, name);
      }
  });
});
