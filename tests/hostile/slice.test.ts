/** A slice of the hostile campaign, with the renderers that run in Node: `npm run test:hostile` is all of it. */
import fs from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { profiles } from '../../src/core/profiles/index.ts';
import { PACKAGES } from '../sites/packages.ts';
import { check, isFault } from './check.ts';
import { dealPlaces } from './deal.ts';
import { growInputs } from './inputs.ts';
import type { Session } from './renderer.ts';
import { renderers } from './renderers/index.ts';

const SEED = 'slice';
const COUNT = 110;

const inputs = growInputs(SEED, COUNT);

/** `npm test` installs the generators first; a run of one test alone goes without them. */
const isInstalled = fs.existsSync(PACKAGES);

const inNode = [...renderers].filter(
  ([, { from }]) => from === 'own' || (from === 'sites' && isInstalled),
);
const sessions: Session[] = [];
afterAll(() => {
  for (const { stop } of sessions) stop?.();
});

const pairs = inNode.flatMap(([name, renderer]) =>
  renderer.profiles.map((profile) => ({ name, renderer, profile })),
);

describe.each(pairs)('$profile, shown by $name', ({ name, renderer, profile }) => {
  it('shows every input as it is and runs none', { timeout: 120_000 }, async () => {
    const session = await renderer.start();
    sessions.push(session);
    const at = [...profiles.keys()].indexOf(profile);
    const trials = inputs.map(({ text }, n) => ({
      input: text,
      profile,
      places: dealPlaces(n, at),
    }));
    const findings = await check(trials, [{ name, renderer, session }]);
    expect(findings.length).toBeGreaterThan(COUNT);
    expect(findings.filter(isFault)).toEqual([]);
  });
});

if (!isInstalled)
  describe('the generators are not installed', () => {
    it.skip('Hexo, Eleventy, VitePress and Logseq are left out: `npm run test:sites` installs them', () => {});
  });
