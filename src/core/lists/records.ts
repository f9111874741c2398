/** Records in XML, such as the items of a feed: an element, and what its own children say. */
import { localName, type Tag, tagsIn } from './markup.ts';

export type RecordField = Pick<Tag, 'attributes' | 'text'>;

export type XmlRecord = {
  readonly attributes: Tag['attributes'];
  /** The first text of a child, `''` where there is none. */
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly RecordField[];
};

/** The text of an article in its feed is of no use here. */
const MAX_TEXT = 8_000;
const MAX_FIELDS = 500;

type Open = {
  readonly tag: Tag;
  /** With a colon; `''` where there is none. */
  readonly prefix: string;
  readonly fields: Map<string, { attributes: Tag['attributes']; text: string }[]>;
  count: number;
  child: { readonly name: string; readonly field: { text: string } } | undefined;
};

const toRecord = ({ tag, fields }: Open): XmlRecord => ({
  attributes: tag.attributes,
  text: (name) => fields.get(name)?.find(({ text }) => text.trim() !== '')?.text ?? '',
  all: (name) => fields.get(name) ?? [],
});

/** A document whose own elements have a prefix means the same without. */
const fieldName = (open: Open, name: string): string =>
  open.prefix && name.startsWith(open.prefix) ? name.slice(open.prefix.length) : name;

function addTo(open: Open, tag: Tag): void {
  const { child } = open;
  if (child) {
    // Markup within a field: its text counts, its tags do not.
    if (child.field.text.length < MAX_TEXT && !(tag.is === 'close' && tag.name === child.name))
      child.field.text += ` ${tag.text.slice(0, MAX_TEXT)}`;
    if (tag.is === 'close' && tag.name === child.name) open.child = undefined;
    return;
  }
  if (tag.is === 'close' || open.count >= MAX_FIELDS) return;
  open.count += 1;
  const name = fieldName(open, tag.name);
  const field = {
    attributes: tag.attributes,
    text: tag.is === 'empty' ? '' : tag.text.slice(0, MAX_TEXT),
  };
  open.fields.set(name, [...(open.fields.get(name) ?? []), field]);
  if (tag.is === 'open') open.child = { name: tag.name, field };
}

/** The elements of that name, wherever they stand; one ends at the latest where the next begins. */
export function* recordsIn(text: string, name: string): Generator<XmlRecord> {
  let open: Open | undefined;
  for (const tag of tagsIn(text)) {
    // `image:url` in a `url` is a field of it.
    const isOurs = localName(tag.name) === name && (!open || open.tag.name === tag.name);
    if (!isOurs) {
      if (open) addTo(open, tag);
      continue;
    }
    if (open) yield toRecord(open);
    open = undefined;
    if (tag.is === 'close') continue;
    const prefix = tag.name.slice(0, tag.name.length - name.length);
    const begun: Open = { tag, prefix, fields: new Map(), count: 0, child: undefined };
    if (tag.is === 'empty') yield toRecord(begun);
    else open = begun;
  }
  if (open) yield toRecord(open);
}
