/** Code blocks, in a fence longer than any inside. */

import { escapeShortcodes } from '../../html/template-guard.ts';
import { JOINER } from '../../text/joiner.ts';
import { type MarkdownExample, type MarkdownRule, toBlock } from './rule.ts';

/** Languages that note programs run instead of showing. */
const RUN = /^(?:dataview|dataviewjs|query|tasks|templater|button|calc|execute-.*|run-.*)$/;

/** Backticks that no run of backticks in the code can close. */
export const fenceFor = (code: string, shortest: number): string => {
  let length = shortest;
  for (const [run] of code.matchAll(/`+/g)) length = Math.max(length, run.length + 1);
  return '`'.repeat(length);
};

/** Logseq only knows fences of three characters, and takes either kind for the end of both. */
const partFences = (code: string): string =>
  code.replace(/^([ \t]*[`~])(?=``|~~)/gm, `$1${JOINER}`);

const codeBlock: MarkdownRule = {
  elements: ['pre'],
  write: (_content, element, style) => {
    const text = escapeShortcodes(element.getAttribute('data-code') ?? '', style.guard);
    const code = style.dialect === 'logseq' ? partFences(text) : text;
    const language = element.getAttribute('data-language') ?? '';
    const fence = style.dialect === 'logseq' ? '```' : fenceFor(code, 3);
    const opening = fence + (RUN.test(language) ? '' : language);
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
  {
    html: '<pre>```\none ``` two\n ~~~</pre>',
    markdown: '```\n`\u2060``\none ``` two\n ~\u2060~~\n```',
    style: { dialect: 'logseq' },
  },
  { html: '<pre><span>one</span><br><span>two</span></pre>', markdown: '```\none\ntwo\n```' },
  {
    html: '<pre>&lt;!--@include: ../x.md--&gt;</pre>',
    markdown: '```\n<\u2060!--@include: ../x.md-->\n```',
    style: { guard: { shortcodes: 'vitepress' } },
  },
];
