/** Text that a reader of Markdown, in any dialect, could take for markup. */
import type { Grammar } from '../grammar.ts';
import type { Random } from '../random.ts';

const WORDS = ['a', 'B9', 'read it', 'two words', '新闻', 'مرحبا', 'é', '1', '', ' ', 'x_y', '☃'];
const TARGETS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'java&NewLine;script:alert(1)',
  'javascript\\:alert(1)',
  'data:text/html,x',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:x',
  'file:///x',
  '<javascript:alert(1)>',
  '<javascript:alert(1) x>',
  'https://evil.test/',
  'https://evil.test/a_(b)',
  '//evil.test',
  '/x',
  '#x',
  'x',
  '',
  'mailto:a@evil.test',
  'x "onerror=alert(1)',
  'x"onerror="alert(1)',
  "x 'title'",
  'x (title)',
];
const FENCES = ['`', '``', '```', '````', '~~~', '~~~~', '``` js', '~~~ x `', '```{=html}', '\\`'];
const RUNS = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '=',
  '==',
  '^',
  '^^',
  '+',
  '++',
  '%%',
  '||',
  '$',
  '$$',
  '::',
  ':::',
  '!!',
];
const LINES = [
  '# x',
  '#x',
  '###### x ######',
  'x\n===',
  'x\n---',
  '---',
  '***',
  '- - -',
  '* x',
  '- x',
  '+ x',
  '- [ ] x',
  '- [x] x',
  '1. x',
  '1) x',
  '1986. x',
  '> x',
  '>x',
  '> [!note] x',
  '> [!tip]- x',
  ':::note\nx\n:::',
  '::: v-pre',
  '::: details x',
  ':::',
  '!!! note',
  '??? note',
  'Term\n: x',
  ': x',
  '*[HTML]: x',
  '[^1]: x',
  '[x]: javascript:alert(1)',
  '[x]: <javascript:alert(1)> "x"',
  '{: onclick="alert(1)"}',
  '{:.red}',
  '{:toc}',
  '{::options parse_block_html="true" /}',
  '{::nomarkdown}\n<script>alert(1)</script>\n{:/}',
  '{::comment}x{:/}',
  '{:x: onclick="alert(1)"}',
  '| a | b |\n| --- | --- |\n| x | y |',
  '|a|\n|-|',
  'a | b\n--|--\nx | y',
  '    code',
  '\tcode',
  '<!-- more -->',
  '<!--more-->',
  '<!-- truncate -->',
  '---\nx: y\n---',
  '+++\nx = 1\n+++',
  '[[toc]]',
  '[TOC]',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code of a template is meant.
  '${toc}',
  'key:: value',
  'id:: 1',
  'TODO x',
  'LATER x',
  ':PROPERTIES:\n:x: y\n:END:',
  '#+BEGIN_QUOTE\nx\n#+END_QUOTE',
  '#+TITLE: x',
  'SCHEDULED: <2024-05-01 Wed>',
  'import x from "y"',
  'export const x = 7*191',
  '<Foo bar={7*191} />',
  '\\',
  'x\\',
  'x  ',
  'x\\\ny',
];
const NOTES = [
  '[[page]]',
  '[[page|name]]',
  '![[page#part]]',
  '[[a]',
  '#tag',
  '#标签',
  '#a/b',
  '%%x%%',
  '==x==',
  '^name',
  '^[note]',
  '[^1]',
  '((block))',
  '{{query x}}',
  '{{{macro}}}',
  '@user',
  ':smile:',
  ':+1:',
  ':x:',
  '$x$',
  '$$x$$',
  '\\(x\\)',
  '\\[x\\]',
  '$`x`$',
  '`=dv.x`',
  '`$= alert(1)`',
  '<% tp.x %>',
  '->',
  '<-',
  '=>',
  '--',
  '---',
  '...',
  '(c)',
  '<<x>>',
  'it\'s "x"',
  'H~2~O',
  'x^2^',
  '[1/2]',
  '[50%]',
  '<2024-05-01 Wed>',
  '@@html: <script>alert(1)</script>@@',
  '\\alpha',
  'a@b.test',
  'www.evil.test/_x_',
  'https://evil.test/*x*',
  'xmpp:a@evil.test',
  'ftp://evil.test',
];
const ENTITIES = [
  '&lt;',
  '&#60;',
  '&#x3C;',
  '&amp;lt;',
  '&copy',
  '&copy;',
  '&',
  '&#0;',
  '&#xD800;',
  '&nbsp;',
  '&bsol;',
  '&lbrack;',
  '&colon;',
];
const CHARACTERS = [...'\\`*_{}[]()#+-.!|<>~^=:;"\'$%&@/?,'];

const words = (random: Random): string =>
  random.chance(0.15) ? inline(random, 1) : random.pick(WORDS);

const link = (random: Random): string => {
  const text = words(random);
  const target = random.pick(TARGETS);
  return random.pick([
    `[${text}](${target})`,
    `![${text}](${target})`,
    `[![${text}](${target})](${random.pick(TARGETS)})`,
    `[a [${text}](${target}) b](${random.pick(TARGETS)})`,
    `[${text}]( ${target} "x")`,
    `[${text}](<${target}>)`,
    `[${text}][x]\n\n[x]: ${target}`,
    `[x]\n\n[x]: ${target} "${text}"`,
    `<${target}>`,
    `[${text}](${target}`,
    `](${target})`,
    `](${target}) [x`,
    `[${text}]`,
    `![${text}`,
    `[${text}](\n${target}\n)`,
    `[${text}]\\(${target})`,
    `\\[${text}](${target})`,
    `\\\\[${text}](${target})`,
    `[${text}\\](${target})`,
    `[${text}\\\\](${target})`,
    `![${text}](${target}){: onerror="alert(1)"}`,
    `[${text}](${target}){target=_blank onclick=alert(1)}`,
    `[^${text}]`,
    `!${text}](${target})`,
  ]);
};

const code = (random: Random): string => {
  const fence = random.pick(FENCES);
  const inner = random.pick([
    'x',
    'a|b',
    '<script>alert(1)</script>',
    'x | <script>alert(1)</script>',
    '{{ 7*191 }}',
    '`',
    '\\',
    '\\|',
    '',
    ' x ',
    '\n',
    '[!code focus]',
    '// highlight-next-line',
    '```',
    '{1,3}',
    'x\n```\n<script>alert(1)</script>',
  ]);
  const close = random.chance(0.7) ? fence : random.pick(FENCES);
  return random.chance(0.3) ? `${fence}\n${inner}\n${close}` : `${fence}${inner}${close}`;
};

const piece = (random: Random, depth: number): string => {
  const kind = random.below(9);
  if (kind < 2) return link(random);
  if (kind === 2) return code(random);
  if (kind === 3) return random.pick(NOTES);
  if (kind === 4) return random.pick(ENTITIES);
  if (kind === 5) return random.list(1, 4, () => random.pick(CHARACTERS)).join('');
  if (kind === 6) return random.pick(WORDS);
  if (kind === 7 && depth > 0) {
    const run = random.pick(RUNS);
    return run + inline(random, depth - 1) + (random.chance(0.8) ? run : random.pick(RUNS));
  }
  return `\\${random.pick(CHARACTERS)}`.repeat(1 + random.below(3));
};

const inline = (random: Random, depth: number): string =>
  random.list(1, 3, () => piece(random, depth)).join(random.pick(['', '', ' ', '|']));

const markdown: Grammar = {
  weight: 36,
  write: (random) => {
    if (random.chance(0.3)) {
      const line = random.pick(LINES);
      const before = random.pick(['', '', '', ' ', 'x ', 'x\n', '\n\n', '> ', '   ']);
      return before + line + (random.chance(0.3) ? `\n${random.pick(LINES)}` : '');
    }
    return inline(random, 2);
  },
};

export default markdown;
