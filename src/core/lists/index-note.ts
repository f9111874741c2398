/** A note with links to all notes of a batch. */

type Row = {
  readonly url: string;
  readonly title?: string | undefined;
  readonly state: string;
  /** Where its note lies, from where the index lies. */
  readonly path?: string | undefined;
};

/** What would end a link, or begin other markup. */
const escapeText = (text: string): string =>
  text.replace(/[\\[\]<>*_`]/g, '\\$&').replace(/\s+/g, ' ');

/** As a URL within the site or the folder. */
const toHref = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29')))
    .join('/');

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Those that have a note, and below them those that have none. */
export function toIndexNote(
  { title, day }: { readonly title: string; readonly day: string },
  rows: readonly Row[],
): string {
  const saved = rows.filter(({ path, state }) => path && state !== 'undone');
  const failed = rows.filter(({ state }) => state === 'failed');
  const name = (row: Row): string => escapeText(row.title || row.url);
  const lines = [
    ...saved.map((row) => `- [${name(row)}](${toHref(row.path ?? '')}) (${hostOf(row.url)})`),
    ...(failed.length ? ['', '---', ''] : []),
    ...failed.map((row) => `- [${name(row)}](<${row.url}>)`),
  ];
  const head = ['---', `title: ${JSON.stringify(title)}`, `date: ${day}`, '---', ''];
  return `${[...head, `# ${escapeText(title)}`, '', ...lines].join('\n')}\n`;
}
