/** The golden pages, read by the injected script in a real browser: the same as in Node. */
import { describe, expect, it } from 'vitest';
import { goldenPages, toLines } from '../core/golden.ts';
import { readArticle } from './read-article.ts';
import { inEachBrowser } from './session.ts';

inEachBrowser((session) => {
  describe('reads', () => {
    it.each(goldenPages())('$slug', async ({ url, source, expected }) => {
      const { driver, server } = session();
      server.serve(url, source);
      await driver.goto(url);
      const reply = await readArticle(driver);
      expect(toLines(reply.ok ? reply.value.article.html : '')).toEqual(toLines(expected));
    });
  });
});
