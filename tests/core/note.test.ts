/** A note holds the article in the profile's form, and never leaves unread. */
import { describe, expect, it } from 'vitest';
import { writeFrontMatter } from '../../src/core/front-matter/front-matter.ts';
import { notations } from '../../src/core/front-matter/notations/index.ts';
import { toFile, toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import type { Article } from '../../src/core/stages.ts';
import { window } from './rendering.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

const noteOf = (id: string, html: string, title = sampleArticle.title) =>
  toNote({ ...sampleArticle, html, title }, profiles.get(id) as Profile, sampleChoice, window);

/** Lines that begin and end front matter in any notation. */
const delimiters = [...notations.values()].map(({ open }) => open.trim()).filter(Boolean);

describe('toNote', () => {
  it.each([...profiles.keys()])('%s begins at once and ends with one line feed', (id) => {
    const { text, body, fields } = noteOf(id, '<p>a</p><p>b</p><hr><p>---</p>');
    const head = writeFrontMatter(fields, profiles.get(id)?.fence ?? '');
    expect(head).toMatch(/^\S/);
    expect(text.startsWith(head)).toBe(true);
    expect(text).not.toMatch(/\r|\uFEFF|\n\n$/);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).toMatch(/\n\n/);
    expect(body.split('\n').filter((line) => delimiters.includes(line))).toEqual([]);
  });

  it('lists each picture once, with its caption', () => {
    const html =
      '<figure><img src="https://a.test/1.jpg" alt=" A "><figcaption>Day\n one</figcaption></figure>' +
      '<p><img src="https://a.test/1.jpg"><img src="https://a.test/2.jpg"></p>';
    expect(noteOf('markdown', html).images).toEqual([
      { src: 'https://a.test/1.jpg', alt: 'A', caption: 'Day one' },
      { src: 'https://a.test/2.jpg', alt: '' },
    ]);
  });

  it('takes the title that was chosen', () => {
    const choice = { ...sampleChoice, title: 'Mine' };
    const note = toNote(sampleArticle, profiles.get('markdown') as Profile, choice, window);
    expect(note.fields.title).toBe('Mine');
    expect(note.path).toContain('Mine');
  });

  it('replaces lone surrogates', () => {
    const note = noteOf('markdown', '<p>a</p>', 'x\uD800y');
    expect(note.fields.title).toBe('x\uFFFDy');
    expect(JSON.stringify(note.text)).not.toContain('\\ud800');
  });

  it.each(['markdown', 'hexo-news'])(
    '%s: an article of an old library tells nothing of its reader by its addresses',
    (id) => {
      const kept = {
        ...sampleArticle,
        url: 'https://example.org/a?id=5&token=Lamp9x',
        lead: { src: 'https://ann:pier9@example.org/l.jpg?token=Lamp9x', alt: '' },
        html:
          '<p><a href="https://ann:pier9@b.example/">b</a> <a href="https://example.org/a?token=Lamp9x#n">a</a></p>' +
          '<p><img src="https://ann:pier9@example.org/p.jpg"></p><iframe src="https://ann:pier9@v.example/e"></iframe>' +
          '<pre>&lt;a href="https://ann:shown@b.example/"&gt;</pre>',
      };
      const profile = profiles.get(id) as Profile;
      const choice = { ...sampleChoice, fileName: '{url} {lead}' };
      const note = toNote(kept, profile, choice, window);
      const all = JSON.stringify(note);
      expect(all).not.toMatch(/pier9|Lamp9x/);
      expect(all).toContain('ann:shown@');
      expect(note.lead ?? note.images[0]?.src).toMatch(/^https:\/\/example\.org\/[lp]\.jpg$/);
      expect(note.text).toContain('https://example.org/a#n');
    },
  );

  it('survives structuredClone', () => {
    const note = noteOf('hugo', '<p>a</p>');
    expect(structuredClone(note)).toEqual(note);
  });

  it('keeps an article without text as a note', () => {
    expect(noteOf('markdown', '').body).toBe('\n');
    expect(noteOf('hexo-news', '').body).toBe('<div>\n</div>\n');
  });

  it('writes code as one piece of HTML, whatever lines it has', () => {
    const { body } = noteOf('hexo-news', '<pre><code>a\n\nb &lt;c&gt; {{ d }}</code></pre>');
    expect(body).toBe(
      '<div>\n<pre><code>a&#10;&#10;b &lt;c&gt; &#123;{ d &#125;&#125;</code></pre>\n</div>\n',
    );
  });

  it('writes no address into the head that a theme could not print as it is', () => {
    const lead = (src: string) => ({ lead: { src, alt: '' } });
    const fieldsOf = (article: Partial<Article>) =>
      toNote(
        { ...sampleArticle, ...article },
        profiles.get('hexo') as Profile,
        sampleChoice,
        window,
      ).fields;
    expect(fieldsOf({ url: 'https://a.test/b](c)"', ...lead('https://a.test/d"[') })).toMatchObject(
      {
        link: 'https://a.test/b%5D(c)%22',
        cover: 'https://a.test/d%22%5B',
      },
    );
    const without = fieldsOf({
      url: 'javascript:alert(1)',
      ...lead('https://a.test"onerror="x"/'),
    });
    expect(without).not.toHaveProperty('link');
    expect(without).not.toHaveProperty('cover');
  });

  it('keeps the direction of the text', () => {
    const article = { ...sampleArticle, direction: 'rtl' as const };
    const note = toNote(article, profiles.get('hexo-news') as Profile, sampleChoice, window);
    expect(note.body).toMatch(/^<div dir="rtl">\n/);
  });

  it('says plainly what a target without HTML cannot show', () => {
    const { body } = noteOf(
      'hugo',
      '<p>H<sub>2</sub>O，<b>“好”</b>了</p><table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>',
    );
    expect(body).not.toMatch(/<(?!!--)/);
  });
});

describe('a container around template code', () => {
  it.each([
    [':::', 4],
    ['  ::::::', 7],
    ['a ::::', 3],
  ])('is closed by no line of code: %j', (line, colons) => {
    const { body } = noteOf('vitepress', `<pre>${line}\nx</pre><p>{{ live }}</p>`);
    const lines = body.trimEnd().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^:{${colons}} v-pre$`));
    expect(lines.at(-1)).toMatch(new RegExp(`^:{${colons}}$`));
  });
});

describe('toFile', () => {
  it('is the note as Markdown', () => {
    const note = noteOf('markdown', '<p>a</p>');
    expect(toFile(note)).toEqual({
      path: note.path,
      type: 'text/markdown',
      from: { text: note.text },
    });
  });

  it.each([...profiles])('%s has a place for a remark, as text', (_id, profile) => {
    const remark = 'Compare <b>this</b> {{ x }}\nwith that';
    const { text } = toNote(sampleArticle, profile, { ...sampleChoice, remark }, window);
    const plain = text.replace(/[\u2060\\]|\s{2,}(?=\n)/g, '').replace(/&lt;/g, '<');
    expect(plain).toContain('Compare');
    expect(plain).toMatch(/with that/);
    expect(text).not.toContain('{remark}');
    const blank = toNote(sampleArticle, profile, { ...sampleChoice, remark: ' \n ' }, window);
    expect(blank.text).toBe(toNote(sampleArticle, profile, sampleChoice, window).text);
  });

  it('leaves a remark out where the profile says so', () => {
    const profile = { ...(profiles.get('obsidian') as Profile), body: { remark: 'none' as const } };
    const { text } = toNote(sampleArticle, profile, { ...sampleChoice, remark: 'Mine' }, window);
    expect(text).not.toContain('Mine');
  });
});
