/** Makes a plain `pre` of every code block: its lines, and its language as a class. */

import { wordsOf } from '../page/class-words.ts';
import { codeText, keepsSpace } from '../page/code/code-lines.ts';
import { CODE_CELLS, LINE_BOXES, MONOSPACE, ROOTS } from '../page/code/code-places.ts';
import { isLanguage, languageIn } from '../page/code/language.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** What no code holds: a `pre` around it lays text out. */
const TEXT = 'h1, h2, h3, h4, h5, h6, img, picture, p ~ p, math';

/** What else stands in the box around a code block: a button to copy it, a label, but no text. */
const CONTENT = new Set(
  'article aside blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '),
);
const MOST = 50;
/** What a label above the code names, where it is no language. */
const FILE = /^[\p{L}\d@~()[\]\\/._-]{1,70}\.[a-z]\w{0,9}$/iu;

/** A table that numbers the lines of a code block, or has a row for each. */
const isNumbered = (table: Element): boolean => {
  if (table.querySelector('th, table, img, p ~ p')) return false;
  const cells = table.querySelectorAll(CODE_CELLS).length;
  if (!cells) return false;
  const blocks = Array.from(table.getElementsByTagName('pre'));
  const texts = blocks.filter((block) => !/^[\d\s]*$/.test(block.textContent ?? ''));
  // Code in the cells of a table of data stands beside words.
  return (
    Array.from(table.getElementsByTagName('tr')).every(
      (row) =>
        row.children.length <= 3 &&
        Array.from(row.children).every(
          (cell, n) =>
            n === row.children.length - 1 ||
            /^[\d\s]*$/.test(cell.textContent ?? '') ||
            cell.querySelector(LINE_BOXES) !== null ||
            cell.querySelector('button') !== null,
        ),
    ) && texts.length <= 1
  );
};

/** Code outside of a `pre` is a block where it shows more than one line, and nothing stands beside it. */
const isBlockCode = (code: Element): boolean => {
  const parent = code.parentElement;
  if (
    !parent ||
    parent.children[4] ||
    parent.closest('pre, td, th, h1, h2, h3, h4, h5, h6, li > p')
  )
    return false;
  const text = code.textContent ?? '';
  const lines = keepsSpace(code)
    ? text.trim().includes('\n')
    : code.querySelector('br, div, [data-line], .line') !== null && !code.querySelector('a, img');
  if (!lines) return false;
  return (
    /^(?:article|body|dd|div|figure|li|main|p|section|td)$/.test(parent.localName) &&
    (parent.textContent ?? '').trim() === text.trim()
  );
};

/** Ends of statements, brackets, assignments, tags. */
const STATEMENT = /[;{}]$|^[{}<]|\w\(.*\)|\s[=:]=?\s|^(?:#|\/\/|\$)/;
const LEAST_LINES = 3;

/** Whether a box that keeps its white space stands in one that is named as code. */
const isNamedCode = (box: Element): boolean =>
  keepsSpace(box) &&
  box.closest('.code, [class*="code-block" i], [class*="codeblock" i]') !== null &&
  !box.querySelector('img, p, div, ul, ol, pre');

/** Lines in a typewriter's face, or in a box of that name, that read as code: letters and poems are set so as well. */
const readsAsCode = (box: Element): boolean => {
  if (box.querySelector('a, img, p, div, table, ul, ol, pre')) return false;
  const lines = codeText(box)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const statements = lines.filter((line) => STATEMENT.test(line));
  return lines.length >= LEAST_LINES && statements.length > 0.6 * lines.length;
};

const isRoot = (element: Element): boolean => {
  if (element.localName === 'div' && element.matches(`${MONOSPACE}, .code`))
    return readsAsCode(element) || isNamedCode(element);
  if (element.localName === 'table') return isNumbered(element);
  if (element.localName === 'code') return isBlockCode(element);
  // Above the `code` of a `pre` stand its tools.
  return !(element.querySelector(':scope > code') ?? element).querySelector(TEXT);
};

/** The outermost element that holds nothing but this code block and its tools. */
const boxOf = (block: Element): readonly Element[] => {
  const boxes: Element[] = [];
  let inner = block;
  for (let box = block.parentElement; box && boxes.length < 3; box = box.parentElement) {
    if (/^(?:body|main|article|section|li|td|blockquote|details)$/.test(box.localName)) break;
    let children = 0;
    for (let child = box.firstElementChild; child; child = child.nextElementSibling)
      if (
        ++children > MOST ||
        (child !== inner &&
          (CONTENT.has(child.localName) || child.querySelector('p, pre, ul, ol, table')))
      )
        return boxes;
    boxes.push(box);
    inner = box;
  }
  return boxes;
};

/** The label of a language above the block, and what copies it: the block says both. A file's name stays above it. */
const dropTools = (boxes: readonly Element[], block: Element): string | undefined => {
  let named: string | undefined;
  for (const box of boxes)
    for (const part of Array.from(box.children)) {
      if (part.contains(block) || (part.textContent ?? '').length > 80) continue;
      const label = Array.from(part.querySelectorAll('button, svg'))
        .reduce((text, tool) => text.replace(tool.textContent ?? '', ''), part.textContent ?? '')
        .replace(/[#¶\s\u200b]+$/u, '')
        .trim();
      const language = part.querySelector('[class*="lang" i]')?.textContent ?? '';
      if (isLanguage(language)) named ??= language.trim().toLowerCase();
      if (FILE.test(label) && !isLanguage(label) && part.localName !== 'figcaption') {
        const line = part.ownerDocument.createElement('p');
        line.append(part.ownerDocument.createElement('code'));
        line.firstElementChild?.append(label);
        part.replaceWith(line);
        continue;
      }
      const isTool = wordsOf(part).some((word) => /^(?:copy|clipboard|toolbar)$/.test(word));
      if (isLanguage(label)) named ??= label.toLowerCase();
      if (isLanguage(label) || isTool || (label === '' && part.querySelector('button')))
        part.remove();
    }
  return named;
};

const languageOf = (root: Element, boxes: readonly Element[]): string | undefined => {
  const inner = Array.from(root.querySelectorAll('code, pre, td.code')).slice(-2);
  for (const element of [...inner, root, ...boxes]) {
    const found = languageIn(element);
    if (found) return found;
  }
  const label = root.querySelector('[class*="header" i], [class*="lang" i]')?.firstElementChild;
  const text = label?.textContent?.trim() ?? '';
  return isLanguage(text) ? text.toLowerCase() : undefined;
};

export default {
  stage: 'code',
  apply: (root, page) => {
    const done = new Set<Element>();
    for (const element of Array.from(root.querySelectorAll(ROOTS))) {
      if (!element.isConnected || !isRoot(element)) continue;
      const text = codeText(element);
      if (!text.trim()) continue;
      const boxes = boxOf(element);
      const language = languageOf(element, boxes);
      const block = page.document.createElement('pre');
      block.textContent = text;
      element.replaceWith(block);
      done.add(block);
      const label = dropTools(boxes, block);
      const named = language ?? label;
      if (named) block.setAttribute('class', `language-${named}`);
      // A figure around code alone is no image's, and its toolbar none.
      for (const box of boxes)
        if (
          (box.localName === 'figure' || /toolbar/i.test(box.className)) &&
          box.textContent?.trim() === text.trim()
        )
          box.replaceWith(block);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table><tr><td><pre><code>1\n2\n</code></pre></td><td><pre><code class="language-yaml">a: 1\nb: 2\n</code></pre></td></tr></table>',
    after: '<pre class="language-yaml">a: 1\nb: 2</pre>',
  },
  {
    before:
      '<pre><div class="code-header"><span>js</span><div><img src="/bot.svg">Ask</div></div><code class="language-js">a();\nb();</code></pre>',
    after: '<pre class="language-js">a();\nb();</pre>',
  },
  {
    before:
      '<pre><code><ol><li><div class="ln-numbers"><div class="ln-line" data-line-number="1"></div></div><div><div class="ln-line">a</div></div></li><li><div class="ln-numbers"><div class="ln-line" data-line-number="2"></div></div><div><div class="ln-line">b</div></div></li></ol></code></pre>',
    after: '<pre>a\nb</pre>',
  },
  {
    before:
      '<div class="code" style="white-space:pre-wrap">/gate open\nadd left</div><div class="code">Law code</div>',
    after: '<pre>/gate open\nadd left</pre><div class="code">Law code</div>',
  },
  {
    before:
      '<pre><span style="color:teal"> 1</span> CREATE tide (\n<span style="color:teal"> 2</span>   t <b>INTEGER</b>\n<span style="color:teal"> 3</span> );</pre><pre><span>1</span> + 2\n3 + 4</pre>',
    after: '<pre>CREATE tide (\n  t INTEGER\n);</pre><pre>1 + 2\n3 + 4</pre>',
  },
  {
    before:
      '<div class="code-block"><div><div style="font-family:monospace;white-space:pre-wrap"><b>A1</b> to the north\n<b>A2</b> to the south</div></div></div><div style="font-family:monospace;white-space:pre-wrap">Dear Ann,\nwe are late.</div>',
    after:
      '<div class="code-block"><div><pre>A1 to the north\nA2 to the south</pre></div></div><div style="font-family:monospace;white-space:pre-wrap">Dear Ann,\nwe are late.</div>',
  },
  {
    before:
      '<div class="code-toolbar"><pre>pierctl status</pre><div class="toolbar"><button>Copy</button></div></div><div class="code">if x {<br>&nbsp;y();<br>}</div>',
    after: '<pre>pierctl status</pre><pre>if x {\n y();\n}</pre>',
  },
  {
    before:
      '<pre><button>Copy</button><span>python</span><code class="python">import pier</code></pre><pre><code class="note">x = 1</code></pre>',
    after: '<pre class="language-python">import pier</pre><pre>x = 1</pre>',
  },
  {
    before:
      '<pre><code class="hljs">a = <i class="tooltip"><span class="hljs-number">4</span></i>\n<span class="token number">2</span> + 1</code></pre>',
    after: '<pre>a = 4\n2 + 1</pre>',
  },
  {
    before:
      '<pre data-lang="go"><code><span>x := u(<span class="snip-snippet__number">17</span>)</span></code><code>  y()</code><code><br></code><code>z</code></pre>',
    after: '<pre class="language-go">x := u(17)\n  y()\n\nz</pre>',
  },
  {
    before:
      '<div><table><tbody><tr><td><div><div>1</div><div>2</div></div></td><td><div><div style="white-space:pre">if&nbsp;x:</div><div style="white-space:pre">&nbsp;&nbsp;<i>y</i>()</div></div><div><a href="//c.example">Made by Paint</a></div></td><td><a href="//c.example"><span>pt</span></a></td></tr></tbody></table></div>',
    after: '<div><pre>if x:\n  y()</pre></div>',
  },
  {
    before:
      '<div class="crayon-syntax"><div class="crayon-toolbar"><div class="button">Plain</div><span class="crayon-language">PHP</span></div><div class="main"><table><tbody><tr><td><div><div>1</div><div>2</div></div></td><td class="crayon-code"><div><div class="crayon-line"><span>if</span><span> </span><span>(x)</span></div><div class="crayon-line"><span>    </span><span>y();</span></div></div></td></tr></tbody></table></div></div>',
    after:
      '<div class="crayon-syntax"><div class="main"><pre class="language-php">if (x)\n    y();</pre></div></div>',
  },
  {
    before:
      '<pre><code><span class="line">const <span class="hover">t<span class="hover-popup-content"><code>t: Timer</code></span></span> = 1</span>\n<span class="line">t()</span><div class="hljs-button" title="x">Log in</div></code></pre>',
    after: '<pre>const t = 1\nt()</pre>',
  },
  {
    before:
      '<div class="language-js"><div class="codeTitle">src/gate.js</div><div><pre><code><span class="token-line codeLine"><span class="codeLineNumber"></span><span class="codeLineContent">a</span><br></span><span class="token-line codeLine"><span class="codeLineNumber"></span><span class="codeLineContent">b</span><br></span></code></pre></div></div>',
    after:
      '<div class="language-js"><p><code>src/gate.js</code></p><div><pre class="language-js">a\nb</pre></div></div>',
  },
  {
    before:
      '<figure class="highlight go"><table><tbody><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span></pre></td><td class="code"><pre><span class="line">a</span><br><span class="line">  b</span></pre></td></tr></tbody></table></figure>',
    after: '<pre class="language-go">a\n  b</pre>',
  },
  {
    before:
      '<div class="syntaxhighlighter python"><table><tbody><tr><td class="gutter"><div class="line number1">1</div><div class="line number2">2</div></td><td class="code"><div class="container"><div class="line"><code class="python keyword">def</code> <code>f(x):</code></div><div class="line"><code class="undefined spaces">&nbsp;&nbsp;</code><code>return x</code></div></div></td></tr></tbody></table></div>',
    after: '<pre class="language-python">def f(x):\n  return x</pre>',
  },
  {
    before:
      '<table class="js-file-line-container"><tbody><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">if x:</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  y()</td></tr></tbody></table>',
    after: '<pre>if x:\n  y()</pre>',
  },
  {
    before:
      '<pre><span></span><span class="linenos">1</span><span>a</span>\n<span class="linenos">2</span>b\n</pre>',
    after: '<pre>a\nb</pre>',
  },
  {
    before:
      '<pre><code class="language-c"><span class="line"><span class="ln"> 1</span><span class="cl">p = 61\n</span></span><span class="line"><span class="ln"> 2</span><span class="cl">q\n</span></span></code></pre>',
    after: '<pre class="language-c">p = 61\nq</pre>',
  },
  {
    before:
      '<pre><code><span style="user-select:none">1</span><span>// A\n</span><span style="user-select:none">2</span><span>b</span></code></pre>',
    after: '<pre>// A\nb</pre>',
  },
  {
    before:
      '<div class="expressive-code"><figure class="frame"><figcaption class="header"></figcaption><pre data-language="sh"><code><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">1</div></div><div class="code">npm ci</div></div><div class="ec-line"><div class="code">\n</div></div><div class="ec-line"><div class="code">npm test</div></div></code></pre><div class="copy"><button title="Copy">Copy</button></div></figure></div>',
    after: '<div class="expressive-code"><pre class="language-sh">npm ci\n\nnpm test</pre></div>',
  },
  {
    before:
      '<pre><code class="hljs language-bash"><div class="code__header"><span>bash</span><button>Copy</button></div><div class="code-content"><span>#!/bin/sh</span>\n\nread x\n</div></code></pre>',
    after: '<pre class="language-bash">#!/bin/sh\n\nread x</pre>',
  },
  {
    before:
      '<div class="snippet"><div class="bar"><span>Python</span><button>Copy code</button></div><div><pre>x = 1</pre></div></div>',
    after: '<div class="snippet"><div><pre class="language-python">x = 1</pre></div></div>',
  },
  {
    before: '<div><code style="white-space: pre">\n/gate open\n  add\n</code></div>',
    after: '<div><pre>/gate open\n  add</pre></div>',
  },
  {
    before: '<p><code>a<br>b</code></p><p>Run <code>a<br>b</code> now</p>',
    after: '<p><pre>a\nb</pre></p><p>Run <code>a<br>b</code> now</p>',
  },
  {
    before:
      '<pre><code><span class="line">a</span><span class="line"></span><span class="line">b</span></code></pre>',
    after: '<pre>a\n\nb</pre>',
  },
  {
    before:
      '<div class="view-lines"><div class="view-line" style="top:19px">b</div><div class="view-line" style="top:0px">a</div></div>',
    after:
      '<div class="view-lines"><div class="view-line" style="top:19px">b</div><div class="view-line" style="top:0px">a</div></div>',
  },
  {
    before:
      '<pre><pre class="playground"><button>Run</button><code class="language-rust hljs">a()</code></pre></pre><div class="highlight-ipython3"><div class="highlight"><pre>1</pre></div></div>',
    after:
      '<pre class="language-rust">a()</pre><div class="highlight-ipython3"><div class="highlight"><pre class="language-python">1</pre></div></div>',
  },
  {
    before:
      '<div style="font-family:Courier">if (x) {<br>&nbsp;&nbsp;y();<br>}</div><div style="font-family:monospace">Dear Ann,<br>we are late.<br>Bob</div>',
    after:
      '<pre>if (x) {\n  y();\n}</pre><div style="font-family:monospace">Dear Ann,<br>we are late.<br>Bob</div>',
  },
  {
    before: '<div class="highlight highlight-source-js"><pre>1</pre></div>',
    after: '<div class="highlight highlight-source-js"><pre class="language-js">1</pre></div>',
  },
  {
    before: '<div class="language-en"><p>Text</p><pre>$ ls</pre></div>',
    after: '<div class="language-en"><p>Text</p><pre>$ ls</pre></div>',
  },
  {
    before: '<div class="code-box"><pre><code class="language-c">1</code></pre></div>',
    after: '<div class="code-box"><pre class="language-c">1</pre></div>',
  },
  {
    before:
      '<table><tbody><tr><td>Name</td><td><pre>x = 1</pre></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    after:
      '<table><tbody><tr><td>Name</td><td><pre>x = 1</pre></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  },
];
