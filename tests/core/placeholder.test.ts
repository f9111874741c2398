/** What a template left behind is kept apart from text. */
import { expect, it } from 'vitest';
import { isPlaceholder } from '../../src/core/text/placeholder.ts';

it.each([
  '{{page.title}}',
  '{{ post.title }} - Daily',
  '%%title%%',
  '%title%',
  '$' + '{title}',
  '<%= title %>',
  '[title]',
  '[post_title]',
  '{title}',
  'undefined',
  'null',
  'Untitled',
  'React App',
  'Loading…',
  '[object Object]',
  '__TITLE__',
])('%s is one', (text) => expect(isPlaceholder(text)).toBe(true));

it.each([
  'Bridge reopens',
  '100 % sure',
  'A [short] story',
  '[Update] Bridge reopens',
  '50% off, 20% more',
  'Null and void',
  '#MeToo',
  'What undefined means',
  'How to escape {{ braces }} in a template',
])('%s is none', (text) => expect(isPlaceholder(text)).toBe(false));
