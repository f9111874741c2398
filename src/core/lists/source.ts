/** What a list is written in: recognised by its content, whatever its file is called. */
import type { ListSource } from './list.ts';
import { localName, tagsIn } from './markup.ts';
import { toTable } from './table.ts';

const HEAD = 4_000;

/** Documents of HTML and XML begin with a tag; `<https://…>` is a line. */
const MARKUP = /^<(?:[!?]|[a-z][\w.:-]*(?:[\s/>]|$))/i;

function fromJson(text: string): ListSource | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    // `[A title](https://…)` begins like JSON, too.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fromMarkup(text: string): ListSource | undefined {
  if (!MARKUP.test(text)) return undefined;
  const [first] = tagsIn(text);
  const head = text.slice(0, HEAD).toLowerCase();
  return { kind: 'markup', text, root: localName(first?.name ?? ''), head };
}

export function toSource(written: string): ListSource {
  const text = written.replace(/^[\uFEFF\s]+/, '');
  const table = (): ListSource | undefined => {
    const found = toTable(text);
    return found && { kind: 'table', ...found };
  };
  return fromJson(text) ?? fromMarkup(text) ?? table() ?? { kind: 'lines', text };
}
