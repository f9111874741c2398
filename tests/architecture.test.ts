/** Which room may import which, what may touch the browser, how long a file may be. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  folderOf,
  globbed,
  type SourceFile,
  sourceFiles,
  styleSheets,
  targetOf,
} from './source-files.ts';

/** Rooms outside the core, and the rooms each may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  locales: ['core'],
  platform: ['core'],
  settings: ['core', 'platform'],
  // Its session store comes in by a port (`session-store.ts`).
  archive: ['core'],
  // The browser, the settings and the destinations come in by ports.
  saving: ['core', 'archive'],
  // A destination asks for the chosen folder and the bytes of images; what the user set is handed to it.
  destinations: ['core', 'platform', 'archive'],
  ui: ['core', 'locales'],
  content: ['core', 'platform'],
  offscreen: ['core', 'platform'],
  background: ['core', 'platform', 'settings', 'archive', 'saving', 'destinations', 'locales'],
  popup: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
  preview: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
  options: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
  batch: ['core', 'platform', 'settings', 'archive', 'ui', 'locales'],
  // It saves what was handed over once more, as it was asked for.
  handover: ['core', 'platform', 'archive', 'saving', 'settings', 'ui', 'locales'],
  // It lists what is not saved yet.
  library: ['core', 'platform', 'settings', 'archive', 'saving', 'ui', 'locales'],
  // It runs in Node and drives the built extension: nothing of the extension may import it.
  cli: ['core', 'settings', 'locales'],
};

/**
 * The floors of the core, from the ground up: a room imports only rooms on floors below its own. A
 * room is a folder of `core`, or a file at its root.
 */
const FLOORS: readonly (readonly string[])[] = [
  [
    'base64',
    'batch',
    'fault',
    'image-fault',
    'levels',
    'mend',
    'note-options',
    'own-key',
    'registry',
    'tab',
  ],
  ['choice'],
  ['deadline', 'stages'],
  ['feeds', 'languages', 'text', 'trail'],
  ['dialects', 'profiles', 'search', 'urls', 'vocabulary'],
  ['body-style', 'dates', 'job', 'lists', 'page', 'report'],
  ['claims', 'destination', 'html', 'page-fixes', 'patterns', 'shapes', 'suggest'],
  ['body', 'edits', 'facts', 'front-matter', 'images', 'markdown', 'metadata', 'paths', 'receipt'],
  ['block-rules', 'pages'],
  ['extraction', 'note'],
  ['read-page'],
];

/** Packages, and the only folders or files of `src` that may import them. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['platform/browser.ts'],
  '@mozilla/readability': ['core/body/readability'],
  turndown: ['core/markdown/to-markdown.ts'],
  'js-yaml': ['core/front-matter/notations/yaml.ts'],
  'smol-toml': ['core/front-matter/notations/toml.ts'],
  dompurify: ['core/html/sanitise.ts'],
  valibot: ['settings/', 'core/', 'archive/', 'destinations/'],
  idb: ['archive/'],
  'tiny-pinyin': ['core/text/pinyin.ts'],
  preact: ['ui/', 'popup/', 'options/', 'library/', 'handover/', 'preview/', 'batch/'],
  'client-zip': ['library/', 'destinations/'],
  'node:': ['cli/'],
  'puppeteer-core': ['cli/browsers/'],
  'robots-parser': ['cli/robots.ts'],
  undici: ['cli/web.ts'],
  bullmq: ['cli/queue/'],
  ioredis: ['cli/queue/'],
};

const roomOf = (name: string): string => name.split('/')[0] ?? '';
const coreRoomOf = (name: string): string => name.replace(/^core\/|\.ts$/g, '').split('/')[0] ?? '';
const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room));

/** What a file of `src` leads to inside `src`: by import, or by the pattern of a glob. */
const ways = (file: SourceFile): readonly { to: string; isType: boolean }[] => [
  ...file.imports
    .filter(({ from }) => from.startsWith('.') && !from.endsWith('.css'))
    // The background side names the scripts that it injects: the bundler hands it their path.
    .filter(({ suffix }) => !(roomOf(file.name) === 'background' && suffix === '?iife'))
    .map(({ from, isType }) => ({ to: targetOf(file.name, from), isType })),
  ...file.globs.map((pattern) => ({ to: folderOf(file.name, pattern), isType: false })),
];

/**
 * The background side knows the types of what an injected script answers, and nothing else of it; in
 * Firefox it works itself as the place with a DOM.
 */
const isKnown = (file: SourceFile, way: { to: string; isType: boolean }): boolean =>
  roomOf(file.name) === 'background' &&
  ((roomOf(way.to) === 'content' && way.isType) || way.to === 'offscreen/dom-service.ts');

/** The names along a circle of imports that `start` stands on; types count as well. */
function circleFrom(start: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const visit = (name: string, path: string[]): string[] => {
    for (const to of next.get(name) ?? []) {
      if (to === start) return [...path, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = visit(to, [...path, to]);
      if (found.length) return found;
    }
    return [];
  };
  return visit(start, [start]);
}

describe.each(sourceFiles.map((file) => [file.name, file] as const))('src/%s', (name, file) => {
  it('imports only from the rooms it may', () => {
    const bad = ways(file)
      .filter((way) => !isKnown(file, way))
      .filter(({ to }) => roomOf(to) !== roomOf(name))
      .filter(({ to }) => !MAY_IMPORT[roomOf(name)]?.includes(roomOf(to)));
    expect(bad).toEqual([]);
  });

  it('stands above what it imports of the core', () => {
    if (roomOf(name) !== 'core') return;
    const room = coreRoomOf(name);
    expect(FLOORS.flat()).toContain(room);
    const bad = ways(file)
      .map(({ to }) => to)
      .filter((to) => coreRoomOf(to) !== room && floorOf(coreRoomOf(to)) >= floorOf(room));
    expect(bad).toEqual([]);
  });

  it('imports packages only where they may be used', () => {
    const bad = file.imports
      .map(({ from }) => from)
      .filter((from) => !from.startsWith('.'))
      .filter((from) => {
        const allowed = Object.entries(MAY_USE).find(
          ([known]) => from === known || from.startsWith(known.endsWith(':') ? known : `${known}/`),
        );
        return !allowed?.[1].some((place) => name.startsWith(place));
      });
    expect(bad).toEqual([]);
  });

  // Globals are the linter's: `noRestrictedGlobals` keeps them out of the core.
  it('asks no clock and no chance where it belongs to the core', () => {
    if (roomOf(name) !== 'core') return;
    expect(file.code).not.toMatch(/new Date\(\)|Date\.now|Math\.random/);
  });

  it('writes no HTML from strings and evaluates none', () => {
    expect(file.code).not.toMatch(
      /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
  });

  it('iterates over what is the page’s by itself', () => {
    // Firefox shows an extension no iterators of a page's objects: `values()` "is not iterable".
    expect(file.code).not.toMatch(
      /\b(?:searchParams|classList|childNodes|children|relList)\.(?:keys|values|entries)\(/,
    );
  });

  it('looks names from outside up among own keys alone', () => {
    // A record of known keys has to be called one of any names before any name can be put into it.
    if (name === 'core/own-key.ts') return;
    expect(file.code).not.toMatch(/\bas (?:Readonly<)?Record<string,[^;=]*>\)\s*\[/);
  });

  it('is not longer than 200 lines, examples aside, and says first what it is for', () => {
    const isFree = name.startsWith('core/languages/');
    expect(isFree ? 0 : file.length).toBeLessThanOrEqual(200);
    expect(file.text).toMatch(/^\/\*\*/);
  });
});

it.each(styleSheets)('$name is not longer than 400 lines', ({ text }) => {
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(400);
});

it('knows every room', () => {
  const rooms = new Set(sourceFiles.map(({ name }) => roomOf(name)));
  expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  const coreRooms = sourceFiles
    .filter(({ name }) => roomOf(name) === 'core')
    .map(({ name }) => coreRoomOf(name));
  expect(FLOORS.flat().filter((room) => !coreRooms.includes(room))).toEqual([]);
});

it('holds all languages of pages where their words are chosen, and sends no page more', () => {
  const holders = sourceFiles
    .filter((file) => ways(file).some(({ to }) => to === 'core/languages/index.ts'))
    .map(({ name }) => name);
  expect(holders).toEqual(['background/clip.ts']);
});

it('has no circle of files', () => {
  const next = new Map(
    sourceFiles.map(
      (file) => [file.name, [...ways(file).map(({ to }) => to), ...globbed(file)]] as const,
    ),
  );
  const circles = sourceFiles.map(({ name }) => circleFrom(name, next)).filter((way) => way.length);
  expect(circles).toEqual([]);
});

/** All files that `start` leads to, itself among them; of types nothing is left at run time. */
function reachedFrom(start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const name of seen) {
    const file = sourceFiles.find((one) => one.name === name);
    const next = file && [
      ...file.imports.filter(({ isType }) => !isType).map(({ from }) => targetOf(name, from)),
      ...globbed(file),
    ];
    for (const to of next ?? []) seen.add(to);
  }
  return seen;
}

it('keeps the browser out of saving: it comes in by ports alone', () => {
  const reached = new Set(
    sourceFiles
      .filter(({ name }) => roomOf(name) === 'saving')
      .flatMap(({ name }) => [...reachedFrom(name)]),
  );
  expect(reached).toContain('archive/session-store.ts');
  expect([...reached].filter((name) => roomOf(name) === 'platform')).toEqual([]);
});

it('puts the session store in where a page or the background side needs it', () => {
  const entries = sourceFiles.filter(
    ({ name }) =>
      /^[^/]+\/main\.tsx?$|^background\/index\.ts$/.test(name) && !name.startsWith('cli/'),
  );
  const needing = entries.filter(({ name }) => reachedFrom(name).has('archive/session-store.ts'));
  const using = entries.filter(({ code }) => code.includes('\nuseSessionStore(browserSession);'));
  expect(needing.length).toBeGreaterThan(4);
  expect(using).toEqual(needing);
});

describe('src/README.md', () => {
  const readme = readFileSync(new URL('../src/README.md', import.meta.url), 'utf8');

  it('draws the floors of the core as they are', () => {
    const [, drawn = ''] =
      /^## Floors of the core$[\s\S]*?^```\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const floors = drawn
      .trim()
      .split('\n')
      .map((floor) => floor.split(' · '));
    expect(floors.reverse()).toEqual(FLOORS);
  });

  it('names every folder of src', () => {
    const named = [...readme.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const rooms = new Set(
      sourceFiles.map(({ name }) => roomOf(name)).filter((room) => !/\./.test(room)),
    );
    expect([...rooms].filter((room) => !named.includes(room))).toEqual([]);
  });
});

it('sees imports of every kind, and no others', () => {
  const named = (name: string) => sourceFiles.find((file) => file.name === name);
  const imports = (name: string) => named(name)?.imports.map(({ from }) => from);
  const globs = named('core/languages/index.ts');
  expect(globs?.globs).toContain('./*.ts');
  expect(globs && globbed(globs)).toContain('core/languages/de.ts');
  expect(globs && globbed(globs)).not.toContain('core/languages/index.ts');
  expect(imports('core/languages/index.ts')).toContain('../registry.ts');
  expect(sourceFiles.some((file) => file.imports.some(({ isType }) => isType))).toBe(true);
  expect(sourceFiles.some((file) => file.imports.some(({ suffix }) => suffix === '?iife'))).toBe(
    true,
  );
});
