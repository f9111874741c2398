/**
 * Reads HTML and XML tag by tag, in one pass and without a DOM: a list may be huge, and a service
 * worker has no parser. Declarations are skipped, so no entity of a document's own is ever expanded.
 */

export type Tag = {
  /** In lower case, with its prefix. */
  readonly name: string;
  readonly is: 'open' | 'close' | 'empty';
  /** By their names in lower case; values as they are written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between this tag and the next, as it is written. */
  readonly text: string;
};

const NAME = /<(\/?)([a-zA-Z_][^\s<>/]*)/y;
const ATTRIBUTE = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const TAG_END = /[^>]*>/y;
/** Their text is no markup. */
const RAW = /^(?:script|style)$/;
const MAX_ATTRIBUTES = 200;

const CDATA = '<![CDATA[';

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where `end` is over; the end of the text where it never comes. */
const after = (text: string, end: string, from: number): number => {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
};

function afterDeclaration(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  const end = after(text, '>', at);
  const inner = text.indexOf('[', at);
  return inner >= 0 && inner < end ? after(text, '>', after(text, ']', inner)) : end;
}

function attributesAt(text: string, from: number): [ReadonlyMap<string, string>, number] {
  const attributes = new Map<string, string>();
  let at = from;
  for (let n = 0; n < MAX_ATTRIBUTES; n++) {
    const found = matchAt(ATTRIBUTE, text, at);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    if (!attributes.has(name)) attributes.set(name, found[2] ?? found[3] ?? found[4] ?? '');
  }
  return [attributes, at];
}

/** What stands from `from` to the next tag, and where that begins. */
function textAt(text: string, from: number): [string, number] {
  let read = '';
  let at = from;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next < 0) return [read + text.slice(at), text.length];
    read += text.slice(at, next);
    if (text.startsWith(CDATA, next)) {
      at = after(text, ']]>', next + CDATA.length);
      const end = text.startsWith(']]>', at - 3) ? at - 3 : at;
      read += text.slice(next + CDATA.length, end);
    } else if (text[next + 1] === '!' || text[next + 1] === '?') {
      at = afterDeclaration(text, next);
    } else if (matchAt(NAME, text, next)) {
      return [read, next];
    } else {
      read += '<';
      at = next + 1;
    }
  }
  return [read, text.length];
}

export function* tagsIn(text: string): Generator<Tag> {
  let [, at] = textAt(text, 0);
  while (at < text.length) {
    const found = matchAt(NAME, text, at);
    if (!found) return;
    const name = (found[2] ?? '').toLowerCase();
    const [attributes, attributesEnd] = attributesAt(text, NAME.lastIndex);
    const end = matchAt(TAG_END, text, attributesEnd) ? TAG_END.lastIndex : text.length;
    const isEmpty = text[end - 2] === '/';
    const from = RAW.test(name) && !found[1] && !isEmpty ? text.indexOf('</', end) : end;
    const [inner, next] = textAt(text, from < 0 ? text.length : from);
    at = next;
    yield {
      name,
      is: found[1] ? 'close' : isEmpty ? 'empty' : 'open',
      attributes,
      text: inner,
    };
  }
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
