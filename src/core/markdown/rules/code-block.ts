/** Code blocks, in a fence longer than any inside. */

import { applyRules } from '../../dialects/dialect.ts';
import { escapeShortcodes } from '../../html/template-guard.ts';
import { type MarkdownExample, type MarkdownRule, toBlock } from './rule.ts';

/** Languages that note programs run instead of showing. */
const RUN = /^(?:dataview|dataviewjs|query|tasks|templater|button|calc|execute-.*|run-.*)$/;

/** Backticks that no run of backticks in the code can close. */
export const fenceFor = (code: string, shortest: number): string => {
  let length = shortest;
  for (const [run] of code.matchAll(/`+/g)) length = Math.max(length, run.length + 1);
  return '`'.repeat(length);
};

const codeBlock: MarkdownRule = {
  elements: ['pre'],
  write: (_content, element, style) => {
    const text = escapeShortcodes(element.getAttribute('data-code') ?? '', style.guard);
    const code = applyRules(text, style.dialect.codeBlock);
    const language = element.getAttribute('data-language') ?? '';
    const fence = style.dialect.fence ?? fenceFor(code, 3);
    const opening = fence + ((RUN.test(language) ? '' : language) || style.dialect.language);
    return toBlock(`${opening}\n${code}\n${fence}`);
  },
};

export default codeBlock;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<pre><code class="language-js">if (a &lt; b) {\n\n  c[0]\n}</code></pre>',
    markdown: '```js\nif (a < b) {\n\n  c[0]\n}\n```',
  },
  { html: '<pre>a\tb\n\u001B\u0085\u009F\u0001c</pre>', markdown: '```\na\tb\n c\n```' },
  {
    html: '<pre>for %%i\n[[ $# -gt 1 ]] [[ a ]]</pre>',
    markdown: '```\nfor %\u2060%i\n[\u2060[ $# -gt 1 ]] [[ a ]]\n```',
    style: { guard: { shortcodes: 'quartz' } },
  },
  { html: '<pre>one ``` two</pre>', markdown: '````\none ``` two\n````' },
  { html: '<pre><span>one</span><br><span>two</span></pre>', markdown: '```\none\ntwo\n```' },
  {
    html: '<pre>&lt;!--@include: ../x.md--&gt;</pre>',
    markdown: '```\n<\u2060!--@include: ../x.md-->\n```',
    style: { guard: { shortcodes: 'vitepress' } },
  },
];
