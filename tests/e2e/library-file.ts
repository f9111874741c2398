/** A library as a stranger might write it: a file of entries, sound or not. */

type Odd = { readonly savedAt?: number; readonly destination?: string };

/** An entry of the file; with `headline`, as the database has it. */
export function libraryEntry(id: string, title: string, odd: Odd = {}): object {
  const headline = {
    id: `clip-${id}`,
    capturedAt: '2026-08-01T00:00:00Z',
    url: `https://stranger.example/${id}`,
    scope: 'page',
    title,
    authors: ['Ada'],
    site: 'The Stranger',
    sections: [],
    keywords: [],
    words: 1,
    doubts: [],
  };
  return {
    id,
    savedAt: odd.savedAt ?? 1_700_000_000_000,
    choice: { profile: 'markdown', categories: [], tags: [] },
    receipts: [
      {
        destination: odd.destination ?? 'downloads',
        at: '2026-08-01T00:00:00Z',
        files: [{ asked: `${id}.md`, path: `${id}.md`, bytes: 1 }],
      },
    ],
    fingerprint: '',
    headline,
    note: `Note of ${id}`,
    article: { ...headline, html: `<p>Text of ${title}</p>`, trail: [] },
  };
}

export const libraryOf = (...entries: readonly object[]): string =>
  [
    '{"presscut":"library","version":1,"exportedAt":"2026-08-01T00:00:00Z","entries":[',
    entries.map((entry) => JSON.stringify(entry)).join(',\n'),
    ']}\n',
  ].join('\n');
