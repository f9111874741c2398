// @vitest-environment jsdom
/** The chips, as keyboard users meet them. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ChipField } from '../../src/ui/chip-field.tsx';

let chosen: readonly string[] = [];

const Harness = ({ words }: { readonly words: readonly string[] }) => {
  const [now, set] = useState(words);
  chosen = now;
  return (
    <ChipField
      id="field"
      label="Categories"
      words={now}
      suggested={['City', 'Sport']}
      known={['Culture', 'Cinema', 'Economy']}
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
  document.body.innerHTML = '<div id="app"></div>';
  void act(() => render(<Harness words={words} />, one('#app')));
};

beforeEach(() => draw(['News']));

describe('typing', () => {
  it('adds by Enter and empties the line', () => {
    type('World');
    expect(press('Enter')).toBe(false);
    expect(chosen).toEqual(['News', 'World']);
    expect(line().value).toBe('');
  });

  it('lets an empty Enter go on, so that it saves', () => {
    expect(press('Enter')).toBe(true);
  });

  it('adds and goes on by Ctrl+Enter', () => {
    type('World');
    expect(press('Enter', { ctrlKey: true })).toBe(true);
    expect(chosen).toEqual(['News', 'World']);
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

  it('adds what stands there when the line is left', () => {
    type('World');
    void act(() => {
      line().dispatchEvent(new FocusEvent('blur'));
    });
    expect(chosen).toEqual(['News', 'World']);
  });
});

describe('the offers', () => {
  it('follow what is typed and are walked by the arrows', () => {
    type('c');
    expect(offers()).toEqual(['City', 'Culture', 'Cinema', 'Economy']);
    expect(line().getAttribute('aria-expanded')).toBe('true');
    press('ArrowDown');
    press('ArrowDown');
    const active = line().getAttribute('aria-activedescendant');
    expect(active && document.getElementById(active)?.textContent).toBe('Culture');
    press('Enter');
    expect(chosen).toEqual(['News', 'Culture']);
    expect(offers()).toEqual([]);
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
