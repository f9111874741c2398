/** Keeps text of the article from running as template code when a site is built. */
import type { Guard } from '../profiles/profile.ts';
import { JOINER } from '../text/joiner.ts';

/** Tags of Nunjucks, Liquid, Jinja, Tera, Go templates, Vue, EJS and kramdown. */
const TEMPLATE = /\{[{%#<:!]|[}%#]\}|<%|%>/;

/** Expressions, tags and modules, as a parser of MDX sees them in Markdown. */
const MDX = /[{}<]|^\s*(?:import|export)\b/m;

/** Whether the article's text, or the body made of it, holds what the target would run. */
export const needsGuard = (text: string, body: string, guard: Guard): boolean =>
  guard.against === 'mdx' ? MDX.test(body) : TEMPLATE.test(text);

/**
 * Text with the braces of template code as entities, which show the same. A brace at either end
 * counts as one: what stands beside it is another piece of text.
 */
export const escapeTemplates = (text: string): string =>
  text.replace(/\{(?=[{%#<:!])|\{$/g, '&#123;').replace(/(?<=[}%#>])\}|\}(?=\})|^\}/g, '&#125;');

type Escape = readonly [pattern: RegExp, replacement: string];

const NAME = String.raw`[A-Za-z_]\w*`;
const VALUE = String.raw`(?:"[^"\\*]*"|'[^'\\*]*'|true|false|(?:0|[1-9]\d*)(?:\.\d+)?)`;
const ARGUMENT = String.raw`${NAME}\s*=\s*${VALUE}\s*`;
/** A call as Zola 0.22 reads it; what is no call is text to it, in which an escape would show. */
const CALL = String.raw`\s*${NAME}\s*\(\s*(?:${ARGUMENT}(?:,\s*${ARGUMENT})*)?\)\s*`;
/** How a call begins, or one that is escaped. */
const CALLED = String.raw`\s*(?:\/\*\s*)?${NAME}\s*\(`;

/**
 * A shortcode as its generator prints it; one that never closes is broken up by a space, and what
 * Zola would only take in pairs by an invisible character.
 */
const SHORTCODES: Readonly<Record<NonNullable<Guard['shortcodes']>, readonly Escape[]>> = {
  hugo: [
    [/\{\{(?!<(?:(?!\{\{[<%])[\s\S])*?>\}\}|%(?:(?!\{\{[<%])[\s\S])*?%\}\})(?=[<%])/g, '{ {'],
    [/\{\{<((?:(?!\{\{[<%])[\s\S])*?)>\}\}/g, '{{</*$1*/>}}'],
    [/\{\{%((?:(?!\{\{[<%])[\s\S])*?)%\}\}/g, '{{%/*$1*/%}}'],
  ],
  // Comments of these kinds colour lines, and are taken out of the code, or put a file in their place.
  vitepress: [
    [/\[!(?=code)/g, `[!${JOINER}`],
    [/<(?=!--\s*@include:)/g, `<${JOINER}`],
  ],
  docusaurus: [
    [/(?<=(?:\/\/|\/\*|#|<!--|--|%) *highlight)-(?=next-line|start|end)/g, `${JOINER}-`],
  ],
  templater: [[/<(?=%)/g, `<${JOINER}`]],
  // Comments and links to headings, which it looks for in the whole file.
  quartz: [
    [/<(?=%)/g, `<${JOINER}`],
    [/%(?=%)|\[(?=\[[^[\]]*#)/g, `$&${JOINER}`],
  ],
  zola: [
    [RegExp(String.raw`\{\{(?!${CALL}\}\})(?=${CALLED})`, 'g'), `{${JOINER}{`],
    [RegExp(String.raw`\{\{(${CALL})\}\}`, 'g'), '{{/*$1*/}}'],
    [RegExp(String.raw`\{%(?=${CALLED}|\s*(?:\/\*\s*)?end\b)`, 'g'), `{${JOINER}%`],
  ],
};

/** Code, where entities show as they are, kept from running by generators that look into it. */
export const escapeShortcodes = (code: string, guard: Guard): string =>
  (guard.shortcodes ? SHORTCODES[guard.shortcodes] : []).reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    code,
  );
