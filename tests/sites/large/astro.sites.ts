/** Astro with the schema of its blog starter. */
import fs from 'node:fs';
import path from 'node:path';
import { LARGE_PACKAGES, nameOf } from '../packages.ts';
import { testSite } from '../site.ts';

/** As in the starter, but for the keys that it does not know, which a blog has to name. */
const CONTENT = `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const blog = defineCollection({
  loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
  schema: ({ image }) => z.object({
    title: z.string(),
    description: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.coerce.date().optional(),
    heroImage: image().optional(),
  }).extend({
    cover: z.string().optional(),
    categories: z.array(z.string()).optional(),
    tags: z.array(z.string()).optional(),
  }),
});
export const collections = { blog };`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('blog')).map((post) => ({ params: { slug: post.id }, props: post }));
}
const { data } = Astro.props;
const { Content } = await render(Astro.props);
---
<html><body>
<h1 id="title">{data.title}</h1><time id="date" datetime={data.pubDate.toISOString()}></time>
<ul id="categories">{(data.categories ?? []).map((category) => <li>{category}</li>)}</ul>
<ul id="tags">{(data.tags ?? []).map((tag) => <li>{tag}</li>)}</ul>
<img id="lead" src={data.cover ?? ''} /><div id="content"><Content /></div>
</body></html>`;

const MAP = `import { getCollection } from 'astro:content';
export const GET = async () => Response.json(
  Object.fromEntries((await getCollection('blog')).map((post) => [post.filePath, post.id])),
);`;

testSite({
  name: nameOf('Astro', 'astro', LARGE_PACKAGES),
  profile: 'astro',
  packages: LARGE_PACKAGES,
  files: {
    'astro.config.mjs': `import { passthroughImageService } from 'astro/config';
export default { site: 'https://site.test', cacheDir: './.cache', image: { service: passthroughImageService() } };`,
    'package.json': '{ "type": "module" }',
    'src/content.config.ts': CONTENT,
    'src/pages/blog/[...slug].astro': PAGE,
    'src/pages/map.json.ts': MAP,
  },
  build: {
    program: process.execPath,
    args: ['node_modules/astro/astro.js', 'build'],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
  page: (note, folder) => {
    const map = fs.readFileSync(path.join(folder, 'dist/map.json'), 'utf8');
    const id: string | undefined = JSON.parse(map)[note.path];
    if (id === undefined) throw new Error(`Astro made no page of ${note.path}.`);
    return path.join('dist/blog', id, 'index.html');
  },
  places: { added: '.none' },
  date: (stated) => new Date(/T[\d:]+$/.test(stated) ? `${stated}Z` : stated).toISOString(),
  typographic: true,
});
