// @vitest-environment jsdom
/** The form of a choice: nothing that was chosen gets lost in it, and what is on or off can be so. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHOICE_KEYS, type Choice } from '../../src/core/choice.ts';
import en from '../../src/locales/en.ts';
import { patternProblems, toChoice, toDraft, withDraft } from '../../src/ui/choice/draft.ts';
import { OnOffField } from '../../src/ui/choice/select-fields.tsx';
import { wholeChoice } from '../core/whole-choice.ts';

describe('a draft', () => {
  it('gives back the choice it was made of', () => {
    expect(toChoice(toDraft(wholeChoice))).toEqual(wholeChoice);
    expect(toChoice(toDraft({ folder: '', tags: [] }))).toEqual({
      folder: '',
      categories: [],
      tags: [],
    });
  });

  it.each(CHOICE_KEYS.map((key) => [key] as const))('holds %s where nothing is chosen', (key) => {
    expect(toDraft({})[key]).toEqual(Array.isArray(wholeChoice[key]) ? [] : '');
  });

  it('says by an empty text that nothing is chosen, and keeps what it does not name', () => {
    const kept = { ...wholeChoice, language: 'en' };
    const { folder: _, body: __, ...others } = kept;
    expect(withDraft(kept, { folder: ' ', body: '' })).toEqual(others);
    expect(withDraft(kept, { folder: ' / ', fileName: ' {title} ' })).toEqual({
      ...kept,
      folder: '',
      fileName: '{title}',
    });
    expect(withDraft<Partial<Choice>>({}, { title: '  New \n bridge ' })).toEqual({
      title: 'New bridge',
    });
  });

  it('is wrong where a pattern is', () => {
    expect(patternProblems(toDraft(wholeChoice))).toEqual({});
    expect(patternProblems({ author: '{titel}', folder: '{', title: '{' })).toEqual({
      author: { is: 'placeholder', name: 'titel' },
      folder: { is: 'braces' },
    });
  });
});

describe('what is on or off', () => {
  const host = document.body;
  afterEach(() => act(() => render(null, host)));
  const draw = (value: boolean | '', overGeneral?: boolean) => {
    const changed = vi.fn();
    const line = { id: 'x', label: 'X', value, overGeneral, onChange: changed };
    act(() => render(<OnOffField {...line} />, host));
    const field = document.getElementById('x') as HTMLInputElement & HTMLSelectElement;
    expect(field.labels[0]?.textContent).toBe('X');
    return { field, changed };
  };

  it.each<[boolean | '', boolean]>([
    ['', false],
    [false, false],
    [true, true],
  ])('is a switch where nothing lies under it: %j', (value, on) => {
    const { field, changed } = draw(value);
    expect(field.checked).toBe(on);
    act(() => field.click());
    expect(changed).toHaveBeenCalledExactlyOnceWith(on ? '' : true);
  });

  it.each<[boolean | '', string]>([
    ['', en.choice.asDefault],
    [true, en.choice.on],
    [false, en.choice.off],
  ])('is as in general, or not, where something does: %j', (value, name) => {
    const { field, changed } = draw(value, true);
    expect(field.selectedOptions[0]?.textContent).toBe(name);
    for (const [index, expected] of ['', true, false].entries()) {
      field.selectedIndex = index;
      act(() => {
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(changed).toHaveBeenLastCalledWith(expected);
    }
  });
});
