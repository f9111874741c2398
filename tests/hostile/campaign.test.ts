/** The campaign tries what it says: the same inputs for a seed, each in every place and every profile. */
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/core/profiles/index.ts';
import { allPlaces, dealPlaces } from './deal.ts';
import { grammars } from './grammar/index.ts';
import { growInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { renderers } from './renderers/index.ts';
import { shrink } from './shrink.ts';

const ids = [...profiles.keys()];

describe('options', () => {
  it('reach a worker as they are', () => {
    const options = readOptions([], import.meta.dirname);
    expect(JSON.parse(JSON.stringify(options))).toEqual(options);
  });
});

describe('inputs', () => {
  it('are the same for the same seed, and others for another one', () => {
    expect(growInputs('a', 200)).toEqual(growInputs('a', 200));
    expect(growInputs('a', 200)).not.toEqual(growInputs('b', 200));
  });

  it('are as many as are asked for, of every grammar, and hardly one twice', () => {
    const inputs = growInputs('a', 12_500);
    expect(inputs.length).toBeGreaterThanOrEqual(12_500);
    expect(new Set(inputs.map(({ kind }) => kind))).toEqual(new Set(grammars.keys()));
    expect(new Set(inputs.map(({ text }) => text)).size).toBeGreaterThan(10_000);
  });
});

describe('places', () => {
  it.each([0, 1, 7, 1234])('are all dealt out for input %i, and some to every profile', (n) => {
    const dealt = ids.map((_id, at) => dealPlaces(n, at));
    expect(new Set(dealt.flat())).toEqual(new Set(allPlaces));
    for (const places of dealt) expect(places.length).toBeGreaterThan(2);
  });

  it('come to every profile within a few inputs', () => {
    for (const at of ids.keys()) {
      const dealt = Array.from({ length: 9 }, (_, n) => dealPlaces(n, at)).flat();
      expect(new Set(dealt)).toEqual(new Set(allPlaces));
    }
  });
});

describe('renderers', () => {
  it('show every profile, and none that there is not', () => {
    const shown = [...renderers.values()].flatMap((renderer) => renderer.profiles);
    expect([...new Set(shown)].sort()).toEqual([...ids].sort());
  });
});

describe('a failing input', () => {
  it('becomes as small as it fails', async () => {
    const fails = async (text: string): Promise<boolean> => /<.*>.*\{/s.test(text);
    expect(await shrink('some text <b>and more</b> and {{ code }}', fails, 500)).toBe('<>{');
  });
});
