/**
 * Logseq: its parser knows no entities, and takes an escaped bracket for a formula. Brackets stay
 * bare, a joiner parts what would open; URLs with escapes in them are links to it as they were
 * meant.
 */
import { JOINER, joinNoteCode, NOTE_CODE } from '../text/joiner.ts';
import { BLOCKS, COMMONMARK, type Dialect, type DialectExample, withEscapes } from './dialect.ts';

/** It parts cells at every pipe, escaped or in code, and reads no table at the start of an item. */
const isBeyondTable = (table: Element): boolean =>
  table.closest('li') !== null ||
  /\|/.test(table.textContent ?? '') ||
  table.querySelector('img[alt*="|"]') !== null;

const isBeyond = (block: Element): boolean => {
  if (block.localName === 'table') return isBeyondTable(block);
  if (block.localName === 'blockquote') return block.querySelector(BLOCKS) !== null;
  return block.localName === 'ol' && block.querySelector('pre, blockquote, table') !== null;
};

/** An escaped bracket in front begins a formula. */
const unopened = (label: string): string => label.replace(/^(?=\\\[)/, JOINER);

/**
 * In a link, and only there, an escaped bracket is one, unless it begins a formula; a backtick
 * begins code there even behind a backslash, so another character replaces it.
 */
const label = (text: string): string =>
  unopened(
    text.replace(/\\.|(`+)[^`]*\1|\u2060?([[\]])\u2060?/g, (part, _ticks, bracket) => {
      if (part === '\\`') return '‘';
      return bracket ? `\\${bracket}` : part;
    }),
  );

const logseq: Dialect = {
  ...COMMONMARK,
  ...withEscapes({
    html: [],
    special: [
      [/[#$](?! )|=(?==)|(?<==)=|\^(?=[\^{]|$)|^:(?=\w)|</g, '\\$&'],
      [/\\([[\]])/g, '$1'],
      [/(?<=\\)(?=[[\]])|^(?=[[\]({])|(?<=[[\]])$/g, JOINER],
      // Code of Clojure, shares of tasks done, days, snippets for export, marks of tasks.
      [/\[(?=:|\d+(?:\/\d+|%)\]|\d{4}-\d)|@(?=@)/g, `$&${JOINER}`],
      [
        /^(?=(?:TODO|DOING|DONE|NOW|LATER|WAIT(?:ING)?|CANCELL?ED|STARTED|IN-PROGRESS)(?:\s|$))/,
        JOINER,
      ],
      // It makes links of every scheme.
      [/(?<!\bhttps?):\/\/|:\/\/(?=\S{0,2000}\u2060)/gi, `:${JOINER}//`],
    ],
    last: [[NOTE_CODE, `$&${JOINER}`]],
  }),
  entities: false,
  inlineHtml: false,
  isBeyond,
  // Its links show marked text as it is written, and stand on one line; of marks inside delimiters
  // it takes the wrong one for the end.
  unwrapped: ':is(a, del, em, strong) :is(del, em, strong)',
  unbroken: 'a br, li :is(del, em, strong) br',
  // Its parser takes a second for each before links, and the cube of their number.
  openBrackets: 3,
  linkedImages: false,
  spacedImages: true,
  flanking: 'spaces',
  delimitersInCode: false,
  delimitersInTargets: true,
  formulas: true,
  formulaCode: /[({]$/,
  // It ends code at the second of two backticks, however many began it.
  codeSpan: [[/`(?=`)/g, `\`${JOINER}`]],
  // It only knows fences of three characters, and takes either kind for the end of both.
  codeBlock: [[/^([ \t]*[`~])(?=``|~~)/gm, `$1${JOINER}`]],
  fence: '```',
  label,
  // Backslashes work here, entities do not; only another character keeps code from starting.
  alt: (text) => joinNoteCode(unopened(text.replace(/[\\[\]*_~^=$]/g, '\\$&').replace(/`/g, '‘'))),
  // It knows no `1)`, and gives each item the number that stands before it.
  markers: [
    ['-', '.'],
    ['-', '.'],
  ],
  bareItems: false,
  headingsInLists: false,
};

export default logseq;

export const examples: readonly DialectExample[] = [
  {
    html: '<p>https://a.test/b<b>c</b> https://a.test/#d_</p>',
    markdown: 'https:\u2060//a.test/b**c** https://a.test/\\#d\\_',
  },
  {
    html: '<p>javascript://x xhttps://a.test https://a.test</p>',
    markdown: 'javascript:\u2060//x xhttps:\u2060//a.test https://a.test',
  },
  {
    html: '<p>javascript://a and https://a.test/</p>',
    markdown: 'javascript:\u2060//a and https://a.test/',
  },
  {
    html: '<pre>```\none ``` two\n ~~~</pre>',
    markdown: '```\n`\u2060``\none ``` two\n ~\u2060~~\n```',
  },
  {
    html: '<p><code>a```b</code></p>',
    markdown: '``a`\u2060`\u2060`b``',
  },
  {
    html: '<p>他说<b>“好”</b>就<i><b>走</b></i>了</p>',
    markdown: '他说**“好”**就*走*了',
  },
  {
    html: '<ul><li><h3>A {b}</h3></li></ul>',
    markdown: '- **A {b}**',
  },
  {
    html: '<p>[a [<b>b]</b> [c</p><p>d]</p><p>[![e <code>[f</code></p><p>[[[[[[[[[[[[]]]]]]]]]]]]</p>',
    markdown:
      '\u2060[a [\u2060**b]\u2060** [c\n\nd]\u2060\n\n\u2060[!［e `[f`\n\n' +
      '\u2060[\u2060[\u2060[\u2060[\u2060[\u2060[\u2060[\u2060[\u2060[\u2060[［［]]]]]]]]]]]]\u2060',
  },
  { html: '<p>H<sub>2</sub>O</p>', markdown: 'H₂O' },
  {
    html: '<p><a href="https://a.test/*">a] <b>[[b]]</b> <code>[c</code></a></p>',
    markdown: '[a\\] \\[\\[b\\]\\] `[c`](https://a.test/*)',
  },
  {
    html: '<p><a href="https://a.test/">[x] `y`</a></p>',
    markdown: '[\u2060\\[x\\] ‘y‘](https://a.test/)',
  },
  {
    html: '<ol><li>a</li><li><pre>b\nc</pre></li></ol>',
    markdown: '<ol>\n<li>a</li>\n<li>\n<pre><code>b&#10;c</code></pre>\n</li>\n</ol>',
  },
  {
    html: '<ul><li><ul><li>a</li></ul></li><li>b<hr></li></ul><ul><li>c</li></ul>',
    markdown: '- a\n- b\n\n- c',
  },
  {
    html: '<ul><li><h2><br></h2><ul><li>a</li></ul></li><li>b</li></ul>',
    markdown: '- a\n- b',
  },
  {
    html: '<p>a [x] [[y]] {{query z}} k:: v [l](m) [<a href="https://a.test/">n</a>]</p>',
    markdown:
      'a [x] [\u2060[y]] {\u2060{query z}} k:\u2060: v [l]\u2060(m) [\u2060[n](https://a.test/)\u2060]\u2060',
  },
  {
    html: '<p>R&amp;amp;D, &lt;b&gt;, C#9 #a {#b}, [1/2] [3%] [1], @@html: x@@, x^{2}, ((y))</p><p>TODO it</p>',
    markdown:
      'R&amp;D, \\<b>, C\\#9 \\#a {\\#b}, [\u20601/2] [\u20603%] [1], @\u2060@html: x@\u2060@, x\\^{2}, (\u2060(y))\n\n\u2060TODO it',
  },
  {
    html: '<p><a href="https://a.test/"><img src="https://a.test/p.jpg" alt="&amp;amp; [[a]] {{b}} *c* | d"></a></p>',
    markdown: '![&amp; \\[\\[a\\]\\] {\u2060{b}} \\*c\\* | d](https://a.test/p.jpg)',
  },
  {
    html: '<p><img src="https://a.test/p.jpg" alt="[]"> <code class="language-math">x(</code></p>',
    markdown: '![\u2060\\[\\]](https://a.test/p.jpg) `x(`',
  },
  {
    html: '<p>a<img src="https://a.test/p.jpg" alt="b"></p>',
    markdown: 'a ![b](https://a.test/p.jpg)',
  },
  {
    html: '<blockquote><h3>One</h3><p>Two</p></blockquote>',
    markdown: '<blockquote>\n<h3>One</h3>\n<p>Two</p>\n</blockquote>',
  },
  {
    html: '<table><tr><td>a|b</td><td>c</td></tr></table>',
    markdown: '<table>\n<tbody>\n<tr>\n<td>a|b</td>\n<td>c</td>\n</tr>\n</tbody>\n</table>',
  },
];
