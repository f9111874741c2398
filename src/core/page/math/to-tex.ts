/** Writes the tree of a formula as TeX. */

import type { MathNode } from './math-tree.ts';
import { isFunction, joinTex, symbolsOf } from './tex-symbols.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  '¯': '\\bar',
  '‾': '\\overline',
  '―': '\\overline',
  _: '\\underline',
  '^': '\\hat',
  ˆ: '\\hat',
  '~': '\\tilde',
  '˜': '\\tilde',
  '→': '\\vec',
  '⃗': '\\vec',
  '˙': '\\dot',
  '.': '\\dot',
  '¨': '\\ddot',
  '⏞': '\\overbrace',
  '⏟': '\\underbrace',
};
const VARIANTS: Readonly<Record<string, string>> = {
  bold: '\\mathbf',
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  'sans-serif': '\\mathsf',
  monospace: '\\mathtt',
};
/** Limits stand above and below these by themselves. */
const WITH_LIMITS =
  /^\\(?:sum|prod|int|iint|oint|bigcup|bigcap|lim|liminf|limsup|max|min|sup|inf|det|gcd|Pr|underbrace\{.*\}|overbrace\{.*\})$/s;

const inBraces = (tex: string): string => `{${tex}}`;
const script = (tex: string): string => (/^[A-Za-z\d]$/.test(tex) ? tex : inBraces(tex));
/** What a script is put behind: a group where it is more than one thing. */
const base = (tex: string): string =>
  /^(?:.|\d+|\\[A-Za-z]+(?:\{[^{}]*\})?)$/su.test(tex) ? tex : inBraces(tex);

const writeName = ({ text, of }: MathNode): string => {
  const variant = VARIANTS[of('mathvariant')];
  if (variant && /^[A-Za-z\d]+$/.test(text)) return `${variant}{${text}}`;
  if (isFunction(text)) return `\\${text}`;
  return /^[A-Za-z]{2,}$/.test(text) ? `\\mathrm{${text}}` : symbolsOf(text);
};

const writeText = (text: string): string =>
  text
    ? `\\text{${text.replace(/[{}%#&$_^~\\]/g, (c) => (/[\\^~]/.test(c) ? ' ' : `\\${c}`))}}`
    : '';

const accentOf = (mark: MathNode | undefined): string | undefined => {
  const only = mark?.children.length === 1 ? mark.children[0] : mark;
  return only?.name === 'mo' ? ACCENTS[only.text] : undefined;
};

const writeOver = ({ name, children }: MathNode): string => {
  const [inner = '', ...marks] = children.map(toTex);
  const [one = '', other = ''] = marks;
  const accent = marks.length === 1 && accentOf(children[1]);
  if (accent) {
    const isBelow = name === 'munder' && accent === '\\overline';
    return `${isBelow ? '\\underline' : accent}{${inner}}`;
  }
  if (WITH_LIMITS.test(inner)) {
    if (name === 'munderover') return `${inner}_${script(one)}^${script(other)}`;
    return `${inner}${name === 'munder' ? '_' : '^'}${script(one)}`;
  }
  if (name === 'munderover') return `\\overset{${other}}{\\underset{${one}}{${inner}}}`;
  return `\\${name === 'munder' ? 'underset' : 'overset'}{${one}}{${inner}}`;
};

const writeTable = ({ children }: MathNode): string => {
  const rows = children.map((row) => row.children.map(toTex).join(' & '));
  return `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`;
};

const writeScripts = ({ children }: MathNode): string => {
  const [inner = '', ...parts] = children.map((child) =>
    child.name === 'none' ? '' : toTex(child),
  );
  const at = children.findIndex(({ name }) => name === 'mprescripts') - 1;
  const pairs = (list: readonly string[]): string => {
    let tex = '';
    for (let n = 0; n < list.length; n += 2)
      tex +=
        (list[n] ? `_${script(list[n] ?? '')}` : '') +
        (list[n + 1] ? `^${script(list[n + 1] ?? '')}` : '');
    return tex;
  };
  if (at < 0) return base(inner) + pairs(parts);
  return `{}${pairs(parts.slice(at + 1))}${base(inner)}${pairs(parts.slice(0, at))}`;
};

const writeFraction = (node: MathNode): string => {
  const [above = '', below = ''] = node.children.map(toTex);
  return /^0(?:$|\D)/.test(node.of('linethickness'))
    ? `\\genfrac{}{}{0pt}{}{${above}}{${below}}`
    : `\\frac{${above}}{${below}}`;
};

const writeFenced = (node: MathNode): string => {
  const open = node.of('open') || '(';
  const close = node.of('close') || ')';
  const separators = [...(node.of('separators') || ',')];
  const parts = node.children.map(toTex);
  const inner = parts.flatMap((part, n) =>
    n ? [separators[Math.min(n, separators.length) - 1] ?? ',', part] : [part],
  );
  return joinTex([symbolsOf(open), ...inner, symbolsOf(close)]);
};

/** TeX that draws the formula; `''` for what draws nothing. */
export const toTex = (node: MathNode): string => {
  const { name, children, text } = node;
  const [one, other, third] = children;
  const of = (child: MathNode | undefined): string => (child ? toTex(child) : '');
  switch (name) {
    case 'mi':
      return writeName(node);
    case 'mn':
    case 'mo':
      return isFunction(text) ? `\\${text}` : symbolsOf(text);
    case 'mtext':
    case 'ms':
      return writeText(text);
    case 'mfrac':
      return writeFraction(node);
    case 'msqrt':
      return `\\sqrt{${joinTex(children.map(toTex))}}`;
    case 'mroot':
      return `\\sqrt[${of(other)}]{${of(one)}}`;
    case 'msub':
      return `${base(of(one))}_${script(of(other))}`;
    case 'msup':
      return `${base(of(one))}^${script(of(other))}`;
    case 'msubsup':
      return `${base(of(one))}_${script(of(other))}^${script(of(third))}`;
    case 'munder':
    case 'mover':
    case 'munderover':
      return writeOver(node);
    case 'mmultiscripts':
      return writeScripts(node);
    case 'mtable':
      return writeTable(node);
    case 'mfenced':
      return writeFenced(node);
    case 'semantics':
      return of(one);
    case 'mspace':
      return /^[12](?:\.\d+)?em/.test(node.of('width')) ? '\\quad ' : '';
    case 'mphantom':
    case 'mprescripts':
      return '';
    default:
      return joinTex(children.map(toTex));
  }
};
