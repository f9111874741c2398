/** What `npm start -- --help` prints. */

export const USAGE = `usage: npm start -- [OPTION…] [PAGE | LIST]…

Saves articles as notes, with the real extension in a real browser.

A PAGE is https://…, a local HTML file, or FILE@URL (a file served at that URL). Without
one the bundled sample article is saved. A LIST is a file with pages: one URL a line, browser
bookmarks, exports of read-later services (CSV, JSON, HTML), a feed, a sitemap, each of them
gzipped or not; - reads standard input.

What to save
  --list FILE|URL       treats it as a list, whatever its name
  --sitemap URL|FILE    the pages of a sitemap, or of all sitemaps of an index
  --feed URL|FILE       the entries of a feed
  --since DATE          skips pages dated earlier, such as 2024-05-01
  --resume              goes on with an interrupted run: what is saved is not visited again
  --retry-failed        with --resume: also retries pages that failed for good

How to save it
  --out DIR             folder for notes and manifest.jsonl (default: saved)
  --webhook URL         sends each note to this URL instead of writing it; the manifest stays in --out
  --profile ID          format of the notes (default: as in the settings)
  --categories A,B      categories of every note
  --rules FILE          settings exported by the extension: site rules, formats, defaults

How to visit
  --browser NAME        chromium (default) or firefox
  --browsers N          browsers at once (default 1)
  --jobs N              tabs at once in each browser (default 1)
  --per-host N          pages of one host at once (default 1)
  --delay TIME          between two visits of a host (default 1s)
  --timeout TIME        for loading a page, and for saving it (default 30s)
  --retry N             more tries after a temporary error (default 2)
  --mine HOST           this site is yours: no delay, no robots.txt, no Retry-After

What to show
  --json                one line of JSON for each page (default when piped, for more than three pages)
  --log FILE            writes those lines to a file
  --feed-out FILE       writes a feed of all that is saved: .atom, .rss or .json
  --help, -h            this text

More than one machine
  --queue redis://…     works off the list that is kept in Redis
  --enqueue             with --queue: puts pages and lists into it, saves nothing
  --status              with --queue: how far it is

For developers
  --open                opens a browser window to try the extension by hand
  --trail               saves nothing: prints what each rule did to an article, and why

TIME is 90, 1.5s, 250ms, 2m. Exit code: 0 all saved, 1 some not saved, 2 wrong command line,
3 the run could not go on, 130 or 143 interrupted.
`;
