/** What the patterns make of an article that serves as the example. */

import { profiles } from '../core/profiles/index.ts';
import type { Article } from '../core/stages.ts';
import { toPath } from '../core/writing/note-path.ts';
import type { Messages } from '../locales/index.ts';
import type { Settings } from '../settings/schema.ts';

const articleFor = ({ language, options }: Messages): Article => ({
  id: 'example',
  capturedAt: '2024-05-01T12:30:00+02:00',
  url: 'https://news.example.org/2024/05/01/harbour-bridge',
  scope: 'page',
  title: options.exampleTitle,
  authors: ['Lin Yu'],
  site: 'Example News',
  published: '2024-05-01T10:00:00+02:00',
  sections: [options.exampleSection],
  keywords: [],
  language: language.tag,
  html: '',
  words: 640,
  doubts: [],
  trail: [],
});

/** The path of the example under `settings`; `undefined` where their profile does not exist. */
export function examplePath(settings: Settings, messages: Messages): string | undefined {
  const profile = profiles.get(settings.profile);
  const { categories, tags, folder, fileName } = settings;
  return (
    profile &&
    toPath(articleFor(messages), profile, {
      profile: settings.profile,
      categories,
      tags,
      ...(folder === undefined ? {} : { folder }),
      ...(fileName === undefined ? {} : { fileName }),
    })
  );
}
