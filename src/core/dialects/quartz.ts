/** Quartz: Obsidian's syntax, which it looks for in text that is already unescaped. */

import { JOINER } from '../text/joiner.ts';
import { COMMONMARK, type Dialect, type DialectExample, withEscapes } from './dialect.ts';
import { NOTES, NOTES_IN_ALT, NOTES_IN_HTML, RUN_CODE } from './escapes/note-programs.ts';

const quartz: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    special: [
      ...NOTES,
      // Links to pages, callouts and arrows as well.
      [
        /(?<=\\)#|#(?=\\?[*#_])|=(?=\\=)|%(?=\\%)|\[(?=\\\[|!)|[-=](?=>)|<(?=\\?[-=])/gu,
        `$&${JOINER}`,
      ],
    ],
  }),
  inHtml: NOTES_IN_HTML,
  formulas: true,
  callouts: { form: 'quotation', open: (kind, title) => `[!${kind}] ${title}`.trim() },
  codeSpan: RUN_CODE,
  altCharacters: NOTES_IN_ALT,
};

export default quartz;

export const examples: readonly DialectExample[] = [
  {
    html: '<blockquote class="callout-tip"><p><strong class="callout-title">Mind</strong></p><p>Wet.</p></blockquote>',
    markdown: '> [!tip] Mind\n>\n> Wet.',
  },
  { html: '<p>ann@a.test#b c#d</p>', markdown: 'ann@a.test\\#\u2060b c#d' },
  {
    html: '<p>^<b>“x”</b>x</p>',
    markdown: '\\^“**x**”x',
  },
  {
    html: '<p>%%a%% ==b [[c]] #👍 #*d ^[d] x -&gt; y ^e</p><blockquote>[!note] z</blockquote>',
    markdown:
      '\\%\u2060\\%a\\%\u2060\\% \\=\u2060\\=b \\[\u2060\\[c\\]\\] \\#\u2060👍 #\u2060\\*d ^\\[d\\] x -\u2060> y ^\u2060e\n\n> \\[\u2060!note\\] z',
  },
  {
    html: '<table><tr><td colspan="2">%%a%% [[b]]</td></tr><tr><td>1</td><td>2</td></tr></table>',
    markdown:
      '<table>\n<tbody>\n<tr>\n<td colspan="2">%&#37;a%&#37; [&#91;b]]</td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
  },
];
