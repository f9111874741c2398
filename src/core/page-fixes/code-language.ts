/** Gives a code block the language that only the box around it names. */
import type { PageFix, PageFixExample } from './page-fix.ts';

const LANGUAGE =
  /(?:^|\s)(?:highlight-source|language|lang|brush:?|code)[-: ]([a-z][\w+#-]{0,20})/i;

/** What else stands in the box around a code block: a button to copy it, a label, but no text. */
const TEXT = new Set(
  'article aside blockquote div dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '),
);

const MOST = 50;

const isAbout = (box: Element, block: Element): boolean =>
  box.childElementCount <= MOST &&
  Array.from(box.children).every((child) => child === block || !TEXT.has(child.localName));

export default {
  stage: 'details',
  apply: (root) => {
    for (const block of root.querySelectorAll('pre')) {
      const inner = block.querySelector('code')?.getAttribute('class') ?? '';
      if (LANGUAGE.test(`${block.getAttribute('class') ?? ''} ${inner}`)) continue;
      const box = block.parentElement;
      const found = box && isAbout(box, block) && LANGUAGE.exec(box.getAttribute('class') ?? '');
      if (found) block.setAttribute('class', `language-${found[1]?.toLowerCase()}`);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<div class="highlight highlight-source-js"><pre>1</pre></div>',
    after: '<div class="highlight highlight-source-js"><pre class="language-js">1</pre></div>',
  },
  {
    before: '<div class="highlight-source-js"><span>Shell</span><pre>1</pre></div>',
    after:
      '<div class="highlight-source-js"><span>Shell</span><pre class="language-js">1</pre></div>',
  },
  {
    before: '<div class="language-en"><p>Text</p><pre>1</pre></div>',
    after: '<div class="language-en"><p>Text</p><pre>1</pre></div>',
  },
  {
    before: '<div class="code-box"><pre><code class="language-c">1</code></pre></div>',
    after: '<div class="code-box"><pre><code class="language-c">1</code></pre></div>',
  },
];
