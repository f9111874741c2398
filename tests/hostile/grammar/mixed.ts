/** Pieces of several kinds run into one another, cut where they like. */
import type { Grammar } from '../grammar.ts';
import type { Random } from '../random.ts';
import frontMatter from './front-matter.ts';
import markdown from './markdown.ts';
import markup from './markup.ts';
import templates from './templates.ts';
import unicode from './unicode.ts';
import urls from './urls.ts';

const KINDS = [markup, markdown, markdown, urls, templates, frontMatter, unicode];

const part = (random: Random): string => {
  const whole = random.pick(KINDS).write(random);
  if (random.chance(0.6)) return whole;
  const from = random.below(whole.length + 1);
  return whole.slice(from, from + 1 + random.below(20));
};

const mixed: Grammar = {
  weight: 17,
  write: (random) =>
    random.list(2, 4, () => part(random)).join(random.pick(['', '', ' ', '\n', '\\'])),
};

export default mixed;
