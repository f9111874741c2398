/** The bundled sample: an article in the manner of a WordPress news site, and a rule for that site. */
import fs from 'node:fs';
import path from 'node:path';
import type { SiteRule } from '../settings/schema.ts';
import { ROOT } from './build.ts';

const folder = path.join(ROOT, 'tests/pages/aljazeera-wordpress');
const about = JSON.parse(fs.readFileSync(path.join(folder, 'about.json'), 'utf8'));

export const SAMPLE = {
  url: String(about.url),
  file: path.join(folder, 'source.html'),
};

/** As a user might have made it in the options. */
export const SAMPLE_RULE: SiteRule = {
  site: 'aljazeera.net',
  categories: ['新媒体', 'Aljazeera 半岛网', '新闻'],
  tags: [],
};
