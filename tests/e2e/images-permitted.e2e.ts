/** With its user's permission the background side fetches what the page itself may not read. */
import { expect, it } from 'vitest';
import type { Handler } from '../../src/cli/server/server.ts';
import { articlePage, paragraph } from './article-page.ts';
import { readReported, saveByKey } from './drivers/outcome.ts';
import { figures, png } from './images.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser(
  (session) => {
    it('without cookies, without a referrer, and never by a redirect or in a private network', async () => {
      const { driver, server, toUrl, set } = session();
      const title = 'Pictures from another server';
      await set({ pictures: 'beside' });
      const [cdn, away, url] = [toUrl('/bridge.png'), toUrl('/away.png'), toUrl()];
      const inside = 'https://192.168.88.8/a.png';
      const manners: { cookie: string | undefined; referer: string | undefined }[] = [];
      const serve: Handler = ({ headers }) => {
        if (headers['sec-fetch-dest'] === 'empty' && !headers.origin?.startsWith('https://news-'))
          manners.push({ cookie: headers.cookie, referer: headers.referer });
        return {
          headers: { 'content-type': 'image/png', 'set-cookie': 'track=me; Secure; SameSite=None' },
          body: png(100),
        };
      };
      server.serve(cdn, serve);
      server.serve(away, { status: 302, headers: { location: inside }, body: '' });
      server.serve(inside, { headers: { 'access-control-allow-origin': '*' }, body: png(101) });
      const body = `<p>${paragraph(0)}</p>${figures([cdn, away, inside])}`;
      server.serve(url, articlePage({ title }).replace('<p>', `${body}<p>`));
      await driver.goto(url);
      expect(await saveByKey(driver, 45_000)).toMatchObject({ ok: true });
      const job = (await readReported(driver)).jobs.find((one) => one.title === title);
      expect(job?.receipt?.pictures).toMatchObject({ kept: 1, of: 3 });
      expect(manners).toEqual([{ cookie: undefined, referer: undefined }]);
      const looked = server.requests.filter(
        (request) =>
          request.url.includes('192.168.88.8') && request.headers['sec-fetch-dest'] === 'empty',
      );
      expect(looked).toEqual([]);
    });
  },
  { permitted: true },
);
