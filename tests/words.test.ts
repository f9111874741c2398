/** Holds code, comments, logs and file names to the words of the field: the ones refused here have a plainer or more usual one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { walk } from 'estree-walker';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.split(path.sep).join('/')}`,
    ),
  )
  .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.includes('node_modules'));

/** Refused in comments, outside of `code`. */
const IN_COMMENTS: readonly (readonly [refused: RegExp, instead: string])[] = [
  [/\b(?:who(?:m|ever|mever)|(?:no|some|any|every)body)\b/i, 'say who, or use the passive'],
  [/\banew\b/i, 'again'],
  [/\bhouses?\b/i, 'publisher'],
  [/(?<!\b(?:percent|minus|plus) )\bsigns?\b(?!-| (?:in|up|off)\b)/i, 'character'],
  [/\btold\b(?! apart)|\btell(?:s|ing)?\b(?![^.;]* (?:from|apart)\b)/i, 'report, show, notify'],
  [/\bpictures?\b/i, 'image'],
  [/(?<!\b(?:IP|IPv4|IPv6|e-mail|postal|unspecified) )\baddress(?:es)?\b/i, 'URL'],
];

/** Refused as a part of a name. */
const IN_NAMES = new Set(
  'picture pictures address addresses moment moments house houses sign signs tell tells told teller doubt doubts shelf surroundings salvage rescue'.split(
    ' ',
  ),
);

/** Refused as a whole name: each meant several things. */
const WHOLE_NAMES = new Set(['Known', 'isHome', 'readTime', 'writeTime']);

/** Refused as the whole name of a file of `src`. */
const FILE_NAMES = new Set(['own', 'place']);

/** Names that stay, and why. */
const KEPT = new Map([
  ['pictures', 'a key of the settings, of profiles, and of stored and sent notes'],
  ['doubts', 'a key of stored articles'],
  ['told', 'a key of an event in the session storage'],
  ['doubt', 'a kind of notice, as the style sheets know it'],
  ['pictureElement', 'the element of HTML'],
  ['AddressInfo', 'a type of Node'],
  ['sign', 'a word of Web Crypto'],
  ['signOff', 'a line that closes an article'],
  ['SIGN_OFF', 'a line that closes an article'],
  ['signsLine', 'asks for a line that names the writer'],
  ['signUp', 'a line that asks the reader to sign up'],
]);

const partsOf = (name: string): readonly string[] =>
  name
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_.-]/)
    .map((part) => part.toLowerCase());

const faultsIn = (comment: string): readonly string[] => {
  const prose = comment.replace(/`[^`]*`/g, '').replace(/\s*\n\s*\*?\s*/g, ' ');
  return IN_COMMENTS.flatMap(([refused, instead]) => {
    const [found] = refused.exec(prose) ?? [];
    return found ? [`${found} (${instead}): ${prose.trim()}`] : [];
  });
};

const isRefused = (name: string): boolean =>
  WHOLE_NAMES.has(name) || (!KEPT.has(name) && partsOf(name).some((part) => IN_NAMES.has(part)));

/** Files that stay. */
const KEPT_FILES = new Set(['src/core/block-rules/after-sign-off.ts']);

const isRefusedFile = (file: string): boolean => {
  const name = path.basename(file).replace(/\.\w+$/, '');
  return (
    (file.startsWith('src/') && FILE_NAMES.has(name)) ||
    partsOf(name).some((part) => IN_NAMES.has(part))
  );
};

/** The texts that a call of `console` begins with. */
const logOf = (node: { readonly [key: string]: unknown }): readonly string[] => {
  const { callee, arguments: given = [] } = node as {
    callee?: { object?: { name?: string } };
    arguments?: readonly { value?: unknown; quasis?: { value: { cooked: string } }[] }[];
  };
  if (node.type !== 'CallExpression' || callee?.object?.name !== 'console') return [];
  return given.flatMap(({ value, quasis = [] }) => [
    ...(typeof value === 'string' ? [value] : []),
    ...quasis.map((quasi) => quasi.value.cooked),
  ]);
};

const parsed = files.map((file) => {
  const { program, comments } = parseSync(file, readFileSync(path.join(ROOT, file), 'utf8'));
  const names = new Set<string>();
  const logs: string[] = [];
  walk(program as never, {
    enter(node, parent, key) {
      logs.push(...logOf(node as never));
      // What is read from an object is named where the object is made.
      if (parent?.type === 'MemberExpression' && key === 'property') return;
      if (/^(?:JSX)?Identifier$/.test(node.type)) names.add((node as { name: string }).name);
    },
  });
  return { file, comments: comments.map(({ value }) => value), names: [...names], logs };
});

it('has plain words in its comments', () => {
  const faults = parsed.flatMap(({ file, comments }) =>
    comments.flatMap(faultsIn).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

it('has plain words in its logs', () => {
  const faults = parsed
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, logs }) => logs.flatMap(faultsIn).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

it('has the words of the field in the names of its files', () => {
  expect(files.filter(isRefusedFile)).toEqual([...KEPT_FILES]);
});

it('has the words of the field in its names', () => {
  const faults = parsed.flatMap(({ file, names }) =>
    names.filter(isRefused).map((name) => `${file}: ${name}`),
  );
  expect(faults).toEqual([]);
});

it.each([
  ['Nobody waits for it.', 1],
  ['Tells the user.', 1],
  ['Tells a label from a sentence; what is told apart.', 0],
  ['A `<picture>` element, an IP address, a percent sign.', 0],
  ['The address of a picture.', 2],
])('%j has %i faults', (comment, count) => expect(faultsIn(comment)).toHaveLength(count));

it.each(['pictureId', 'MAX_ADDRESS', 'tellDone', 'isHouse', 'Known'])('%s is refused', (name) =>
  expect(isRefused(name)).toBe(true),
);

it.each(['src/core/own.ts', 'tests/picture.test.ts', 'src/ui/old-house.tsx'])(
  'the file %s is refused',
  (file) => expect(isRefusedFile(file)).toBe(true),
);

it('keeps no name that is gone', () => {
  const names = new Set(parsed.flatMap((file) => file.names));
  expect([...KEPT.keys()].filter((name) => !names.has(name))).toEqual([]);
});
