/** Invented news pages: an article among what stands around it on a site. */

export type ArticlePage = {
  readonly title?: string;
  readonly section?: string;
  readonly site?: string;
  readonly published?: string;
  /** How many paragraphs the article has. */
  readonly paragraphs?: number;
  /** HTML at the end of the body, such as a script of the page's own. */
  readonly extra?: string;
};

const SENTENCES = [
  'The harbour council met on Tuesday evening to talk about the old lighthouse at the northern pier.',
  'Its lamp has been dark since the storm of last November, and the fishing boats steer by the church tower.',
  'Repairs would cost as much as the town spends on its three schools in a whole year, the treasurer said.',
  'A carpenter from the upper village offered to build the staircase for nothing but the timber.',
  'By midnight the hall was empty again, and the vote had been put off until the spring.',
];

/** The `n`th paragraph; no two are alike. */
export const paragraph = (n: number): string =>
  `Paragraph ${n + 1}. ${SENTENCES.map((_, i) => SENTENCES[(i + n) % SENTENCES.length]).join(' ')}`;

export const TITLE = 'The lighthouse that nobody could afford';

export function articlePage({
  title = TITLE,
  section = 'Harbour',
  site = 'The Pier Gazette',
  published = '2024-05-01T10:00:00+02:00',
  paragraphs = 8,
  extra = '',
}: ArticlePage = {}): string {
  const body = Array.from({ length: paragraphs }, (_, n) => `<p>${paragraph(n)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | ${site}</title>
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${published}">
<meta property="article:section" content="${section}">
<meta name="author" content="Ada Fisher">
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/harbour">Harbour</a> <a href="/town">Town</a></nav></header>
<main><article><h1>${title}</h1>
${body}
</article></main>
<footer><p>Imprint</p></footer>
${extra}
</body>
</html>`;
}
