/** Hexo as a site runs it: Nunjucks, then marked as hexo-renderer-marked sets it up. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hexoSite } from '../../sites/hexo.ts';
import { PACKAGES } from '../../sites/packages.ts';
import { loadPackage, oneByOne, type Renderer } from '../renderer.ts';

type FrontMatter = { parse: (text: string) => { _content: string } & Record<string, unknown> };
type Hexo = {
  init: () => Promise<void>;
  post: { render: (source: null, data: object) => Promise<{ content: string }> };
};

const hexo: Renderer = {
  profiles: ['hexo', 'hexo-next', 'hexo-butterfly', 'hexo-news'],
  from: 'sites',
  manners: { added: /^(?:headerlink|gutter)$/, typographic: true },
  start: async () => {
    const site = hexoSite('hexo', 'plain');
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-hexo-'));
    for (const name of ['_config.yml', 'package.json'])
      fs.writeFileSync(path.join(folder, name), site.files[name] ?? '');
    fs.symlinkSync(PACKAGES, path.join(folder, 'node_modules'));
    const Hexo = await loadPackage<new (folder: string, options: object) => Hexo>('hexo', 'sites');
    const { parse } = await loadPackage<FrontMatter>('hexo-front-matter', 'sites');
    const program = new Hexo(folder, { silent: true });
    await program.init();
    return {
      ...oneByOne(async ({ text }) => {
        const { _content: content, ...data } = parse(text);
        const { content: html } = await program.post.render(null, {
          ...data,
          content,
          engine: 'md',
        });
        return { html, data };
      }),
      stop: () => fs.rmSync(folder, { recursive: true, force: true }),
    };
  },
};

export default hexo;
