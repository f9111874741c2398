/** Obsidian and Quartz find nothing of their own in what was text of an article. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStyle } from '../../src/core/body-style.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import { hostileBodies } from '../sites/hostile-bodies.ts';
import { bodies } from './random-bodies.ts';
import { imagesOf, linesOf, linksOf, renderers, toBody, window } from './rendering.ts';

const convert = (html: string, id: string): string => {
  const profile = profiles.get(id);
  if (!profile) throw new Error(`There is no profile ${id}.`);
  return toMarkdown(toSafeBody(html, window), toStyle(profile));
};

const render = (markdown: string): HTMLElement =>
  toBody(renderers['markdown-it']?.(markdown) ?? '');

/** Outside of code, formulas, HTML and the texts of images. */
const FORMULA = /(?<!\\)\$[^$`\n]+(?<!\\)\$/g;
const HTML = /^<(table|ol)[\s\S]*?<\/\1>$/gm;
const IMAGE = /!\[[^\]]*\]\(/g;
const withoutCode = (markdown: string): string =>
  markdown
    .replace(/^[> \d.*)-]*(`{3,})[\s\S]*?^[> ]*\1$/gm, '')
    .replace(/\\.|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (part) =>
      part.startsWith('\\') ? part : '',
    )
    .replace(FORMULA, '')
    .replace(HTML, '')
    .replace(IMAGE, '');

/** What Obsidian reads in the source, where no backslash stands before it. */
const OBSIDIAN =
  /(?<!\\)(?:%%|==|\[\[|\$)|(?:^|\s)#[\p{L}\p{N}\p{Extended_Pictographic}_/-]|(?<!\\)\^\[|\s\^[\w-]+$|^> *\[![\w-]+\]|^\s*- \[.\] /gmu;

/** What Quartz looks for in the source, code and all (its `ofm.ts`). */
const QUARTZ_SOURCE = /%%[\s\S]*?%%|!?\[\[[^[\]|#\\]*#[^[\]]*\]\]|^> *\[!\w+\|?.*?\][+-]?.*$/gm;
/** What it looks for in text that is unescaped. */
const QUARTZ_TEXT =
  /!?\[\[[^[\]]*\]\]|==[^=]+==|(?<=^| )#[-_\p{L}\p{Emoji}\p{M}\d]+|-{1,2}>|={1,2}>|<-{1,2}|<={1,2}/gu;
const QUARTZ_BLOCK = /\^[-_A-Za-z0-9]+$/;

const foundInText = (body: Element): string[] => {
  const found: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeName === 'CODE') return;
    if (node.nodeType === 3) found.push(...((node as Text).data.match(QUARTZ_TEXT) ?? []));
    for (const child of node.childNodes) read(child);
  };
  read(body);
  for (const block of body.querySelectorAll('p, li')) {
    if (block.lastChild?.nodeType === 3)
      found.push(...(block.lastChild.nodeValue?.trimEnd().match(QUARTZ_BLOCK) ?? []));
  }
  for (const quote of body.querySelectorAll('blockquote')) {
    found.push(...(quote.textContent?.trim().match(/^\[!.*/) ?? []));
  }
  return found;
};

const foundBy: Readonly<Record<string, (markdown: string) => readonly string[]>> = {
  obsidian: (markdown) => withoutCode(markdown).match(OBSIDIAN) ?? [],
  quartz: (markdown) => [
    ...(markdown.match(QUARTZ_SOURCE) ?? []),
    ...(withoutCode(markdown).match(/(?<!\\)\$/g) ?? []),
    ...foundInText(render(markdown.replace(HTML, ''))),
  ],
};

describe.each(Object.keys(foundBy))('%s', (id) => {
  const check = (html: string) => {
    const markdown = convert(html, id);
    const shown = render(markdown);
    const meant = toSafeBody(html, window);
    expect(foundBy[id]?.(markdown), markdown).toEqual([]);
    return { markdown, shown, meant };
  };

  it.each(Object.keys(hostileBodies))('finds nothing in a body of %s', (name) => {
    const { shown, meant, markdown } = check(hostileBodies[name] ?? '');
    if (name === 'formulas and notes') return;
    expect(linesOf(shown), markdown).toEqual(linesOf(meant));
    expect(linksOf(shown)).toEqual(linksOf(meant));
    expect(imagesOf(shown)).toEqual(imagesOf(meant));
  });

  it('finds nothing in any body', () => {
    fc.assert(
      fc.property(bodies, (html) => {
        check(html);
      }),
      { seed: 20261125, numRuns: 100 },
    );
  });
});
