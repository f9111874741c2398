// @vitest-environment jsdom
/** The offer to use a word of the user's own for a section of the page. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { RenameOffer } from '../../src/popup/rename-offer.tsx';

let kept: (readonly [string, string])[] = [];
const sections = ['Ajimpact'];

const draw = (words: readonly string[]): void => {
  const app = document.querySelector('#app');
  if (!app) throw new Error('no page');
  const always = async (section: string, word: string): Promise<void> => {
    kept.push([section, word]);
  };
  void act(() => render(<RenameOffer sections={sections} words={words} always={always} />, app));
};
const button = () => document.querySelector<HTMLElement>('#always');

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  kept = [];
});

it('comes when a section is taken out and another word put in', async () => {
  for (const words of [['Ajimpact'], [], ['商业']]) draw(words);
  expect(button()?.textContent).toBe('Always use “商业” for “Ajimpact”');
  await act(async () => button()?.click());
  expect(kept).toEqual([['Ajimpact', '商业']]);
  expect(document.querySelector('#app')?.textContent).toContain('from now on');
});

it.each([
  ['only a word is added', [[], ['商业']]],
  ['another word is taken out', [['News'], [], ['商业']]],
  ['the section comes back', [['Ajimpact'], [], ['商业'], ['商业', 'Ajimpact']]],
  ['the new word goes again', [['Ajimpact'], [], ['商业'], []]],
])('does not come where %s', (_when, steps) => {
  for (const words of steps) draw(words);
  expect(button()).toBeNull();
});
