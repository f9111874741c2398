/** Every language says everything, and readers get the one they can read. */
import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../src/core/fault.ts';
import en from '../../src/locales/en.ts';
import { languageFor, languages } from '../../src/locales/index.ts';

type Leaf = string | ((...given: never[]) => string);

/** Every sentence by its path. */
function leaves(node: object, path = ''): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, Leaf][] =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[path + key, value as Leaf]],
  );
}

const say = (leaf: Leaf, ...given: unknown[]): string =>
  typeof leaf === 'string' ? leaf : leaf(...(given as never[]));

/** Names and abbreviations that a language may write as English does. */
const SHARED = new Set('Markdown HTML Obsidian Zip Webhook URL Unicode ASCII Tags'.split(' '));

describe.each(languages.map((language) => [language.id, language] as const))(
  '%s',
  (id, language) => {
    const own = new Map(leaves(language.messages));

    it('has the same sentences as English, of the same kind', () => {
      const kinds = (map: Iterable<[string, Leaf]>) =>
        [...map].map(([path, leaf]) => [path, typeof leaf]);
      expect(kinds(own).sort()).toEqual(kinds(leaves(en)).sort());
    });

    it('leaves no sentence empty', () => {
      const empty = [...own].filter(([, leaf]) => say(leaf, 7).trim() === '').map(([path]) => path);
      expect(empty).toEqual([]);
    });

    it('says what it is given', () => {
      const silent = [...own]
        .filter(([, leaf]) => typeof leaf === 'function' && !say(leaf, 7).includes('7'))
        .map(([path]) => path);
      expect(silent).toEqual([]);
    });

    it('has a sentence of its own for each fault', () => {
      const sentences = FAULT_CODES.map((code) => language.messages.faults[code]);
      expect(new Set(sentences).size).toBe(FAULT_CODES.length);
      for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
    });

    it('keeps to what the browsers show of a name and a description', () => {
      const { name, description } = language.messages.manifest;
      expect(name.length).toBeLessThanOrEqual(45);
      expect(description.length).toBeLessThanOrEqual(132);
    });

    it('promises of the chosen folder no more than holds where a file is updated', () => {
      const { destinations, popup } = language.messages;
      expect(destinations.folder.hint).toContain(popup.update);
    });

    it('says which language it is', () => {
      expect(new Intl.Locale(language.tag).toString()).toBe(language.tag);
      expect(languageFor(id, 'xx')).toBe(language);
      if (language.messages !== en) {
        const copied = [...own]
          // Languages may share their direction and, as a whole, nothing else.
          .filter(([path]) => path !== 'language.direction')
          .filter(([, leaf]) => !SHARED.has(say(leaf, 7)))
          .filter(([path, leaf]) => say(leaf, 7) === say(new Map(leaves(en)).get(path) ?? '', 7))
          .map(([path]) => path);
        expect(copied).toEqual([]);
      }
    });
  },
);

describe('Chinese', () => {
  const zh = languageFor('zh_CN', 'en').messages;

  it('has one word for the library', () => {
    const other = leaves(zh).filter(([, leaf]) => /文库/.test(say(leaf, 7)));
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it('says that a number is one of a line', () => {
    expect(zh.library.refusedAt('12: x')).toBe('行号 12: x');
  });
});

describe('the language a reader gets', () => {
  it.each([
    ['en', 'zh-CN', 'en'],
    ['zh_CN', 'en-US', 'zh_CN'],
    ['auto', 'zh-CN', 'zh_CN'],
    ['auto', 'zh-TW', 'zh_CN'],
    ['auto', 'zh', 'zh_CN'],
    ['auto', 'zh_Hans_SG', 'zh_CN'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'sw', 'en'],
    ['auto', '', 'en'],
    ['auto', 'not a tag', 'en'],
    ['klingon', 'zh-CN', 'zh_CN'],
  ])('%s in a browser that speaks %j: %s', (chosen, uiLanguage, expected) => {
    expect(languageFor(chosen, uiLanguage).id).toBe(expected);
  });
});
