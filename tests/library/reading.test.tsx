// @vitest-environment jsdom
/** An article to be read: safe whatever it holds, nothing fetched, and reached by keys. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { piecesOf, toPieceIds } from '../../src/core/edits/pieces.ts';
import { click, draw, one, settle } from './draw.tsx';
import { entryAt } from './world.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  act(() => render(null, one('#app')));
  vi.restoreAllMocks();
});

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

async function read(html: string, headline: object = {}, choice: object = {}) {
  const around = await draw(2, ({ entries, contents }) => {
    const entry = entryAt(1);
    entries.set('e001', {
      ...entry,
      headline: { ...entry.headline, ...headline },
      choice: { ...entry.choice, ...choice },
    });
    contents.set('e001', { html, trail: [], note: 'The note' });
  });
  await click('[data-id=e001] button.row-title');
  // The sanitiser is loaded with the first article.
  await vi.waitFor(
    () => expect(one('.article-text').getAttribute('aria-busy')).toBe('false'),
    10_000,
  );
  return around;
}

describe('an article', () => {
  it.each([
    ['downloads', 1],
    ['zip', 1],
    ['clipboard', 0],
    ['one of long ago', 0],
  ])('that went to %s has a file to show: %i', async (destination, buttons) => {
    const around = await draw(1, ({ entries }) => {
      const entry = entryAt(0);
      entries.set('e000', {
        ...entry,
        receipts: entry.receipts.map((receipt) => ({ ...receipt, destination })),
      });
    });
    await click('[data-id=e000] button.row-title');
    expect(around.entries.size).toBe(1);
    expect(document.querySelectorAll('.reading .show')).toHaveLength(buttons);
  });

  it('is shown with its language and direction, under its title', async () => {
    await read('<h1>عنوان</h1><p>نص</p><h4>فرع</h4>', { language: 'ar', direction: 'rtl' });
    const text = one('.article-text');
    expect([text.lang, text.dir, one('.reading-head').dir]).toEqual(['ar', 'rtl', 'rtl']);
    expect(one('#reading-title').textContent).toBe('Title 1');
    expect([...text.querySelectorAll('h3, h4')].map(({ localName }) => localName)).toEqual([
      'h3',
      'h4',
    ]);
  });

  it('is what its user made of it', async () => {
    const body = document.createElement('div');
    body.innerHTML = '<p>One</p><p>Two</p>';
    const [, two = ''] = toPieceIds(piecesOf(body));
    const edits = { cut: [two], restored: [], authors: ['Bo Other'] };
    await read(body.innerHTML, {}, { edits });
    expect(one('.article-text').textContent).toBe('One');
    expect(one('.byline').textContent).toContain('Bo Other');
  });

  it('fetches nothing: images that are not kept are links, with what they show', async () => {
    await read(
      `<p>Before</p><figure><img src="https://cdn.example/a.jpg" srcset="https://cdn.example/b.jpg 2x" alt="A pier"></figure>
      <a href="https://example.org/x"><img src="https://cdn.example/c.jpg" alt="Linked"></a>
      <img src="${DOT}" alt="Kept"><video src="https://cdn.example/v.mp4" poster="https://cdn.example/p.jpg"></video>
      <p style="background:url(https://cdn.example/t.gif)">After</p>`,
    );
    const text = one('.article-text');
    expect([...text.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['Kept']);
    expect(text.innerHTML).not.toMatch(/ (?:src|srcset|poster|style)="?https?:/);
    expect(text.innerHTML).not.toContain('style=');
    expect(text.querySelector('video, iframe')).toBeNull();
    expect(one('.absent-image').textContent).toContain('A pier');
    expect(one<HTMLAnchorElement>('.absent-image a').href).toBe('https://cdn.example/a.jpg');
    for (const link of text.querySelectorAll('a')) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toContain('noreferrer');
      expect(link.querySelector('a')).toBeNull();
    }
  });

  it.each([
    '<img src=x onerror="alert(1)"><p onclick="alert(1)">A</p>',
    '<a href="javascript:alert(1)">A</a><a href="data:text/html,<script>alert(1)</script>">B</a>',
    '<script>alert(1)</script><style>body{display:none}</style><p>A</p>',
    '<svg><script>alert(1)</script></svg><math><mtext><img src=x onerror=alert(1)></mtext></math>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><form action="https://evil.example"><input></form>',
    '<p id="app">A</p><p id="reading" class="row">B</p><img name="body"><a href="#app">C</a>',
    `${'<div>'.repeat(400)}deep`,
  ])('runs nothing and takes nothing over: %.60s', async (html) => {
    await read(html);
    const text = one('.article-text');
    expect(
      text.querySelector(
        'script, style, iframe, form, input, object, embed, svg, [onclick], [onerror]',
      ),
    ).toBeNull();
    expect(text.querySelector('[href^="javascript:" i], [href^="data:" i]')).toBeNull();
    expect(document.querySelectorAll('#app, #reading')).toHaveLength(2);
    expect(text.querySelector('[id], .row, [href^="#"]')).toBeNull();
  });

  it('has what the clean-up left out under removed, where it is known', async () => {
    await draw(1, ({ contents }) => {
      const leftOut = [{ html: '<p>Subscribe</p>' }, { html: '<p onclick="x()">Share</p>' }];
      contents.set('e000', { html: '<p>Text</p>', trail: [], note: 'N', leftOut } as never);
    });
    await click('button.row-title');
    expect(one('#tab-removed').textContent).toContain('2');
    await vi.waitFor(() => expect(one('#panel-removed').textContent).toContain('Share'), 10_000);
    expect(one('#panel-text').textContent).not.toContain('Subscribe');
    expect(document.querySelector('#panel-removed [onclick]')).toBeNull();
  });

  it('is only in its file where it is too long to be shown', async () => {
    const { library } = await draw(1, ({ contents }) => {
      contents.set('e000', { html: `<p>${'x'.repeat(2_000_001)}</p>`, trail: [], note: 'N' });
    });
    await library.open(library.state.get().found[0] as never);
    await settle();
    expect(one('.article-text').textContent).toBe('');
    expect(one('.panel.text').textContent).toContain('can’t be shown');
    expect(one('.note').textContent).toBe('N');
  });

  it('has its saves under versions, the last one first', async () => {
    const [receipt] = entryAt(0).receipts;
    const file = { asked: 'b', path: '/b', bytes: 1 };
    await draw(1, ({ entries }) => {
      const later = { ...receipt, at: '2026-06-01T10:00:00Z', files: [file] };
      entries.set('e000', { ...entryAt(0), receipts: [receipt, later] } as never);
    });
    await click('button.row-title');
    expect(one('#tab-versions').textContent).toContain('2');
    await click('#tab-versions');
    expect([...document.querySelectorAll('.version-files')].map((one) => one.textContent)).toEqual([
      '/b',
      '/a',
    ]);
    expect(one('#panel-text').hidden).toBe(true);
  });

  it('breaks nothing else where it throws, and can be deleted', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { library, entries } = await draw(2);
    const row = library.state.get().found[0];
    const broken = {
      ...row,
      get published(): string {
        throw new Error('cannot be drawn');
      },
    };
    await library.open(broken as never);
    await settle();
    expect(one('.reading').textContent).toContain('can’t show this article');
    expect(one('[data-id=e000] button.row-title').textContent).toBe('Title 0');
    await click('.reading .delete');
    expect(entries.has('e001')).toBe(false);
  });
});

describe('keys', () => {
  const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await settle();
  };
  const focused = (): string | undefined =>
    document.activeElement?.closest<HTMLElement>('.row')?.dataset.id;

  it('go through the list, and through what is read', async () => {
    const { library } = await draw(3);
    one('#search').blur();
    await press('j');
    expect(focused()).toBe('e002');
    await press('j');
    expect(focused()).toBe('e001');
    expect(library.state.get().open).toBeUndefined();
    await click('[data-id=e001] button.row-title');
    await press('j');
    expect([focused(), library.state.get().open?.id]).toEqual(['e000', 'e000']);
    await press('k');
    expect(library.state.get().open?.id).toBe('e001');
    await press('/');
    expect(document.activeElement).toBe(one('#search'));
  });

  it('select, edit and open the original', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const { library } = await draw(3);
    one('[data-id=e001] .row-title').focus();
    await press('x');
    expect([...library.state.get().selected]).toEqual(['e001']);
    expect(one<HTMLInputElement>('[data-id=e001] input').checked).toBe(true);
    await press('x');
    expect(library.state.get().selected.size).toBe(0);
    await press('o');
    expect(opened).toHaveBeenCalledWith('https://example.org/1', '_blank', 'noreferrer,noopener');
    await press('e');
    await vi.waitFor(() => expect(one<HTMLDetailsElement>('.again').open).toBe(true));
    expect(one('.again').contains(document.activeElement)).toBe(true);
  });

  it('are letters where one types, and the browser’s own with a modifier', async () => {
    const { library } = await draw(2);
    one('#search').focus();
    await press('x');
    await press('j');
    expect(document.activeElement).toBe(one('#search'));
    one('[data-id=e001] .row-title').focus();
    await press('x', { ctrlKey: true });
    expect(library.state.get().selected.size).toBe(0);
  });
});
