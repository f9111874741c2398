/** The script that reads pages knows them with the words of their languages, in the build as in the tests. */
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { distOf } from '../../src/cli/build.ts';
import { languagesOf } from '../core/languages-of.ts';
import { BROWSERS } from '../e2e/drivers/driver.ts';

const post = (who: string, joined: string, time: string, text: string): string =>
  `<article class="post"><div><h4>${who}</h4><dl><dt>Joined</dt><dd>${joined}</dd></dl></div>
   <div>${time}<div class="words">${text}</div></div></article>`;

/** The post that opens a thread may be built otherwise than what answers it. */
const THREAD = `<html lang="en"><head><title>Rope on wet piles</title></head><body><h1>Rope on wet piles</h1>
  ${post('quayhand', 'Mar 2, 2010', '<header><a href="#1"><time datetime="2026-05-04T08:30:00Z">May 4, 2026</time></a></header>', '<p>The rope slips off the second pile whenever the tide turns. I have tried tar and I have tried sand, and neither of them lasts a week.</p>')}
  ${post('oldsalt', 'Jan 11, 2013', '<time datetime="2026-05-06T18:02:00Z">May 6, 2026</time>', '<p>Wind it twice and let it dry in the sun before you load it. Ours has held for three winters that way.</p>')}
  </body></html>`;

it.each(BROWSERS)('knows what a thread’s dates are of, in the build for %s', (browser) => {
  const url = 'https://forum.example/t/7';
  const { window } = new JSDOM(THREAD, { url, runScripts: 'outside-only' });
  window.eval(fs.readFileSync(path.join(distOf(browser), 'src/content/capture.js'), 'utf8'));
  const request = {
    id: 'one',
    at: '2026-05-07T10:00:00+00:00',
    url,
    scope: 'page',
    languages: languagesOf(window.document),
  };
  const { published } = window.presscutRead(window.document, request, Date.now() + 60_000);
  expect(published).toBe('2026-05-04T08:30:00+00:00');
});
