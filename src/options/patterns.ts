/** The placeholders worth offering for folders and file names; the others are for front matter. */
export const OFFERED = [
  '{date:YYYY-MM-DD}',
  '{title}',
  '{slug}',
  '{site}',
  '{host}',
  '{author}',
  '{category}',
  '{section}',
  '{year}',
  '{month}',
  '{day}',
] as const;
