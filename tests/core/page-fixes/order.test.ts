/** Within a stage no fix depends on whether another ran before it: every pair commutes. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { BlockExample } from '../../../src/core/block-rules/block-rule.ts';
import { ALL_RULES } from '../../../src/core/extraction/all-rules.ts';
import {
  BODY_STAGES,
  type PageFix,
  type PageFixExample,
  TREE_STAGES,
} from '../../../src/core/page-fixes/page-fix.ts';
import { startTrail } from '../../../src/core/trail.ts';
import { factsOf } from '../example-page.ts';
import { fragments } from './fragments.ts';

const { pageFixes } = ALL_RULES;

const examplesOf = (modules: Record<string, readonly (PageFixExample | BlockExample)[]>) =>
  Object.values(modules)
    .flat()
    .map((example) => ('before' in example ? example.before : example.page));

const pages = [
  ...new Set([
    ...fragments,
    ...examplesOf(
      import.meta.glob(
        [
          '../../../src/core/page-fixes/**/*.ts',
          '!../../../src/core/page-fixes/**/{index,page-fix}.ts',
        ],
        { eager: true, import: 'examples' },
      ),
    ),
    ...examplesOf(
      import.meta.glob('../../../src/core/block-rules/!(index|block-rule|example-prose).ts', {
        eager: true,
        import: 'examples',
      }),
    ),
  ]),
];

/** What each fix is shown by, by its id. */
const ownPages = new Map(
  Object.entries(
    import.meta.glob<readonly PageFixExample[]>(
      [
        '../../../src/core/page-fixes/**/*.ts',
        '!../../../src/core/page-fixes/**/{index,page-fix}.ts',
      ],
      { eager: true, import: 'examples' },
    ),
  ).map(([file, examples]) => [
    file.replace(/^.*\/|\.ts$/g, ''),
    examples.map(({ before }) => before),
  ]),
);

const parser = new new JSDOM('').window.DOMParser();
const isOfBody = (fix: PageFix): boolean => BODY_STAGES.some((stage) => stage === fix.stage);

/** What the fixes make of a page, one after the other. */
const mend = (page: string, ...fixes: readonly PageFix[]): string => {
  const document = parser.parseFromString(`<body>${page}`, 'text/html');
  const facts = factsOf(document);
  for (const fix of fixes)
    fix.apply(isOfBody(fix) ? document.body : document, facts, startTrail().of('order'));
  return document.body.innerHTML;
};

/** Two fixes make the same of a page in either order; in which order attributes stand says nothing. */
function expectSame(page: string, one: PageFix, other: PageFix): void {
  const [first, second] = [mend(page, one, other), mend(page, other, one)];
  if (first === second) return;
  const body = (html: string) => parser.parseFromString(html, 'text/html').body;
  if (!body(first).isEqualNode(body(second))) expect(first, page).toBe(second);
}

/** Examples of each fix that meet those of another. */
const MEETINGS = 2;
const PLACES = 3;
const CLOSED =
  'script, style, noscript, img, br, hr, input, source, iframe, svg, svg *, math, math *, noscript *';

/** Pages in which one example stands in and beside elements of another. */
function* meetings(outer: string, inner: string): Iterable<string> {
  const open = (): [Document, Element[]] => {
    const document = parser.parseFromString(`<body>${outer}`, 'text/html');
    return [document, [...document.body.querySelectorAll('*')].filter((e) => !e.matches(CLOSED))];
  };
  const [, places] = open();
  const step = Math.ceil(places.length / PLACES);
  for (let n = 0; n < places.length; n += step)
    for (const where of ['afterbegin', 'beforeend', 'beforebegin'] as const) {
      const [document, again] = open();
      again[n]?.insertAdjacentHTML(where, inner);
      yield document.body.innerHTML;
    }
}

/** The parts that an example is made of: all of it as one, where none can hold another. */
const partsOf = (example: string): Element[] => {
  const open = (html: string): Element[] =>
    [...parser.parseFromString(`<body>${html}`, 'text/html').body.children].filter(
      (part) => !part.matches(`${CLOSED}, title`),
    );
  const parts = open(example);
  return parts.length ? parts : open(`<div>${example}</div>`);
};

/** The parts of its examples that a fix changes. */
const changedParts = (fix: PageFix, examples: readonly string[]): (() => Element)[] =>
  examples.flatMap((example) => {
    const after = new Set(partsOf(mend(example, fix)).map((part) => part.outerHTML));
    const parts = partsOf(example).map((part, n) => ({
      isChanged: !after.has(part.outerHTML),
      open: () => partsOf(example)[n] as Element,
    }));
    const changed = parts.filter(({ isChanged }) => isChanged);
    return (changed.length ? changed : parts).slice(0, PLACES).map(({ open }) => open);
  });

/** The page in which two parts are one element, with what stands around either. */
function merge(one: Element, other: Element): string {
  for (const { name, value } of [...other.attributes])
    if (name === 'class') one.classList.add(...other.classList);
    else if (!one.hasAttribute(name)) one.setAttribute(name, value);
  // What begins and ends the one does so still.
  const middle = one.children[0];
  if (middle) middle.after(...other.childNodes);
  else one.append(...other.childNodes);
  const around = [...(other.parentElement?.childNodes ?? [])];
  const at = around.indexOf(other);
  one.before(...around.slice(0, at));
  one.after(...around.slice(at + 1));
  return one.ownerDocument.body.innerHTML;
}

const inStage = (stage: string): [string, PageFix][] =>
  [...pageFixes].filter(([, fix]) => fix.stage === stage);

const pairs = TREE_STAGES.flatMap((stage) =>
  inStage(stage).flatMap(([a, one], n, all) =>
    all.slice(n + 1).map(([b, other]) => ({ stage, a, b, one, other })),
  ),
);

test('every stage has a fix, and every fix a stage', () => {
  expect(TREE_STAGES.filter((stage) => !inStage(stage).length)).toEqual([]);
  expect(TREE_STAGES.flatMap(inStage)).toHaveLength(pageFixes.size);
});

describe('in either order', () => {
  /** The pages that a fix changes: a pair can only differ on a page that one of the two changes. */
  const untouched = new Map(pages.map((page) => [page, mend(page)]));
  const changes = new Map(
    [...pageFixes.values()].map((fix) => [
      fix,
      pages.filter((page) => mend(page, fix) !== untouched.get(page)),
    ]),
  );

  test.each(pairs)('$stage: $a and $b do the same', ({ one, other }) => {
    for (const page of new Set([...(changes.get(one) ?? []), ...(changes.get(other) ?? [])]))
      expectSame(page, one, other);
  });

  test.each(pairs)('$stage: $a and $b do the same to each other’s examples', (pair) => {
    const { a, b, one, other } = pair;
    const [ofA = [], ofB = []] = [ownPages.get(a), ownPages.get(b)];
    const met = ofA
      .slice(0, MEETINGS)
      .flatMap((outer) =>
        ofB
          .slice(0, MEETINGS)
          .flatMap((inner) => [...meetings(outer, inner), ...meetings(inner, outer)]),
      );
    expect(met.length).toBeGreaterThan(0);
    for (const page of met) expectSame(page, one, other);
  });

  test.each(pairs)('$stage: $a and $b do the same to one element', ({ a, b, one, other }) => {
    const [ofA = [], ofB = []] = [ownPages.get(a), ownPages.get(b)];
    const partsOfB = changedParts(other, ofB.slice(0, MEETINGS));
    const met = changedParts(one, ofA.slice(0, MEETINGS)).flatMap((openA) =>
      partsOfB.flatMap((openB) => [merge(openA(), openB()), merge(openB(), openA())]),
    );
    expect(met.length).toBeGreaterThan(0);
    for (const page of met) expectSame(page, one, other);
  });

  test.each([...pageFixes])('%s changes a page', (_id, fix) => {
    expect(changes.get(fix)?.length).toBeGreaterThan(0);
  });
});
