/** A local web of real pages, each at its own host and path, as many as are asked for. */
import { type Server, startServer } from '../../../src/cli/server/server.ts';
import type { Corpus } from '../corpus/corpus.ts';

export type CorpusWeb = {
  readonly server: Server;
  readonly urls: readonly string[];
};

/** Nothing of a page's own runs, as nothing that it would ask for is there. */
const STILL = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };

/** The `round`th repetition differs in its host and in a sentence. */
const vary = (html: string, round: number): string =>
  round === 0 ? html : html.replace(/<\/p>/i, ` This is copy ${round + 1}.</p>`);

/**
 * `http:` alone, which needs no certificate that a browser would have to be given; under names of their
 * own, for browsers know sites that they ask by `https:` alone.
 */
function toUrl(url: string, round: number): string {
  const { host, pathname, search } = new URL(url);
  return `http://${round === 0 ? '' : `copy-${round}.`}${host}.example${pathname}${search}`;
}

export async function startCorpusWeb(
  { pages, sourceOf }: Corpus,
  count: number,
): Promise<CorpusWeb> {
  const server = await startServer({ keeps: 0 });
  const urls = new Set<string>();
  for (let n = 0; n < count; n += 1) {
    const page = pages[n % pages.length];
    if (!page) break;
    const round = Math.floor(n / pages.length);
    const url = toUrl(page.url, round);
    if (urls.has(url)) continue;
    urls.add(url);
    server.serve(url, () => ({ body: vary(sourceOf(page), round), headers: STILL }));
  }
  return { server, urls: [...urls] };
}
