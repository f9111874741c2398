/** A choice in which every part is said, whatever parts there are. */
import * as v from 'valibot';
import { CHOICE_KEYS, type Choice, type ChoiceKey } from '../../src/core/choice.ts';
import { stored } from '../../src/core/shapes.ts';

/** Nothing here is what a form begins with, or leaves to others. */
const SAMPLES: readonly unknown[] = [
  true,
  ['sample'],
  'html',
  'ascii',
  'beside',
  'sample',
  { cut: ['x'], restored: ['y'] },
];

const sampleOf = (key: ChoiceKey): unknown => {
  const sample = SAMPLES.find((one) => v.is(stored.choice.entries[key], one));
  if (sample === undefined) throw new Error(`no sample for ${key}: add one`);
  return sample;
};

export const wholeChoice = Object.fromEntries(
  CHOICE_KEYS.map((key) => [key, sampleOf(key)]),
) as Required<Choice>;
