/** Random bodies of articles, made of what Markdown could take for its own. */
import fc from 'fast-check';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);

/** Pieces of text that Markdown, HTML or template engines could take for their own. */
const pieces = fc.constantFrom(
  ...(
    'a|B9|word|two words|新闻|“引号”|，|。|（括号）|한국|日本| |  |*|**|_|__|snake_case|`|```|~|~~|[|]|[x](y)|![x](y)|[^1]|!|#|# |' +
    '1. |2) |- |+ |> |=|===|---|***|<|<b>|</p>|<!-- |&|&amp;|&lt;|&#60;|&copy|\\|\\*|\\\\|{{ x }}|{% x %}|:::|: |$x$|==|%%|^|https://a.test/_b_|@|"|\'|…'
  ).split('|'),
  '|',
  'a|b',
  '\u00A0',
  '\u200B',
  '\u3000',
  '&#x26;',
  '   ',
  '\n',
);
const text = fc
  .array(pieces, { minLength: 1, maxLength: 6 })
  .map((parts) => escapeHtml(parts.join('')));

const { inline } = fc.letrec<{ inline: string; one: string }>((tie) => ({
  inline: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    text,
    fc.constantFrom(
      '<br>',
      '<img src="https://a.test/p(1).jpg?x=1&amp;copy=2" alt="A [b] *c* &lt;d&gt;">',
    ),
    fc
      .tuple(
        fc.constantFrom('b', 'strong', 'i', 'em', 'span', 'u', 'sub', 'code', 'mark', 'small'),
        tie('inline'),
      )
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    tie('inline').map((inner) => `<a href="https://a.test/x_(y)?a=1&amp;b=*2*">${inner}</a>`),
  ),
}));

export const { blocks: bodies } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    inline.map((inner) => `<p>${inner}</p>`),
    inline,
    text.map((inner) => `<pre><code class="language-js">${inner}\n${inner}</code></pre>`),
    fc
      .tuple(fc.constantFrom('h2', 'h3', 'h6'), inline)
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    inline.map(
      (inner) =>
        `<figure><img src="https://a.test/f.jpg" alt="f"><figcaption>${inner}</figcaption></figure>`,
    ),
    fc.constant('<hr>'),
    tie('blocks').map((inner) => `<blockquote>${inner}</blockquote>`),
    tie('blocks').map((inner) => `<div>${inner}</div>`),
    fc
      .tuple(
        fc.constantFrom('ul', 'ol', 'ol start="7"'),
        fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([list, items]) =>
          `<${list}>${items.map((item) => `<li>${item}</li>`).join('')}</${list.slice(0, 2)}>`,
      ),
    fc
      .tuple(tie('blocks'), tie('blocks'))
      .map(([term, meaning]) => `<dl><dt>${term}</dt><dd>${meaning}</dd></dl>`),
    fc
      .array(fc.tuple(inline, inline), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map(([one, two]) => `<tr><td>${one}</td><td>${two}</td></tr>`).join('')}</table>`,
      ),
  ),
}));
