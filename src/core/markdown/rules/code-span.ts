/** Code inside a line, and formulas, which note programs draw. */

import { type BodyStyle, showsInlineHtml } from '../../body-style.ts';
import { applyRules } from '../../dialects/dialect.ts';
import { escapeShortcodes } from '../../html/template-guard.ts';
import { JOINER } from '../../text/joiner.ts';
import { toEntity } from '../image-text.ts';
import { fenceFor } from './code-block.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

/**
 * Nothing is escaped between the delimiters: what a reader could take for more than a formula stays
 * code.
 */
const isFormula = (element: Element, code: string, style: BodyStyle): boolean =>
  element.className === 'language-math' &&
  style.dialect.formulas &&
  !style.dialect.formulaCode?.test(code) &&
  !/[$`<&[\]]|\{[{%#]/.test(code);

/** A formula that is a paragraph stands on a line of its own. */
const isDisplayed = (element: Element): boolean =>
  element.parentElement?.localName === 'p' && element.parentElement.childNodes.length === 1;

/**
 * Whether backticks may fail to keep the code: readers part cells at pipes, each by rules of its own,
 * where kramdown looks for `<code>` first, which sees no Markdown in elements that it does not know.
 */
const isExposed = (code: string, element: Element, style: BodyStyle): boolean => {
  const { exposedCode } = style.dialect;
  if (!exposedCode || !showsInlineHtml(style)) return false;
  if (element.closest('td, th') && /[|`]|<\/?code/i.test(code)) return true;
  return exposedCode.test(code) || (element.closest('mark, ruby') !== null && code.includes('<'));
};

/** Characters that Markdown, URL detection or typographers react to. */
const CHARACTERS = /[!-'*:-@[-`{-~]|\.(?=\.)|-(?=-)|(?<=www)\./gi;

const codeSpanRule: MarkdownRule = {
  elements: ['code'],
  write: (content, element, style) => {
    if (element.firstElementChild) return content;
    const text = (element.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
    const shown = escapeShortcodes(text, style.guard);
    if (isFormula(element, shown, style))
      return isDisplayed(element) ? `$$${shown}$$` : `$${shown}$`;
    const { codeSpan, headingCode = [] } = style.dialect;
    const inHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
    const code = applyRules(shown, inHeading ? [...codeSpan, ...headingCode] : codeSpan);
    const fence = fenceFor(code, 1);
    const pad = /^`|`$|^ .*[^ ].* $/s.test(code) ? ' ' : '';
    if (isExposed(code, element, style))
      return `<code>${text.replace(CHARACTERS, toEntity)}</code>`;
    // Readers disagree whether a backslash before the one of a pipe is one of two.
    const inCell = element.closest('td, th') !== null;
    const safe = inCell ? code.replace(/\\(?=\|)/g, `\\${JOINER}`).replace(/\|/g, '\\|') : code;
    return fence + pad + safe + pad + fence;
  },
};

export default codeSpanRule;

export const examples: readonly MarkdownExample[] = [
  { html: '<p><code>a\u0001b\u009Fc</code></p>', markdown: '`abc`' },
  { html: '<p>Run <code>a*b</code> now</p>', markdown: 'Run `a*b` now' },
  {
    html: '<p>a <code class="language-math">x^2</code></p>',
    markdown: 'a $x^2$',
    style: { dialect: 'obsidian' },
  },
  {
    html: '<table><tr><td><code>a` \\| &lt;b&gt;</code></td><td><code>&lt;code></code></td></tr></table>',
    markdown:
      '|  |  |\n| --- | --- |\n| <code>a&#96; &#92;&#124; &#60;b&#62;</code> | <code>&#60;code&#62;</code> |',
  },
  {
    html: '<table><tr><th><code>a \\| b | c</code></th><th>d</th></tr></table>',
    markdown: '| `a \\\u2060\\| b \\| c` | d |\n| --- | --- |',
    style: { html: false },
  },
  {
    html: '<p><mark><code>&lt;b&gt;</code></mark> <code>&lt;!-- x</code> <code>&lt;b&gt;</code></p>',
    markdown: '<mark><code>&#60;b&#62;</code></mark> <code>&#60;&#33;&#45;- x</code> `<b>`',
  },
  { html: '<p><code>a `b`</code></p>', markdown: '`` a `b` ``' },
];
