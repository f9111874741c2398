/** Leaves plain content markup only: no styles, no scripts, no wrappers, the few attributes that mean something. */
import { unwrap } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'id'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'reversed', 'type'],
  li: ['value', 'id'],
  time: ['datetime'],
  abbr: ['title'],
  sup: ['id'],
  q: ['cite'],
  blockquote: ['cite'],
  details: ['open'],
  bdo: ['dir'],
};
const PLAIN = new Set(
  'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub summary sup table tbody td tfoot th thead time tr tt u ul var'.split(
    ' ',
  ),
);
const GONE =
  'script, style, template, noscript, svg, canvas, iframe, object, embed, form, input, select, textarea, video, audio, link, meta, map, dialog';

const languageOf = (element: Element): string | undefined =>
  /(?:^|\s)(?:lang(?:uage)?|brush:?|highlight-source)[-: ]?([\w+#-]+)/i.exec(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-lang') ? `language-${element.getAttribute('data-lang')}` : ''}`,
  )?.[1];

const strip = (element: Element): void => {
  const allowed = ATTRIBUTES[element.localName] ?? [];
  const kept = /^(?:callout-[a-z]+|task-(?:done|open))$/.exec(
    element.getAttribute('class') ?? '',
  )?.[0];
  const language = /^(?:pre|code)$/.test(element.localName) ? languageOf(element) : undefined;
  for (const name of element.getAttributeNames()) {
    if (!allowed.includes(name)) element.removeAttribute(name);
  }
  if (kept) element.setAttribute('class', kept);
  if (language) element.setAttribute('class', `language-${language.toLowerCase()}`);
};

/** Where a word may break: shown as nothing, and in the way of a search for the word. */
const SOFT_HYPHEN = '\u00ad';

const withoutSoftHyphens = (root: ParentNode, document: Document): void => {
  const texts = document.createTreeWalker(root, 4 /* text */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes(SOFT_HYPHEN)) text.data = text.data.replaceAll(SOFT_HYPHEN, '');
  }
};

export default {
  stage: 'markup',
  apply: (root, { document }) => {
    if (root.textContent?.includes(SOFT_HYPHEN)) withoutSoftHyphens(root, document);
    for (const element of root.querySelectorAll(GONE)) element.remove();
    for (const element of Array.from(root.querySelectorAll('*'))) {
      if (PLAIN.has(element.localName)) strip(element);
      else unwrap(element);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  { before: '<p><tt class="x">ls</tt></p>', after: '<p><tt>ls</tt></p>' },
  {
    before:
      '<p style="color:red" onclick="x()"><font>Red</font> <b class="x">ink</b></p><pre class="brush: php"><code>1</code></pre>',
    after: '<p>Red <b>ink</b></p><pre class="language-php"><code>1</code></pre>',
  },
  { before: '<p>Wine\u00adgrow\u00ader</p>', after: '<p>Winegrower</p>' },
  {
    before: '<p>1<sup id="r1"><a href="#n1" class="y">2</a></sup></p><form><input></form>',
    after: '<p>1<sup id="r1"><a href="#n1">2</a></sup></p>',
  },
];
