/** Obsidian and its kin: `#tag`, `==x==`, `%%x%%`, `[[x]]` and `$x$` have a meaning. */
import { COMMONMARK, type Dialect, type DialectExample, withEscapes } from './dialect.ts';
import { NOTES, NOTES_IN_ALT, NOTES_IN_HTML, RUN_CODE } from './escapes/note-programs.ts';

const obsidian: Dialect = {
  ...COMMONMARK,
  ...withEscapes({ special: NOTES }),
  inHtml: NOTES_IN_HTML,
  formulas: true,
  callouts: { form: 'quotation', open: (kind, title) => `[!${kind}] ${title}`.trim() },
  codeSpan: RUN_CODE,
  altCharacters: NOTES_IN_ALT,
  altBare: true,
};

export default obsidian;

export const examples: readonly DialectExample[] = [
  {
    html: '<blockquote class="callout-tip"><p><strong class="callout-title">Mind</strong></p><p>Wet.</p></blockquote>',
    markdown: '> [!tip] Mind\n>\n> Wet.',
  },
  {
    html: '<p>https://a.test/#about and https://a.test/b</p>',
    markdown: 'https&#58;//a.test/\\#about and https://a.test/b',
  },
  {
    html: '<p><code class="language-math">x^2_{1}</code></p>',
    markdown: '$$x^2_{1}$$',
  },
  {
    html: '<p><code>= this.file</code> <code>$= dv.x</code> <code>a = b</code></p>',
    markdown: '`\u2060= this.file` `\u2060$= dv.x` `a = b`',
  },
  {
    html: '<p><a href="https://a.test/">!x</a> ^<a href="https://a.test/">y</a></p>',
    markdown: '[\\!x](https://a.test/) \\^[y](https://a.test/)',
  },
  {
    html: '<p>US$<b>5</b>-$<b>6</b> in $ or 5$ x</p>',
    markdown: 'US\\$**5**\\-\\$**6** in \\$ or 5\\$ x',
  },
  {
    html: '<p>%%a%% ===b [[c]] #👍 ^[d] x -&gt; y ^e</p><blockquote>[!note] z</blockquote>',
    markdown:
      '\\%\\%a\\%\\% \\=\\=\\=b \\[\\[c\\]\\] \\#👍 ^\\[d\\] x -> y ^\u2060e\n\n> \\[!note\\] z',
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="%%a%% $5"></p>',
    markdown: '![%&#37;a%&#37; &#36;5](https://a.test/p.jpg)',
  },
];
