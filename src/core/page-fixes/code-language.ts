/** Gives a code block the language that only the box around it names. */
import type { PageFix, PageFixExample } from './page-fix.ts';

const LANGUAGE =
  /(?:^|\s)(?:highlight-source|language|lang|brush:?|code)[-: ]([a-z][\w+#-]{0,20})/i;

export default {
  stage: 'strip',
  apply: (root) => {
    for (const block of root.querySelectorAll('pre')) {
      const inner = block.querySelector('code')?.getAttribute('class') ?? '';
      if (LANGUAGE.test(`${block.getAttribute('class') ?? ''} ${inner}`)) continue;
      const box = block.parentElement;
      const found = box?.children.length === 1 && LANGUAGE.exec(box.getAttribute('class') ?? '');
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
    before: '<div class="code-box"><pre><code class="language-c">1</code></pre></div>',
    after: '<div class="code-box"><pre><code class="language-c">1</code></pre></div>',
  },
];
