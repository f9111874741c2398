/** Bookmarks as browsers and most services export them: `NETSCAPE-Bookmark-file-1`. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { type Tag, tagsIn } from '../markup.ts';
import { termsIn, toItem } from '../values.ts';

/** The folders every browser has, which say nothing of what is in them. */
const OWN_FOLDERS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];
const OWN_NAMES =
  /^(?:bookmarks(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|书签栏|其他书签|收藏夹栏)$/i;

/** An open heading or link collects the text up to its end. */
type Open = { readonly tag: Tag; text: string };

function* read(text: string): Generator<ListItem> {
  const folders: string[] = [];
  let next = '';
  let open: Open | undefined;
  for (const tag of tagsIn(text)) {
    const { name, is, attributes } = tag;
    if (open && is === 'close' && name === open.tag.name) {
      if (name === 'h3') {
        const isOwn =
          OWN_FOLDERS.some((one) => open?.tag.attributes.has(one)) ||
          OWN_NAMES.test(open.text.trim());
        next = isOwn ? '' : open.text;
      } else {
        const { attributes: of } = open.tag;
        yield toItem({
          href: of.get('href'),
          title: open.text,
          tags: termsIn(of.get('tags') ?? ''),
          categories: folders,
          savedAt: of.get('add_date'),
        });
      }
      open = undefined;
    } else if (open) {
      open.text += tag.text;
    } else if (is === 'open' && (name === 'h3' || (name === 'a' && attributes.has('href')))) {
      open = { tag, text: tag.text };
    } else if (name === 'dl') {
      if (is === 'close') folders.pop();
      else {
        folders.push(next);
        next = '';
      }
    }
  }
}

const isBookmarks = (head: string): boolean =>
  head.includes('netscape-bookmark-file') || /<dl><p>\s*<dt>/.test(head);

const format: ListFormat = {
  read: (source) =>
    source.kind === 'markup' && isBookmarks(source.head) ? read(source.text) : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1704067200" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://news.example/a?x=1&amp;y=2" ADD_DATE="1704067200" ICON="data:image/png;base64,AA==">Tea &amp; <b>cake</b></A>
        <DT><H3>News</H3>
        <DL><p>
            <DT><H3>中文</H3>
            <DL><p>
                <DT><A HREF="https://zh.example/b" ADD_DATE="1704153600" TAGS="read, 茶">新闻</A>
                <DD>A remark
            </DL><p>
            <DT><A HREF="javascript:alert(1)">A script</A>
        </DL><p>
        <HR>
    </DL><p>
    <DT><A HREF="place:sort=8">Recent</A>
    <DT><A HREF="https://news.example/c">Last</A>
</DL><p>`,
    list: {
      urls: [
        {
          url: 'https://news.example/a?x=1&y=2',
          title: 'Tea & cake',
          savedAt: '2024-01-01T00:00:00+00:00',
        },
        {
          url: 'https://zh.example/b',
          title: '新闻',
          tags: ['read', '茶'],
          categories: ['News', '中文'],
          savedAt: '2024-01-02T00:00:00+00:00',
        },
        { url: 'https://news.example/c', title: 'Last' },
      ],
      refused: [
        { why: 'other-scheme', count: 2, samples: ['javascript:alert(1)', 'place:sort=8'] },
      ],
    },
  },
];
