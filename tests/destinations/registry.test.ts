/** Every destination is one whole thing, and has a name in every language. */
import { describe, expect, it, vi } from 'vitest';
import { languages, placeName } from '../../src/locales/index.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { destinations } = await import('../../src/destinations/index.ts');

it('the downloads folder is one of them, for it is where notes go at first', () => {
  expect(destinations.has('downloads')).toBe(true);
});

describe.each([...destinations])('%s', (id, destination) => {
  it.each(languages.map((language) => [language.id, language.messages] as const))(
    'has a name in %s',
    (_language, messages) => {
      expect(placeName(messages, destination.name)).not.toBe(destination.name);
    },
  );

  it('is named by its file', () => expect(destination.name).toBe(id));
});
