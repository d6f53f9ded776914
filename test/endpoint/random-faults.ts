import { expect } from 'chai';
import { repeatableSteps } from '../faults/generator/script.ts';
import { seeded } from '../faults/generator/seeded.ts';
import type { Step } from '../faults/steps.ts';
import { Visitor } from './visitor.ts';

/** So many visitors with a random fault each, some side by side; what must hold always, holds for each. */
export const playRandomFaults = async (origin: string, count: number, seed: number): Promise<void> => {
  const random = seeded(seed);
  const scripts = Array.from({ length: count }, () => repeatableSteps(random));
  const play = async (script: Step[], index: number): Promise<void> => {
    const visitor = new Visitor(origin);
    try {
      await visitor.script(...script);
      const outcome = await visitor.book();
      await visitor.checkInvariants();
      if (outcome.kind === 'unknown') expect(outcome.repeatable).to.equal(true);
    } catch (error) {
      const told = JSON.stringify(visitor.told.map(({ outcome }) => outcome));
      throw new Error(
        `seed ${seed}, script ${index}: ${JSON.stringify(script)}, told ${told}: ${String(error)}`,
        { cause: error },
      );
    }
  };
  for (let from = 0; from < count; from += 6) {
    await Promise.all(scripts.slice(from, from + 6).map((script, index) => play(script, from + index)));
  }
};
