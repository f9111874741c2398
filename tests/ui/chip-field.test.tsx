// @vitest-environment jsdom
/** The chips, as keyboard users meet them. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '../../src/core/suggest/suggestion.ts';
import { ChipField } from '../../src/ui/chip-field.tsx';
import { settlePending } from '../../src/ui/pending-words.ts';

let chosen: readonly string[] = [];

const SUGGESTED: readonly Suggestion[] = [
  { word: 'City', why: { by: 'section' } },
  { word: 'Sport', why: { by: 'usual', of: 'news.example' }, chosen: true },
];

const Harness = ({ words }: { readonly words: readonly string[] }) => {
  const [now, set] = useState(words);
  chosen = now;
  return (
    <ChipField
      id="field"
      label="Categories"
      words={now}
      of="categories"
      suggested={SUGGESTED}
      known={['Culture', 'Cinema', 'Economy', '国际', 'News › World']}
      onChange={set}
    />
  );
};

const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const line = (): HTMLInputElement => one('#field');
const offers = (): string[] =>
  [...document.querySelectorAll('[role=option]')].map((o) => o.textContent ?? '');

const type = (text: string, composing = false): void => {
  void act(() => {
    line().value = text;
    line().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: composing }));
  });
};
/** Answers whether the key went on to do what it does by itself. */
const press = (key: string, more: KeyboardEventInit = {}, target: Element = line()): boolean => {
  let free = true;
  void act(() => {
    free = target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
  return free;
};

const draw = (words: readonly string[]): void => {
  const before = document.querySelector('#app');
  if (before) void act(() => render(null, before));
  document.body.innerHTML = '<div id="app"></div>';
  void act(() => render(<Harness words={words} />, one('#app')));
};

beforeEach(() => draw(['News']));

describe('typing', () => {
  it('adds by Enter what is offered as a new word, and empties the line', () => {
    type('Weather');
    expect(offers()).toEqual(['New category “Weather”']);
    expect(press('Enter')).toBe(false);
    expect(chosen).toEqual(['News', 'Weather']);
    expect(line().value).toBe('');
    expect(one('.chip.new').textContent).toContain('Weather');
  });

  it('lets an empty Enter go on, so that it saves', () => {
    expect(press('Enter')).toBe(true);
  });

  it('adds by Ctrl+Enter what is typed, though another word is marked', () => {
    type('Eco');
    expect(press('Enter', { ctrlKey: true })).toBe(false);
    expect(chosen).toEqual(['News', 'Eco']);
  });

  it.each([',', '，', '、'])('adds at %s', (comma) => {
    type(`国际${comma}`);
    expect(chosen).toEqual(['News', '国际']);
  });

  it('leaves a word alone that is being composed', () => {
    type('guo，', true);
    expect(press('Enter', { isComposing: true })).toBe(true);
    expect(press('Backspace', { keyCode: 229 })).toBe(true);
    expect(chosen).toEqual(['News']);
    void act(() => {
      line().value = '国际，';
      line().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    expect(chosen).toEqual(['News', '国际']);
  });

  it('keeps as text what stands there when the line is left, and asks when it is to be saved', () => {
    type('Wor');
    void act(() => {
      line().dispatchEvent(new FocusEvent('blur'));
    });
    expect(chosen).toEqual(['News']);
    expect(line().value).toBe('Wor');
    let settled = true;
    void act(() => {
      settled = settlePending();
    });
    expect(settled).toBe(false);
    expect(one('[role=alert]').textContent).toContain('“Wor” isn’t added yet');
    void act(() => one<HTMLElement>('.pending button').click());
    expect(line().value).toBe('');
    expect(settlePending()).toBe(true);
  });

  it('takes a word that is known when it is to be saved', () => {
    type('economy');
    void act(() => {
      expect(settlePending()).toBe(true);
    });
    expect(chosen).toEqual(['News', 'Economy']);
  });

  it('parts levels, which are completed one by one', () => {
    type('news/');
    expect(offers()).toEqual(['News › World']);
    type('news > c');
    expect(offers()).toEqual(['New category “news › c”']);
    press('Enter');
    expect(chosen).toEqual(['News', 'news › c']);
  });
});

describe('the offers', () => {
  it('follow what is typed and are walked by the arrows', () => {
    type('c');
    expect(offers()).toEqual(['City', 'Culture', 'Cinema', 'Economy', 'New category “c”']);
    expect(line().getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('City');
    press('ArrowDown');
    const active = line().getAttribute('aria-activedescendant');
    expect(active && document.getElementById(active)?.textContent).toBe('Culture');
    press('Enter');
    expect(chosen).toEqual(['News', 'Culture']);
    expect(offers()).toEqual([]);
  });

  it('begin with the marked one, which Enter and Tab take', () => {
    type('cu');
    press('Enter');
    type('eco');
    expect(press('Tab')).toBe(false);
    expect(chosen).toEqual(['News', 'Culture', 'Economy']);
    type('x');
    expect(press('Tab')).toBe(true);
    expect(chosen).toEqual(['News', 'Culture', 'Economy']);
  });

  it('mark the new word where the others only hold what is typed', () => {
    type('ew');
    expect(offers()).toEqual(['News › World', 'New category “ew”']);
    press('Enter');
    expect(chosen).toEqual(['News', 'ew']);
  });

  it('are found by pinyin', async () => {
    type('gj');
    await vi.waitFor(() => expect(offers()[0]).toBe('国际'));
  });

  it('open by the arrow and close by Escape, which goes no further', () => {
    press('ArrowDown');
    expect(offers().length).toBeGreaterThan(0);
    expect(press('Escape')).toBe(false);
    expect(offers()).toEqual([]);
    expect(press('Escape')).toBe(true);
  });

  it('are taken by a click', () => {
    type('eco');
    void act(() => one<HTMLElement>('[role=option]').click());
    expect(chosen).toEqual(['News', 'Economy']);
  });

  it('of the page are one click away, and go when taken', () => {
    void act(() => one<HTMLElement>('.suggested button').click());
    expect(chosen).toEqual(['News', 'City']);
    expect(one('.suggested').textContent).not.toContain('City');
  });

  it('of the page say why they are there, and have a key each', () => {
    expect(one('[role=group]').getAttribute('aria-label')).toBe('Suggestions');
    expect(one('.suggested button').getAttribute('title')).toBe('section of the page (Alt+1)');
    const alt = { altKey: true, code: 'Digit2' };
    expect(press('2', alt, document.body)).toBe(false);
    expect(chosen).toEqual(['News', 'Sport']);
    expect(one('.chip.usual').getAttribute('title')).toBe('usual for news.example');
    expect(one('.aside').textContent).toBe('usual for news.example');
    press('2', alt, document.body);
    expect(chosen).toEqual(['News']);
    expect(press('7', { altKey: true, code: 'Digit7' }, document.body)).toBe(true);
  });
});

describe('the order', () => {
  const button = (word: string): HTMLElement => one(`[aria-label="Remove ${word}"]`);

  it('is changed by Alt and the arrows, and the focus goes along', () => {
    draw(['A', 'B', 'C']);
    button('C').focus();
    press('ArrowLeft', { altKey: true }, button('C'));
    expect(chosen).toEqual(['A', 'C', 'B']);
    expect(document.activeElement).toBe(button('C'));
    expect(one('[role=status]').textContent).toBe('C moved to place 2');
    press('ArrowLeft', { altKey: true }, button('C'));
    press('ArrowLeft', { altKey: true }, button('C'));
    expect(chosen).toEqual(['C', 'A', 'B']);
  });

  it('is changed by the mouse', () => {
    draw(['A', 'B', 'C']);
    const drag = (type: string, word: string): void => {
      void act(() => {
        button(word).parentElement?.dispatchEvent(
          new Event(type, { bubbles: true, cancelable: true }),
        );
      });
    };
    drag('dragstart', 'A');
    drag('dragover', 'C');
    drag('drop', 'C');
    expect(chosen).toEqual(['B', 'C', 'A']);
  });

  it('is walked by the arrows, from the empty line and back', () => {
    draw(['A', 'B']);
    line().focus();
    expect(press('ArrowLeft')).toBe(false);
    expect(document.activeElement).toBe(button('B'));
    press('ArrowLeft', {}, button('B'));
    expect(document.activeElement).toBe(button('A'));
    press('ArrowRight', {}, button('A'));
    press('ArrowRight', {}, button('B'));
    expect(document.activeElement).toBe(line());
  });
});

describe('removing', () => {
  it('takes the last by Backspace in the empty line, not by a held one', () => {
    draw(['A', 'B']);
    press('Backspace', { repeat: true });
    expect(chosen).toEqual(['A', 'B']);
    press('Backspace');
    expect(chosen).toEqual(['A']);
  });

  it('keeps the focus near when a chip is removed by its button', () => {
    draw(['A', 'B', 'C']);
    const [, second] = document.querySelectorAll<HTMLElement>('.chip button');
    expect(second?.getAttribute('aria-label')).toBe('Remove B');
    second?.focus();
    if (second) press('Delete', {}, second);
    expect(chosen).toEqual(['A', 'C']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove C');
  });

  it('tells screen readers', () => {
    press('Backspace');
    expect(one('[role=status]').textContent).toBe('News removed');
  });
});

it('shows what a page calls its section as text', () => {
  draw(['<img src=x onerror=alert(1)>']);
  expect(document.querySelector('img')).toBeNull();
  expect(one('.chip bdi').textContent).toBe('<img src=x onerror=alert(1)>');
});

it('says in words what the page puts in, and keeps the placeholder', () => {
  draw(['{section}', 'News', '{site} {year}', '{nothing}']);
  const chips = [...document.querySelectorAll<HTMLElement>('.chip')];
  expect(chips.map((chip) => chip.querySelector('bdi')?.textContent)).toEqual([
    'Page’s section',
    'News',
    'Site name Year',
    '{nothing}',
  ]);
  expect(chips.map((chip) => chip.classList.contains('from-page'))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(chips[0]?.title).toBe('{section}');
  const remove = chips[0]?.querySelector('button');
  expect(remove?.getAttribute('aria-label')).toBe('Remove Page’s section');
  void act(() => remove?.click());
  expect(chosen).toEqual(['News', '{site} {year}', '{nothing}']);
  expect(one('[role=status]').textContent).toBe('Page’s section removed');
});
