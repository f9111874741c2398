/** Code inside a line, and formulas, which note programs draw. */

import { escapeShortcodes } from '../../html/template-guard.ts';
import { type BodyStyle, showsInlineHtml } from '../../profiles/profile.ts';
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
  /obsidian|quartz|logseq/.test(style.dialect) &&
  !/[$`<&[\]]|\{[{%#]/.test(code);

/**
 * Whether backticks may fail to keep the code: readers part cells at pipes, each by rules of its own,
 * where kramdown looks for `<code>` first; it sees no Markdown in elements that it does not know, and
 * others look for comments before anything else.
 */
const isExposed = (code: string, element: Element, style: BodyStyle): boolean => {
  if (!/plain|kramdown/.test(style.dialect) || !showsInlineHtml(style)) return false;
  if (element.closest('td, th') && /[|`]|<\/?code/i.test(code)) return true;
  return /<[!?]/.test(code) || (element.closest('mark, ruby') !== null && code.includes('<'));
};

/** Characters that Markdown, URL detection or typographers react to. */
const SIGNS = /[!-'*:-@[-`{-~]|\.(?=\.)|-(?=-)|(?<=www)\./gi;

const codeSpan: MarkdownRule = {
  elements: ['code'],
  write: (content, element, style) => {
    if (element.firstElementChild) return content;
    const text = (element.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
    // Logseq ends code at the second of two backticks, however many began it.
    const whole = style.dialect === 'logseq' ? text.replace(/`(?=`)/g, `\`${JOINER}`) : text;
    const code = escapeShortcodes(whole, style.guard);
    if (isFormula(element, code, style)) return `$${code}$`;
    // A plug-in runs code that begins like this instead of showing it.
    const start = /obsidian|quartz/.test(style.dialect) && /^\$?=/.test(code) ? JOINER : '';
    const fence = fenceFor(code, 1);
    const pad = /^`|`$|^ .*[^ ].* $/s.test(code) ? ' ' : '';
    if (isExposed(code, element, style)) return `<code>${whole.replace(SIGNS, toEntity)}</code>`;
    // Readers disagree whether a backslash before the one of a pipe is one of two.
    const inCell = element.closest('td, th') !== null;
    const safe = inCell ? code.replace(/\\(?=\|)/g, `\\${JOINER}`).replace(/\|/g, '\\|') : code;
    return fence + pad + start + safe + pad + fence;
  },
};

export default codeSpan;

export const examples: readonly MarkdownExample[] = [
  { html: '<p><code>a\u0001b\u009Fc</code></p>', markdown: '`abc`' },
  { html: '<p>Run <code>a*b</code> now</p>', markdown: 'Run `a*b` now' },
  {
    html: '<p><code class="language-math">x^2_{1}</code></p>',
    markdown: '$x^2_{1}$',
    style: { dialect: 'obsidian' },
  },
  { html: '<p><code class="language-math">x^2</code></p>', markdown: '`x^2`' },
  {
    html: '<table><tr><th><code>a|b --c</code></th><th><code>c--d</code></th></tr></table>',
    markdown: '| <code>a&#124;b &#45;-c</code> | `c--d` |\n| --- | --- |',
    style: { dialect: 'kramdown' },
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
  {
    html: '<p><code>= this.file</code> <code>$= dv.x</code> <code>a = b</code></p>',
    markdown: '`\u2060= this.file` `\u2060$= dv.x` `a = b`',
    style: { dialect: 'obsidian' },
  },
  {
    html: '<p><code>a```b</code></p>',
    markdown: '``a`\u2060`\u2060`b``',
    style: { dialect: 'logseq' },
  },
  { html: '<p><code>a `b`</code></p>', markdown: '`` a `b` ``' },
];
