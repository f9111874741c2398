/** Fills the library with invented articles, in the page itself: as text of the browser, it sees nothing of this module. */

/**
 * English and Chinese by turns, with as many words as news has; the same ones each time. They come
 * in by an import, or, where that would take too long, straight into the database, which no index knows of.
 */
export const fillLibrary = async (count: number, byImport: boolean): Promise<void> => {
  let seed = 42;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan'.split(' ');
  const word = (rank: number): string => {
    let text = '';
    for (let n = rank + 21; n > 0; n = Math.floor(n / 21)) text += syllables[n % 21];
    return text;
  };
  // Few words are frequent and many are rare, as in every language.
  const rank = (most: number): number => Math.floor(most ** random());
  const english = (length: number): string =>
    Array.from({ length }, () => word(rank(20_000))).join(' ');
  const chinese = (length: number): string =>
    Array.from({ length }, (_, n) =>
      n % 17 === 16 ? '，' : String.fromCharCode(0x4e00 + rank(6_000)),
    ).join('');
  const paragraphs = (text: (length: number) => string, length: number): string =>
    Array.from({ length: 10 }, () => `<p>${text(Math.round(length * (0.5 + random())))}</p>`).join(
      '\n',
    );

  const opening = indexedDB.open('presscut');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const gzip = async (text: string): Promise<Uint8Array> =>
    new Uint8Array(
      await new Response(
        new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer(),
    );
  const lay = (rows: readonly { entry: object; body: object; text: object }[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const work = db.transaction(['entries', 'bodies', 'texts'], 'readwrite');
      for (const { entry, body, text } of rows) {
        work.objectStore('entries').put(entry);
        work.objectStore('bodies').put(body);
        work.objectStore('texts').put(text);
      }
      work.oncomplete = () => resolve();
      work.onerror = () => reject(work.error);
    });
  const body = await gzip(JSON.stringify({ html: '<p>The same of each.</p>', trail: [] }));
  let waiting: { entry: object; body: object; text: object }[] = [];

  const lines: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const isChinese = n % 2 === 1;
    const html = isChinese ? paragraphs(chinese, 120) : paragraphs(english, 60);
    const title = isChinese ? chinese(14) : english(7);
    const at = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000);
    const timestamp = `${at.toISOString().slice(0, 19)}Z`;
    const text = html.replace(/<\/?p>/g, '');
    const saved = {
      id: `bench-${n}`,
      savedAt: at.getTime(),
      choice: {
        profile: 'markdown',
        categories: [`Category ${n % 40}`],
        tags: [`tag-${n % 300}`],
      },
      receipts: [
        {
          destination: 'downloads',
          at: timestamp,
          files: [{ asked: `n/${n}.md`, path: `/downloads/n/${n}.md`, bytes: text.length }],
        },
      ],
    };
    const headline = {
      id: `clip-${n}`,
      capturedAt: timestamp,
      url: `https://news-${n % 120}.example/2024/story-${n}`,
      scope: 'page',
      title,
      authors: ['Ada Fisher'],
      site: `Site ${n % 120}`,
      published: timestamp,
      sections: ['World'],
      keywords: [],
      language: isChinese ? 'zh' : 'en',
      words: 600,
      doubts: [],
    };
    if (byImport) {
      const note = `---\ntitle: ${title}\n---\n\n${text}\n`;
      lines.push(JSON.stringify({ ...saved, note, article: { ...headline, html, trail: [] } }));
      continue;
    }
    const pieces = new Set(
      `${title} site ${n % 120} ada fisher ${text}`.match(/[\w-]+|[^\s\w，]+/g),
    );
    waiting.push({
      entry: { ...saved, headline, fingerprint: '' },
      body: { id: saved.id, gzip: body },
      text: { id: saved.id, text: ` ${[...pieces].join(' ')}` },
    });
    if (waiting.length < 500 && n < count - 1) continue;
    await lay(waiting);
    waiting = [];
  }
  db.close();
  if (!byImport) return;
  const head = '{"presscut":"library","version":1,"exportedAt":"now","entries":[\n';
  const carrier = new DataTransfer();
  carrier.items.add(new File([head, lines.join(',\n'), '\n]}\n'], 'library.json'));
  const input = document.querySelector<HTMLInputElement>('#import-file');
  if (!input) throw new Error('nothing to import with');
  input.files = carrier.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Milliseconds from opening the page in a tab beside this one to its first rows, all rows, a whole search. */
export const measureOpening = async (): Promise<Record<string, number>> => {
  const began = performance.now();
  const page = window.open('../library/index.html');
  if (!page) throw new Error('the page did not open');
  // The timers of a tab that is not in front are held up, messages and mutations are not.
  const channel = new MessageChannel();
  const turn = (): Promise<unknown> =>
    new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(undefined);
    });
  while (!page.document.querySelector('#app')) await turn();
  const times: Record<string, number> = {};
  await new Promise<void>((done) => {
    const look = (): void => {
      const { read } = page.document.querySelector<HTMLElement>('#rows')?.dataset ?? {};
      if (read) times[read] ??= Math.round(performance.now() - began);
      if (read === 'texts') done();
    };
    new MutationObserver(look).observe(page.document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-read'],
    });
    look();
  });
  page.close();
  return { newest: times.newest ?? times.rows ?? times.texts ?? 0, ...times };
};

/** Milliseconds from a change of the search to the list that answers it, `runs` times, and how many were found. */
export const measureSearch = async (
  query: string,
  runs: number,
): Promise<{ times: number[]; count: string }> => {
  const input = document.querySelector<HTMLInputElement>('#search');
  const reported = document.querySelector('#count');
  if (!input || !reported) throw new Error('no search');
  const set = async (value: string): Promise<number> => {
    const before = reported.textContent;
    const began = performance.now();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (reported.textContent === before) await new Promise((done) => setTimeout(done, 0));
    return performance.now() - began;
  };
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    times.push(await set(query));
    await set('');
    // What the rows go on to show is not to be measured with the next one.
    await new Promise((done) => setTimeout(done, 300));
  }
  await set(query);
  const count = reported.textContent ?? '';
  await set('');
  return { times, count };
};
