/** Code inside a line, and formulas, which note programs draw. */

import { escapeShortcodes } from '../../html/template-guard.ts';
import type { BodyStyle } from '../../profiles/profile.ts';
import { JOINER } from '../../text/joiner.ts';
import { fenceFor } from './code-block.ts';
import type { MarkdownExample, MarkdownRule } from './rule.ts';

/** Nothing is escaped between the signs: what could be more than a formula to a reader stays code. */
const isFormula = (element: Element, code: string, style: BodyStyle): boolean =>
  element.className === 'language-math' &&
  /obsidian|quartz|logseq/.test(style.dialect) &&
  !/[$`<&[\]]|\{[{%#]/.test(code);

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
    const inTable = element.closest('td, th') !== null && style.dialect !== 'kramdown';
    const safe = inTable ? code.replace(/\|/g, '\\|') : code;
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
    html: '<table><tr><th><code>a|b</code></th><th>c</th></tr></table>',
    markdown: '| `a|b` | c |\n| --- | --- |',
    style: { dialect: 'kramdown' },
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
