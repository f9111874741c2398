/**
 * Measures on a corpus of real pages how well categories are suggested to users who file by several
 * habits: `npm run bench:suggest`. Pages are labelled by hand (`suggest/labels.txt`), habits are data
 * (`suggest/habits.ts`); each user saves all pages once, in the order of a seed, and what is suggested
 * before each save is held against what is filed. `--corpus DIR`; `--kept FILE` keeps what was read of
 * the pages there, and reads it from there the next time; `--seeds N`; `--first N` the first seed;
 * `--learn N` saves before the first that counts; `--list` names the chips that count as junk.
 */
import en from '../../src/locales/en.ts';
import zh from '../../src/locales/zh_CN.ts';
import { orRefuse, readOptions, toCount } from './command.ts';
import { CORPUS_OPTIONS, openCorpus } from './corpus/corpus.ts';
import { HABITS } from './suggest/habits.ts';
import { readJudged } from './suggest/judged.ts';
import { readLabels } from './suggest/labels.ts';
import { keptIn, readSubjects } from './suggest/pages.ts';
import { type Count, emptyCount, replay, shuffle } from './suggest/replay.ts';

const TARGET = { among: 0.85, junk: 0.05, chosen: 0.95 };

const text = { type: 'string' } as const;
const options = readOptions({
  ...CORPUS_OPTIONS,
  kept: text,
  seeds: text,
  first: text,
  learn: text,
  list: { type: 'boolean' },
});
const seeds = orRefuse(() => toCount('seeds', options.seeds, 10));
const firstSeed = orRefuse(() => toCount('first', options.first, 1));
const learn = orRefuse(() => toCount('learn', options.learn, 30));

const labels = readLabels();
const subjects = keptIn(options.kept, () => {
  const corpus = orRefuse(() => openCorpus(options));
  const pages = corpus.pages.filter(({ id }) => labels.has(id));
  return readSubjects({ ...corpus, pages }, console.warn);
});
const suits = readJudged();
const topicNames = { en: en.topics, zh: zh.topics };

const share = (part: number, of: number): string =>
  (of ? `${((100 * part) / of).toFixed(1)} %` : '–').padStart(9);

console.log(
  `${subjects.length} pages, ${seeds} orders from seed ${firstSeed}, counted after ${learn} saves`,
);
console.log(
  `${'habit'.padEnd(28)}${['among 6', 'first', 'chips', 'junk', 'filled in', 'of it right'].map((name) => name.padStart(12)).join('')}`,
);
let reached = subjects.length > 0;
const junkWords = new Map<string, number>();
const line = (name: string, count: Count): void => {
  const cells = [
    share(count.among, count.pages),
    share(count.first, count.pages),
    (count.chips / Math.max(count.pages, 1)).toFixed(1).padStart(9),
    share(count.junk, count.chips),
    share(count.filled, count.pages),
    share(count.chosenRight, count.chosen),
  ];
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(12)).join('')}`);
};
for (const habit of HABITS) {
  const count = emptyCount();
  for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1)
    replay(
      shuffle(subjects, seed),
      { habit, labels, topicNames: topicNames[habit.language], suits, learn },
      count,
    );
  line(habit.name, count);
  for (const [word, times] of count.junkWords)
    junkWords.set(word, (junkWords.get(word) ?? 0) + times);
  reached &&=
    count.among >= TARGET.among * count.pages &&
    count.junk <= TARGET.junk * count.chips &&
    count.chosenRight >= TARGET.chosen * count.chosen;
}
if (options.list)
  for (const [word, times] of [...junkWords].sort((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(6)} ${word}`);
console.log(
  `wanted: ≥ ${100 * TARGET.among} % among six, ≤ ${100 * TARGET.junk} % junk, ≥ ${100 * TARGET.chosen} % of what is filled in right`,
);
process.exitCode = reached ? 0 : 1;
