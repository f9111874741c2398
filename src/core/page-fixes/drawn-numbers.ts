/** Takes out the numbers that a list draws beside those it has, or a row of steps; counts lists that are shown with numbers or letters. */

import { renameElement, unwrap } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A number of its own at the beginning of each item. */
const numbersOf = (items: readonly Element[], from: number): readonly Element[] =>
  items.flatMap((item, n) => {
    const number = item.firstElementChild;
    const text = number ? textOf(number) : '';
    return number &&
      /^0?\d{1,3}[.)]?$/.test(text) &&
      Number.parseInt(text, 10) === from + n &&
      textOf(item).startsWith(text) &&
      textOf(item).length > text.length
      ? [number]
      : [];
  });

const IN_LINE = 'a, b, strong, em, i, span, small, cite, sup, sub, br';

/** The number of an entry, and the entry in a box behind it: one line. */
const joinEntries = (root: ParentNode): void => {
  for (const text of Array.from(root.querySelectorAll('li > :first-child + div:last-child'))) {
    const number = text.previousElementSibling;
    if (!number?.matches('sup, span, b, strong') || !/^\[?\d{1,3}[.)\]]?$/.test(textOf(number)))
      continue;
    if (text.querySelector(`:not(${IN_LINE})`)) continue;
    number.after(' ');
    unwrap(text);
  }
};

const STEP = ':is(h2, h3, h4)';
const MAX_STEPS = 40;

/** The box with nothing but a number before the box that a heading begins. */
const stepOf = (
  heading: Element,
): { readonly mark: Element; readonly row: Element } | undefined => {
  const mark = heading.parentElement?.previousElementSibling;
  const row = mark?.parentElement;
  return mark && row && /^\d{1,2}$/.test(textOf(mark)) && row.childElementCount === 2
    ? { mark, row }
    : undefined;
};

/** Steps in rows of one box, each with its number drawn beside it, from 1 on. */
const dropSteps = (root: ParentNode): void => {
  const steps = Array.from(
    root.querySelectorAll(`[class*="step"] div > ${STEP}:first-child`),
    stepOf,
  ).filter((step) => step !== undefined);
  for (const box of new Set(steps.map(({ row }) => row.parentElement))) {
    const own = steps.filter(({ row }) => row.parentElement === box).slice(0, MAX_STEPS);
    if (own.length > 1 && own.every(({ mark }, n) => Number(textOf(mark)) === n + 1))
      for (const { mark } of own) mark.remove();
  }
};

const LETTERS: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

const letterOf = (list: Element): string | undefined =>
  LETTERS[
    /list-style(?:-type)?:[^;]*?((?:low|upp)er-(?:alpha|latin|roman))/.exec(
      list.getAttribute('style') ?? '',
    )?.[1] ?? ''
  ];

export default {
  stage: 'figures',
  apply: (root) => {
    dropSteps(root);
    joinEntries(root);
    for (const list of Array.from(root.querySelectorAll('ol, ul'))) {
      const items = Array.from(list.children);
      if (items.length < 2 || items.some((item) => item.localName !== 'li')) continue;
      const letter = list.localName === 'ol' ? letterOf(list) : undefined;
      if (letter) list.setAttribute('type', letter);
      const isDecimal = items.every((item) =>
        /list-style(?:-type)?:[^;]*decimal/i.test(item.getAttribute('style') ?? ''),
      );
      if (list.localName === 'ul') {
        if (isDecimal) renameElement(list, 'ol');
        continue;
      }
      const numbers = numbersOf(items, Number(list.getAttribute('start') ?? 1));
      if (numbers.length === items.length) for (const number of numbers) number.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<ul><li><sup>1</sup><div>Vane A. The pier.</div></li><li><sup>2</sup><div><p>One</p><p>Two</p></div></li></ul>',
    after:
      '<ul><li><sup>1</sup> Vane A. The pier.</li><li><sup>2</sup><div><p>One</p><p>Two</p></div></li></ul>',
  },
  {
    before:
      '<div class="stepper"><div><div><div>1</div></div><div><h2>Sign in</h2><p>So.</p></div></div><div><div>2</div><div><h2>Write</h2></div></div></div>',
    after:
      '<div class="stepper"><div><div><h2>Sign in</h2><p>So.</p></div></div><div><div><h2>Write</h2></div></div></div>',
  },
  {
    before: '<ol style="list-style: upper-alpha"><li>Oak</li><li>Elm</li></ol>',
    after: '<ol style="list-style: upper-alpha" type="A"><li>Oak</li><li>Elm</li></ol>',
  },
  {
    before:
      '<ol><li><span>1</span><div><p>Open the menu.</p></div></li><li><span>2</span><div><p>Choose.</p></div></li></ol>',
    after: '<ol><li><div><p>Open the menu.</p></div></li><li><div><p>Choose.</p></div></li></ol>',
  },
  {
    before: '<ol><li><b>1</b> egg</li><li><b>3</b> apples</li></ol>',
    after: '<ol><li><b>1</b> egg</li><li><b>3</b> apples</li></ol>',
  },
  {
    before:
      '<ul><li style="list-style-type: decimal">Boil it.</li><li style="list-style-type: decimal">Eat it.</li></ul>',
    after:
      '<ol><li style="list-style-type: decimal">Boil it.</li><li style="list-style-type: decimal">Eat it.</li></ol>',
  },
];
