/** What a dialect of Markdown is: what its readers take for markup, and what they cannot read. */

export type Rules = readonly (readonly [pattern: RegExp, replacement: string])[];

/** Plain data and small functions about elements and texts; `COMMONMARK` says what is usual. */
export type Dialect = {
  /**
   * Steps by which text becomes Markdown that shows it, each over the whole of a text node: what HTML
   * could take for its own, what opens markup in a line, what this dialect adds, what opens a block at
   * the start of a line, and what is left to part at the end.
   */
  readonly escapes: {
    readonly html: Rules;
    readonly inline: Rules;
    readonly special: Rules;
    readonly block: Rules;
    readonly last: Rules;
  };
  /** Entities show what they stand for. Without them a joiner parts what would open. */
  readonly entities: boolean;
  /** HTML inside a line is shown; else only where it is a block of its own. */
  readonly inlineHtml: boolean;
  /** What is read as markup in HTML as well, and becomes entities there. */
  readonly inHtml?: RegExp;
  /** Whether a table, list or quotation is more than the dialect reads, and stays HTML where that is shown. */
  readonly isBeyond?: (block: Element) => boolean;

  /** Inline elements whose marks cannot be said: their content stays. */
  readonly unwrapped?: string;
  /** Line breaks that become spaces. */
  readonly unbroken?: string;
  /** As many `[` of a note may lack their `]`; absent: any number. */
  readonly openBrackets?: number;
  /** Links may hold images. */
  readonly linkedImages: boolean;
  /** An image needs a space before it. */
  readonly spacedImages: boolean;

  /** What lets a delimiter of emphasis open or close: CommonMark's rule, or no space beside it. */
  readonly flanking: 'commonmark' | 'spaces';
  /** The closing delimiter is looked for in code. */
  readonly delimitersInCode: boolean;
  /** The closing delimiter is looked for in the URLs of links. */
  readonly delimitersInTargets: boolean;
  /** `~~x~~` is deleted text. */
  readonly strikethrough: boolean;

  /** How a box that notes or warns is written; absent: as a quotation, its title in bold. */
  readonly callouts?: Callouts;

  /** Formulas are drawn from `$x$`. */
  readonly formulas: boolean;
  /** TeX that stays code: some readers would take more of it than they show. */
  readonly formulaCode?: RegExp;
  /** Code that backticks may fail to keep, in HTML that is shown; absent: they keep all code. */
  readonly exposedCode?: RegExp;
  /** Changes to code in a line. */
  readonly codeSpan: Rules;
  /** Further ones in a heading. */
  readonly headingCode?: Rules;
  /** Changes to blocks of code. */
  readonly codeBlock: Rules;
  /** The one fence of code; absent: one that is longer than any run in the code. */
  readonly fence?: string;
  /** The language of a block of code that has none. */
  readonly language: string;

  /** A `^` at the start of a link's text. */
  readonly caret: string;
  /** The text of a link; absent: as readers that look for links in it once more need it. */
  readonly label?: (text: string) => string;
  /** URLs of links that stand in angle brackets. */
  readonly bracketed: RegExp;

  /** The alternative text of an image; absent: by the properties below. */
  readonly alt?: (text: string) => string;
  /** Characters of an alternative text that become entities. */
  readonly altCharacters: RegExp;
  /** An alternative text is printed between quotes without another look. */
  readonly altBare: boolean;
  /** Characters of an alternative text pair with those of the image's URL. */
  readonly altPairsWithTarget: boolean;
  /** Escapes are left out of alternative texts. */
  readonly altLosesEscapes: boolean;

  /** Markers of items, `-` or `.` behind the number, and those of a list that follows one of its kind. */
  readonly markers: readonly [one: Markers, other: Markers];
  /** Spaces before what stands in an item; absent: as many as its marker is wide. */
  readonly itemIndent?: number;
  /** An item may begin with a list, and hold a line between its parts. */
  readonly bareItems: boolean;
  /** Items may hold headings. */
  readonly headingsInLists: boolean;
  /** The level of the highest heading. */
  readonly topHeading: number;
};

/** The opening line of a box, in a quotation or between colons. */
type Open = (kind: string, title: string) => string;
export type Callouts = { readonly form: 'quotation' | 'container'; readonly open: Open };

type Markers = readonly [bullet: string, stop: string];

/** An example of text in the dialect: the body of an article, and its Markdown. */
export type DialectExample = {
  readonly html: string;
  readonly markdown: string;
};

/** What opens a formula of kramdown and others. */
export const FORMULAS: Rules = [[/\$(?=\$)|(?<=\$)\$/g, '\\$']];

/**
 * Behind a backslash as well, kramdown takes one for code while it looks for the cells of a line;
 * others take the second of two backslashes for one that keeps the code behind it from being code.
 */
export const BACKTICKS: Rules = [
  [/(?<!\\)((?:\\\\)*)\\`/g, '$1&#96;'],
  [/\\\\$/, '&#92;'],
];

/** Emoji by name. */
export const EMOJI = /:(?=(?:[\w+-]*[a-z][\w+-]*|[+-]1|100|1234):)/gi;

/** Blocks inside a list or a quotation. */
export const BLOCKS = 'blockquote, ul, ol, table, pre, hr, h1, h2, h3, h4, h5, h6';

/** What CommonMark with tables and deleted text reads. Entities in text: an autolink swallows a backslash. */
export const COMMONMARK: Dialect = {
  escapes: {
    html: [
      [/&(?=#?[A-Za-z0-9]{0,40};|#?[A-Za-z0-9]{0,40}$)/g, '&amp;'],
      [/<(?=[A-Za-z/!?%<]|$)/g, '&lt;'],
    ],
    // In CommonMark, GFM, kramdown or goldmark.
    inline: [
      [/[\\`*[\]~|]/g, '\\$&'],
      [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
      [/!$/, '\\!'],
    ],
    special: [],
    block: [
      [/^(?:[-+>=]|#{1,6}(?=\s|$)|:(?=\s|::|$))/, '\\$&'],
      [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
    ],
    last: [],
  },
  entities: true,
  inlineHtml: true,
  linkedImages: true,
  spacedImages: false,
  flanking: 'commonmark',
  delimitersInCode: true,
  delimitersInTargets: false,
  strikethrough: true,
  formulas: false,
  codeSpan: [],
  codeBlock: [],
  language: '',
  caret: '\\^',
  bracketed: /[()]/,
  altCharacters: /[`|]/g,
  altBare: false,
  altPairsWithTarget: false,
  altLosesEscapes: false,
  markers: [
    ['-', '.'],
    ['*', ')'],
  ],
  bareItems: true,
  headingsInLists: true,
  topHeading: 1,
};

/** CommonMark with other steps for text. */
export const withEscapes = (steps: Partial<Dialect['escapes']>): Pick<Dialect, 'escapes'> => ({
  escapes: { ...COMMONMARK.escapes, ...steps },
});

/** The text with each rule applied to what the one before made of it. */
export const applyRules = (text: string, rules: Rules): string =>
  rules.reduce((made, [pattern, replacement]) => made.replace(pattern, replacement), text);
