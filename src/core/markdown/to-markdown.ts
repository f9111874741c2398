/** A safe DOM as Markdown; the only file that knows Turndown. */
import Turndown from 'turndown';
import type { BodyStyle } from '../body-style.ts';
import type { Rules } from '../dialects/dialect.ts';
import { tidy } from '../html/tidy/index.ts';
import { escapeText } from './escape.ts';
import { markdownRules } from './rules/index.ts';

const toService = (style: BodyStyle): Turndown => {
  // Our rules stand alone: none of Turndown's own would be safe beside them.
  const service = new Turndown({ rules: {} } as Turndown.Options);
  for (const [id, rule] of markdownRules) {
    service.addRule(id, {
      filter: rule.elements as Turndown.TagName[],
      replacement: (content, node) => rule.write(content, node as Element, style),
    });
  }
  service.escape = (text) => escapeText(text, style);
  return service;
};

/** Where `$` delimits formulas, those of prices are escaped. */
const withFormulas = (style: BodyStyle): BodyStyle => {
  const { escapes } = style.dialect;
  const special: Rules = [...escapes.special, [/(?<!\\)\$/g, '\\$']];
  return { ...style, dialect: { ...style.dialect, escapes: { ...escapes, special } } };
};

const drawsFormulas = (body: Element, { dialect }: BodyStyle): boolean =>
  dialect.formulas && body.querySelector('code.language-math') !== null;

/** Markdown (CommonMark and GFM) that shows what `body` shows. Changes `body`; time is linear in its size. */
export const toMarkdown = (body: Element, style: BodyStyle): string => {
  tidy(body, style);
  return toService(drawsFormulas(body, style) ? withFormulas(style) : style).turndown(
    body as HTMLElement,
  );
};
