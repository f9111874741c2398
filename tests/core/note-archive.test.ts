/** A page in the manner of a WordPress news site becomes the note that archives of such sites hold. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import { languagesOf } from './languages-of.ts';
import { readAll as readPage } from './read-all.ts';

const FOLDER = path.resolve(import.meta.dirname, '../pages/aljazeera-wordpress');
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const { url } = JSON.parse(read('about.json')) as { url: string };

/** Elements, texts, image URLs and alternative texts, in document order. */
const shapeOf = (html: string): string[] => {
  const { document } = new JSDOM(html).window;
  const shape: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3 && node.textContent?.trim()) shape.push(node.textContent.trim());
    for (const child of node.childNodes) {
      const element = child as Element;
      if (child.nodeType === 1) shape.push(`<${element.localName}>`);
      if (element.localName === 'img')
        shape.push(element.getAttribute('src') ?? '', element.getAttribute('alt') ?? '');
      walk(child);
      if (child.nodeType === 1) shape.push(`</${element.localName}>`);
    }
  };
  walk(document.body);
  return shape;
};

const split = (text: string) => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { front, body };
};

describe('a WordPress news page with the hexo-news profile', () => {
  const { window } = new JSDOM(read('source.html'), { url });
  const at = '2022-01-04T08:00:00+08:00';
  const languages = languagesOf(window.document);
  const article = readPage(window.document, { id: 'a', at, url, scope: 'page', languages });
  const note = toNote(
    article,
    profiles.get('hexo-news') as Profile,
    { profile: 'hexo-news', categories: ['新媒体', 'Aljazeera 半岛网', '新闻'], tags: [] },
    new JSDOM('').window,
  );
  const expected = split(read('hexo-news.md'));
  const actual = split(note.text);

  it('has the same front matter in the same order', () => {
    expect(actual.front).toBe(expected.front);
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(actual.front, { version })).toEqual(parse(expected.front, { version }));
  });

  it('has the same body', () => expect(shapeOf(actual.body)).toEqual(shapeOf(expected.body)));

  it('is one block of HTML to Markdown', () => {
    expect(actual.body).toMatch(/^<div>\n/);
    expect(actual.body.trim()).not.toMatch(/\n\s*\n/);
  });
});
