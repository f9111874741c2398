/** The script injected where an article may have other pages: finds them, and reads and joins them on the user's word. */
import { Fault } from '../core/fault.ts';
import { findPages } from '../core/pages/find-pages.ts';
import { joinPages } from '../core/pages/join.ts';
import type { PagesFound, PageWords } from '../core/pages/pages-found.ts';
import { type Reading, startReading } from '../core/pages/reading.ts';
import type { PageRead } from '../core/pages/same-article.ts';
import type { Article, Timestamp } from '../core/stages.ts';
import { fetchPage } from '../platform/fetch-page.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { pause } from '../platform/time-limit.ts';
import { toLaterAnswer } from './answer.ts';
import type { CaptureRequest } from './capture.ts';

type ReadWith = Omit<CaptureRequest, 'scope'> & { readonly at: Timestamp };

export type PagesRequest = {
  /** URL of the page that was read. */
  readonly page: string;
  /** With what it was read; absent: goes on with the next page. */
  readonly begin?: ReadWith;
};

/** How far it is; `joined` once there are no more pages to read. */
export type PagesStep = {
  readonly read: number;
  readonly of: number;
  readonly joined?: Omit<Article, 'words'>;
};

type Session = {
  readonly with: ReadWith;
  readonly reading: Reading;
  readonly words: PageWords;
};

declare global {
  var presscutPages:
    | ((request: PagesRequest, until: number) => Promise<PageAnswer<PagesStep>>)
    | undefined;
  /** The articles of the pages read so far: they outlive a background side that is stopped. */
  var presscutPagesRead: Session | undefined;
}

const PAUSE_MS = 250;
const LIMITS = { bytes: 8_000_000, ms: 15_000 };

let last: { readonly found: PagesFound | undefined; readonly words: PageWords } | undefined;

globalThis.presscutFindPages = (page, words) => {
  const found = findPages(page, words);
  last = { found, words };
  return found;
};

const here = (): string => location.href.replace(/#.*$/s, '');

const read = (page: Document, url: string, session: ReadWith, until: number): PageRead => {
  last = undefined;
  const request = { ...session, scope: 'page', url } as const;
  const article = globalThis.presscutRead?.(page, request, until);
  if (!article) throw new Fault('page-changed');
  const { found } = last ?? { found: undefined };
  return { article, ...(found && article.pages ? { pages: found } : {}) };
};

/** Relative URLs of what was parsed are those of the page that it was fetched for. */
function parsePage(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const known = page.querySelector('base[href]');
  const base = page.createElement('base');
  base.href = new URL(known?.getAttribute('href') ?? '', url).href;
  known?.remove();
  page.head.prepend(base);
  return page;
}

async function readNext({ reading, with: session }: Session, until: number): Promise<void> {
  const next = reading.next();
  if (!next) return;
  await pause(PAUSE_MS);
  const html = await fetchPage(next.url, location.origin, document.characterSet, LIMITS);
  try {
    reading.take(
      next,
      html ? read(parsePage(html, next.url), next.url, session, until) : undefined,
    );
  } catch (error) {
    console.info('no page of the article', next.url, error);
    reading.take(next, undefined);
  }
}

function begin(session: ReadWith, until: number): Session {
  const first = read(document, here(), session, until);
  const words = (last as { readonly words: PageWords } | undefined)?.words;
  if (!words) throw new Fault('page-changed');
  return { with: session, reading: startReading(first, here(), words), words };
}

globalThis.presscutPages = (request, until) =>
  toLaterAnswer(async () => {
    if (here() !== request.page) throw new Fault('page-changed', here());
    if (request.begin) globalThis.presscutPagesRead = begin(request.begin, until);
    const session = globalThis.presscutPagesRead;
    if (!session) throw new Fault('page-changed');
    if (!request.begin) await readNext(session, until);
    const { reading, words } = session;
    const result = reading.result();
    const step = { read: result.parts.length, of: result.of };
    if (reading.next()) return step;
    const parse = (html: string): Element =>
      new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
    return { ...step, joined: joinPages(result, session.with.id, words, parse) };
  });
