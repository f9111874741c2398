// @vitest-environment jsdom
/** What a search of the settings looks at. */
import { expect, it } from 'vitest';
import { hideOthers, toWords } from '../../src/options/search.ts';

const PAGE = `
  <section class="card" id="format"><h2>Format</h2><label>Name</label>
    <div class="trial"><pre>A walk in the dark</pre></div><output>dark.md</output></section>
  <section class="card" id="theme"><h2>Theme</h2><select><option>Dark</option></select></section>`;

const find = (query: string): readonly string[] => {
  document.body.innerHTML = PAGE;
  hideOthers(document, toWords(query));
  return [...document.querySelectorAll('.card:not([hidden])')].map(({ id }) => id);
};

it.each([
  ['dark', ['theme']],
  ['name FORMAT', ['format']],
  ['walk', []],
  ['', ['format', 'theme']],
])('%j finds %j, and nothing in previews of articles', (query, found) =>
  expect(find(query)).toEqual(found),
);
