// @vitest-environment jsdom
/** The choice of a format: what is common and what is the user's own at once, the others a click away. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { languageFor } from '../../src/locales/index.ts';
import { FormatChoice } from '../../src/ui/format-choice.tsx';
import { LanguageContext } from '../../src/ui/language.ts';

const host = document.body;
afterEach(() => act(() => render(null, host)));

const format = (id: string) => ({ id, name: id, folder: 'notes', fileName: '{title}' });
const idsIn = (selector: string): readonly string[] =>
  [...host.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);

it('shows the user’s own at once, and no other for want of a sentence about it', () => {
  const formats = ['own-1', 'hugo', 'zola', 'brand-new'].map(format);
  act(() =>
    render(
      <LanguageContext.Provider value={languageFor('en', 'en')}>
        <FormatChoice id="x" formats={formats} value="hugo" onChange={() => {}} gone="" />
      </LanguageContext.Provider>,
      host,
    ),
  );
  expect(idsIn('fieldset > label input')).toEqual(['own-1', 'hugo']);
  expect(idsIn('details input')).toEqual(['zola', 'brand-new']);
});
