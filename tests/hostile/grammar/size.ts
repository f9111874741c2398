/** Long text: of one character, of one word, of one piece of markup. */
import type { Grammar } from '../grammar.ts';

const PIECES = [
  'a',
  'a ',
  ' ',
  '\u00A0',
  '\u200B',
  '\n',
  '\t',
  '字',
  '😀',
  '\u0301',
  '\uD800',
  '*',
  '_',
  'a_',
  '*a',
  '`',
  '\\',
  '[',
  ']',
  '[a](',
  '![',
  '<',
  '<a ',
  '<!-',
  '&',
  '&#',
  '&lt;',
  '|',
  '~',
  '$',
  '=',
  '-',
  '.',
  ':',
  '{',
  '{{',
  '}',
  '{%',
  '<%',
  '"',
  "'",
  '#',
  '> ',
  '- ',
  '1. ',
  'https://a.test/',
  'a@b.',
  'www.',
  'x: ',
  '---\n',
  '((',
  '[[',
  ':a',
];

const size: Grammar = {
  weight: 2,
  write: (random) => {
    const length = random.pick([300, 1000, 1000, 3000]);
    const piece = random.list(1, 2, () => random.pick(PIECES)).join('');
    const most = Math.ceil(length / piece.length);
    return (
      random.pick(['', 'x', '\n']) + piece.repeat(most) + random.pick(['', 'x', '>', ')', ']'])
    );
  },
};

export default size;
