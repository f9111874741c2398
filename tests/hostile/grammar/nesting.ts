/** The same opening again and again: brackets in brackets, quotes in quotes, tags in tags. */
import type { Grammar } from '../grammar.ts';

const LAYERS = [
  ['[', ']'],
  ['[', '](x)'],
  ['![', '](x)'],
  ['[![', '](x)](y)'],
  ['(', ')'],
  ['{', '}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['<', '>'],
  ['<b>', '</b>'],
  ['<div>', ''],
  ['<a href=x>', '</a>'],
  ['<table><tr><td>', ''],
  ['<svg><math>', ''],
  ['<!--', '-->'],
  ['*', '*'],
  ['**', '**'],
  ['*_', '_*'],
  ['~~', '~~'],
  ['`', '`'],
  ['``', '`'],
  ['> ', ''],
  ['- ', ''],
  ['1. ', ''],
  ['  ', ''],
  ['\t', ''],
  ['#', ''],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['\\', ''],
  ['&amp;', ''],
  ['&', ';'],
  ['$', '$'],
  ['==', '=='],
  [':::', '\n'],
  ['[^', ']'],
  ['|', ''],
  ['((', '))'],
  ['[[', ']]'],
  ['?', ''],
  ['a:', ''],
  ['{a: ', '}'],
  ['- - ', ''],
] as const;

const nesting: Grammar = {
  weight: 5,
  write: (random) => {
    const [open, close] = random.pick(LAYERS);
    const [other, end] = random.chance(0.5) ? random.pick(LAYERS) : ['', ''];
    const depth = random.pick([2, 3, 5, 8, 13, 40, 120]);
    const closed = random.pick([depth, depth, 0, depth - 1, depth + 1]);
    return (
      (open + other).repeat(depth) + random.pick(['x', '', ' ']) + (end + close).repeat(closed)
    );
  },
};

export default nesting;
