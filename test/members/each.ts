import { bookedAmong, namesOfAll, type Members } from './spoilt-page.ts';

interface Asked {
  readonly random: { readonly as: Members['as']; readonly names?: readonly string[]; readonly from: number };
}

/** As many pages as fit into the time that one test file has. */
const inOneRun = 400;

// Played by `npm run test:members` alone, which asks for some members after others.
describe('a page whose script gave every object one member', () => {
  it('books as any other', async function () {
    this.timeout(530_000);
    const { random } = (await (await fetch('/__servers.json')).json()) as Asked;
    const { as, from } = random;
    const all = random.names ?? (await namesOfAll());
    const left = all.slice(from, from + inOneRun);
    const usual = await bookedAmong({ names: ['memberThatNobodyReads'], as });
    const spoilt: { readonly name: string; readonly told: string }[] = [];
    const work = async (): Promise<void> => {
      for (let name = left.pop(); name; name = left.pop()) {
        const told = await bookedAmong({ names: [name], as }, 4_000).catch(String);
        if (told !== usual) spoilt.push({ name, told: differing(told, usual) });
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    const next = from + inOneRun < all.length ? from + inOneRun : undefined;
    await fetch('/__told', { method: 'POST', body: JSON.stringify({ spoilt, next, all: all.length }) });
  });
});

/** From where it differs. */
const differing = (told: string, usual: string): string => {
  const at = [...told].findIndex((letter, place) => letter !== usual[place]);
  return told.slice(Math.max(0, at - 40), at + 300);
};
