/** HTML that runs, loads or breaks out, in the spellings that filters miss. */
import type { Grammar } from '../grammar.ts';
import type { Random } from '../random.ts';

const TAGS =
  'script img svg math iframe object embed form input button textarea select option style link meta base body html head title noscript template video audio source track details summary marquee a b p div table td tr tbody caption ul li xmp plaintext listing frameset frame isindex keygen foreignObject animate set use image annotation-xml mtext mglyph malignmark portal dialog slot x-y'.split(
    ' ',
  );
const EVENTS =
  'onerror onload onclick onmouseover onfocus ontoggle onbegin onanimationstart onpointerenter oncut onscroll onwheel onbeforetoggle ONLOAD onXx'.split(
    ' ',
  );
const CALLS = [
  'alert(1)',
  'alert`1`',
  'alert&lpar;1&rpar;',
  'al\\u0065rt(1)',
  'top[/al/.source+/ert/.source](1)',
  "eval(atob('YQ=='))",
  'import(/\\x2f/)',
  'this.x=7*191',
  'document.title=7*191',
];
const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  ' javascript:',
  '\u0001javascript:',
  'javascript&colon;',
  'javascript&#58;',
  '&#106avascript:',
  'vbscript:',
  'data:text/html,',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'view-source:javascript:',
  'blob:https://a.test/',
  'filesystem:',
  'feed:javascript:',
  'livescript:',
  'ms-msdt:',
  'file:///etc/passwd',
  'jar:https://a.test/!/',
];
const URL_ATTRIBUTES = [
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'srcset',
  'poster',
  'data',
  'background',
  'cite',
  'ping',
  'srcdoc',
  'content',
  'from',
  'to',
  'values',
];
const GAPS = [' ', '/', '\t', '\n', '\f', '\r', ' / ', '\u000B', '\u00A0', '//', '"', ''];
const QUOTES = ['"', "'", '', '`', '“'];
const ENDS = ['>', '/>', ' >', '\n>', '', '<', '>>', '//>', ' x', '\u0000>'];
const BREAKS = [
  '-->',
  '--!>',
  ']]>',
  '?>',
  '%>',
  '</script>',
  '</style>',
  '</title>',
  '</textarea>',
  '</noscript>',
  '</template>',
  '</code></pre>',
  '</code>',
  '</p>',
  '</div></div>',
  '</td></tr></table>',
  '</a>',
  '</svg>',
  '</math>',
  '</xmp>',
  '</select>',
  '</body></html>',
  '"/>',
  "'>",
  '">',
  '<!--',
  '<!-->',
  '<![CDATA[',
  '<?php',
  '<?xml version="1.0"?>',
  '<!DOCTYPE html>',
  '<!ENTITY x "y">',
  '</',
  '<',
];
const TEXTS = ['x', '', ' ', 'a b', '7*191', '&lt;', '&amp;lt;script&gt;', '<b>', '\n\n', '`', '|'];

const spell = (random: Random, name: string): string => {
  if (random.chance(0.7)) return name;
  if (random.chance(0.5))
    return [...name].map((c) => (random.chance(0.5) ? c.toUpperCase() : c)).join('');
  const at = random.below(name.length + 1);
  return (
    name.slice(0, at) + random.pick(['\u0000', '\t', '/', name, '\u2060', '-']) + name.slice(at)
  );
};

const quote = (random: Random, value: string): string => {
  const character = random.pick(QUOTES);
  return `${character}${value}${random.chance(0.9) ? character : ''}`;
};

const attribute = (random: Random): string => {
  const equals = random.pick(['=', '=', '=', ' = ', '=\n', '==']);
  if (random.chance(0.5))
    return spell(random, random.pick(EVENTS)) + equals + quote(random, random.pick(CALLS));
  if (random.chance(0.7))
    return (
      random.pick(URL_ATTRIBUTES) +
      equals +
      quote(random, random.pick(SCHEMES) + random.pick(CALLS))
    );
  return random.pick([
    'style="background:url(javascript:alert(1))"',
    'class="language-math mermaid"',
    'id=parentNode',
    'name=childNodes',
    'is=x-y',
    'http-equiv=refresh',
    'attributeName=href',
    'open',
    'autofocus',
    'tabindex=1',
    'title="--><img src=x onerror=alert(1)>"',
    'title="</noscript><script>alert(1)</script>"',
    'alt="`<script>`"',
    'v-html="7*191"',
    ':href="7*191"',
    '@click=alert(1)',
    '#default="{x}"',
    '{...x}',
    'x={7*191}',
  ]);
};

const tag = (random: Random, depth: number): string => {
  const name = spell(random, random.pick(TAGS));
  const attributes = random.list(0, 3, () => random.pick(GAPS) + attribute(random)).join('');
  const open = `<${name}${attributes}${random.pick(ENDS)}`;
  const inner = depth > 0 ? parts(random, depth - 1) : random.pick([...TEXTS, ...CALLS]);
  return random.chance(0.6) ? `${open}${inner}</${name}>` : open + inner;
};

const parts = (random: Random, depth: number): string =>
  random
    .list(1, 3, () => {
      if (random.chance(0.2)) return random.pick(BREAKS);
      return random.chance(0.2) ? random.pick(TEXTS) : tag(random, depth);
    })
    .join('');

/** As entities, once or twice over, which nothing may turn back into a tag. */
const encode = (random: Random, markup: string): string => {
  if (random.chance(0.85)) return markup;
  const once = markup.replace(/[<>"&]/g, (character) =>
    random.pick([
      `&#${character.charCodeAt(0)};`,
      `&#x${character.charCodeAt(0).toString(16)};`,
      `&#0000${character.charCodeAt(0)}`,
      character === '<' ? '&lt;' : character,
    ]),
  );
  return random.chance(0.3) ? once.replace(/&/g, '&amp;') : once;
};

const markup: Grammar = {
  weight: 24,
  write: (random) => encode(random, parts(random, random.below(3))),
};

export default markup;
