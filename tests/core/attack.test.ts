/** Hostile markup and hostile text come out harmless and unchanged to the eye, in every place and renderer. */
import { describe, expect, it } from 'vitest';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import { renderers, toBody, window } from './rendering.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

const payloads = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.test></ScRiPt>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://a.test/x" onload="alert(1)">',
  '<svg onload=alert(1)><animate href=#x attributeName=href values=javascript:alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#1; java&#9;script&colon;alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '[x](javascript:alert(1))',
  '\\[x\\](javascript:alert(1)) [x] (javascript:alert(1))',
  '](javascript:alert(1))',
  '"onmouseover="alert(1)"',
  'ends in backslashes \\\\\\',
  'x | <script>alert(1)</script>',
  'x` \\| <script>alert(1)</script>',
  '~~[x](javascript:alert(1)) ` *[x](javascript:alert(1))',
  '![x](javascript:alert(1)"onerror="alert(1))',
  '![x](x"onerror="alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\n\n<script>alert(1)</script>\n\n',
  '`<script>alert(1)</script>`',
  '</code></pre><script>alert(1)</script>',
  '```\n</code><script>alert(1)</script>\n```',
  '--><script>alert(1)</script><!--',
  '<!--<script>alert(1)//-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php system("x") ?>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<form name=parentNode><input name=childNodes><button formaction=javascript:alert(1)>x</form>',
  '<base href="javascript:/a/"><a href="alert(1)">x</a>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<x onclick=alert(1)>x</x>',
  '| <script>alert(1)</script> |\n| --- |',
  '~~~\n<script>~~~',
  '{{ range.constructor("return 1")() }}',
  '{% include "x" %}{# x #}{{{ x }}}',
  '{{< x >}}{{% x %}}',
  '<%= x %><% x() %>',
  '{: onclick="alert(1)"}',
  '::: v-pre\n{{ x }}\n:::',
  'import x from "y"\nexport const a = 1',
  '\u202E\u2066txet\u2069 \u200B\uFEFF',
  '<code class="language-math">[x](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt; {{ x }}</code>',
  '<pre><code class="language-dataviewjs">alert(1)</code></pre>',
  '=cmd|"/c calc"!A1',
];

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);

const asText = (payload: string): string => {
  const text = escapeHtml(payload);
  return `<p>${text}</p><h2>${text}</h2><p>a <b>${text}</b> b<br>${text}<br>c</p>
    <figure><img src="https://a.test/p.jpg" alt="${text}" title="${text}"><figcaption>${text}</figcaption></figure>
    <p><a href="https://a.test/" title="${text}">${text}</a><a href="${text}">x</a><img src="${text}" alt="x"></p>
    <p><a href="https://a.test/${text}"><img src="https://a.test/${text}" alt="${text}"></a> <a href="https://a.test${text}/">x</a></p>
    <p>a <code>${text}</code> <b>b <code>${text}</code></b> <s>c <code>${text}</code></s>${text}<code>${text}</code></p><pre>${text}</pre><ul><li>${text}<ul><li>${text}</li></ul></li></ul><blockquote>${text}</blockquote>
    <table><tr><th>${text}</th><th>x</th></tr><tr><td>${text}</td><td>y</td></tr></table>
    <table><tr><th>x</th><th><code>${text}</code></th></tr><tr><td><code>${text}</code></td><td>y</td></tr></table>
    <table><tr><td colspan="2">${text}</td></tr><tr><td>${text}</td><td>y</td></tr></table>
    <dl><dt>${text}</dt><dd>${text}</dd></dl>`;
};

const FORBIDDEN =
  'script, style, iframe, frame, object, embed, svg, math, form, input, button, base, meta, link, template, noscript, video, audio, xmp, plaintext';

/** What could run in a rendered note. */
const dangers = (body: Element): string[] => [
  ...[...body.querySelectorAll(FORBIDDEN)].map((element) => element.localName),
  ...[...body.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => {
        if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) return true;
        const scheme = /^[\s\0-\x20]*([a-z][\w+.-]*):/i.exec(value.replace(/[\t\n\r]/g, ''))?.[1];
        return /^(?:href|src|action|cite|data|srcset)$/.test(name) && scheme !== undefined
          ? !/^(?:https?|mailto|tel)$/i.test(scheme)
          : false;
      })
      .map(({ name, value }) => `${name}=${value}`),
  ),
];

const squeezed = (body: Element) =>
  (body.textContent ?? '').replace(/[\s\u200B\u2060\uFEFF]+/g, '');
const bodyOf = (html: string, id: string) =>
  toNote({ ...sampleArticle, html }, profiles.get(id) as Profile, sampleChoice, window).body;

describe.each(['markdown', 'hexo', 'hugo', 'jekyll', 'obsidian', 'hexo-news'])('%s', (id) => {
  it.each(payloads)('%j', (payload) => {
    for (const html of [payload, `<p>a</p>${payload}<p>b</p>`, asText(payload)]) {
      const meant = squeezed(toSafeBody(html, window));
      const body = bodyOf(html, id);
      for (const [name, render] of Object.entries(renderers)) {
        const shown = toBody(render(body));
        expect(dangers(shown), `${name}\n${body}`).toEqual([]);
        // `commonmark` shows table delimiters, and treats shortcodes in a title differently.
        if (name !== 'commonmark' && id !== 'hugo') expect(squeezed(shown)).toBe(meant);
      }
    }
  });
});

describe('a hostile title', () => {
  it.each(payloads)('%j stays a title', (title) => {
    for (const [id, profile] of profiles) {
      const note = toNote(
        { ...sampleArticle, title, site: title, authors: [title] },
        profile,
        sampleChoice,
        window,
      );
      expect(note.path, id).not.toMatch(/[<>:"|?*\\\n]/);
      expect(note.text.endsWith(note.body), id).toBe(true);
    }
  });
});

describe('template code', () => {
  it.each(['hexo', 'jekyll', 'eleventy', 'hexo-news', 'hugo', 'zola', 'docusaurus'])(
    'cannot open in the text of %s',
    (id) => {
      const body = bodyOf(
        '<p>{{ x }} {% x %} {# x #} {{{x}}} {{&lt; x &gt;}}</p><p>{<b>{</b> x }}</p>',
        id,
      );
      expect(body).not.toMatch(/\{[{%#<]/);
    },
  );

  it('cannot open in an address', () => {
    const body = bodyOf('<p><a href="https://a.test/?q={{x}}#{%y%}">x</a></p>', 'hexo');
    expect(body).not.toMatch(/\{[{%]/);
  });
});

describe('size', () => {
  it.each([
    ['items', `<ol>${'<li>item</li>'.repeat(3000)}</ol>`],
    ['quotes in quotes', `${'<blockquote>'.repeat(400)}x`],
    ['boxes in boxes', `${'<div>'.repeat(400)}x`],
    ['signs', `<p>${'*_[`'.repeat(20_000)}</p>`],
    ['braces', `<p>${'{{<'.repeat(20_000)}</p><pre>${'{{<'.repeat(20_000)}</pre>`],
    ['ticks', `<pre>${'` ``` '.repeat(20_000)}</pre>`],
    ['spaces', `<pre>${' '.repeat(100_000)}\u00A0</pre><p>${'\u00A0 '.repeat(20_000)}x</p>`],
  ])(
    '%s come to an end',
    (_name, html) => {
      for (const id of ['markdown', 'hugo', 'hexo-news'])
        expect(bodyOf(html, id).length).toBeGreaterThan(0);
    },
    60_000,
  );
});
