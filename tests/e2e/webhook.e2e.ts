/** Notes to a real server on this computer: what arrives, and what is made of its answers. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { DIRECT_HOST } from '../../src/cli/server/server.ts';
import { type Answer, openReceiver, type Receiver } from '../fakes/receiver.ts';
import { articlePage, paragraph } from './article-page.ts';
import { until } from './drivers/driver.ts';
import { beginByKey, readReported, saveByKey } from './drivers/outcome.ts';
import { figures, png } from './images.ts';
import { click, openPopup, readPopup } from './popup.ts';
import { inEachBrowser, type Session } from './session.ts';

const PATIENCE_MS = 90_000;
const SECRET = 'hush';

/** Makes each try's title its own: what an earlier one left must not be taken for it. */
let visits = 0;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver(DIRECT_HOST);
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answerWith({ status: 204 });
});
afterAll(() => receiver.close());

/** As the user sets it: the secrets lie apart, for the host they were entered for. */
async function choose({ driver, set }: Session, images?: 'beside'): Promise<void> {
  const { origin } = receiver;
  await set({
    destination: 'webhook',
    destinations: { webhook: { url: `${origin}/notes` } },
    ...(images ? { pictures: images } : {}),
  });
  const texts = { header: 'Authorization: Bearer mine', secret: SECRET };
  await driver.background<void>((value: unknown) => chrome.storage.local.set(value as object), {
    'destination-secrets': { webhook: { texts, origins: [origin] } },
  });
}

async function visit({ driver, server, toUrl }: Session, title: string): Promise<void> {
  const url = toUrl();
  server.serve(url, articlePage({ title }));
  await driver.goto(url);
}

const isSigned = (header: string, body: Buffer): boolean => {
  const [, t, v1] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(header) ?? [];
  return createHmac('sha256', SECRET).update(`${t}.`).update(body).digest('hex') === v1;
};

inEachBrowser(
  (session, browser) => {
    it('by key: the note arrives once, signed, and is called delivered, not saved', async () => {
      const { driver } = session();
      await choose(session());
      await visit(session(), 'A note for a server');
      const before = driver.files();
      const host = new URL(receiver.origin).host;
      expect(await saveByKey(driver)).toMatchObject({
        ok: true,
        path: expect.stringMatching(new RegExp(`^${host}/.+\\.md$`)),
      });
      expect(receiver.received).toHaveLength(1);
      const [{ headers, body } = { headers: {} as Record<string, string>, body: Buffer.of() }] =
        receiver.received;
      const note = JSON.parse(body.toString());
      expect(note).toMatchObject({
        title: 'A note for a server',
        frontMatter: { title: 'A note for a server' },
        replaces: false,
      });
      expect(note.text).toContain(paragraph(7).slice(0, 60));
      expect(note.text).toContain(note.body);
      expect(headers.authorization).toBe('Bearer mine');
      expect(headers['idempotency-key']).toBe(note.id);
      expect(isSigned(String(headers['presscut-signature']), body)).toBe(true);
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(driver.files()).toEqual(before);
      await until('the button to say so', async () =>
        (await readReported(driver)).title.includes(`Delivered to ${host}.`),
      );
    });

    it('from the popup, with its pictures, as a form', async () => {
      const { driver, server, toUrl } = session();
      await choose(session(), 'beside');
      const image = toUrl('/bridge.png');
      const url = `${new URL(image).origin}/story`;
      server.serve(image, { headers: { 'content-type': 'image/png' }, body: png(100) });
      const body = `<p>${paragraph(0)}</p>${figures([image])}`;
      server.serve(url, articlePage({ title: 'With a picture' }).replace('<p>', `${body}<p>`));
      await driver.goto(url);
      await openPopup(driver);
      await click(driver, '#save');
      const shown = await until('the end', async () => {
        const now = await readPopup(driver);
        return (now.saving === 'saved' || now.saving === 'unsaved') && now;
      });
      expect(shown.text).toContain('Delivered to');
      expect(receiver.received).toHaveLength(1);
      const [request] = receiver.received;
      const type = String(request?.headers['content-type']);
      const sent = new Response(new Uint8Array(request?.body ?? []), {
        headers: { 'content-type': type },
      });
      const form = await sent.formData();
      const note = JSON.parse(String(form.get('note')));
      expect(note.pictures).toHaveLength(1);
      const [{ part, path, bytes }] = note.pictures;
      expect(note.text).toContain(path.split('/').at(-1));
      const file = form.get(part) as File;
      expect([file.type, file.size]).toEqual(['image/png', bytes]);
      const signature = String(request?.headers['presscut-signature']);
      expect(isSigned(signature, request?.body ?? Buffer.of())).toBe(true);
    });

    type Refusal = [string, Answer, string, number];
    const tooLong = { status: 429, headers: { 'retry-after': '600' } };
    // What follows from which status is tried in Node; a browser shows that it reports them.
    const statuses: readonly Refusal[] = [
      ['a closed door', { status: 401 }, 'server-denied', 1],
      ['too much to wait', tooLong, 'server-busy', 1],
      ['a failure', { status: 500 }, 'server-failed', 3],
    ];
    it.each<Refusal>([
      ['a refusal', { status: 422 }, 'server-refused', 1],
      ...(browser === 'chromium' ? statuses : []),
      ['a broken connection', 'cut', 'server-unreachable', 3],
      ['half an answer', 'half', 'server-unreachable', 3],
    ])(
      '%s is told, and the note stays unsaved',
      async (what, answer, fault, times) => {
        const { driver } = session();
        await choose(session());
        receiver.answerWith(answer);
        const title = `Met by ${what} ${++visits}`;
        await visit(session(), title);
        expect(await saveByKey(driver, PATIENCE_MS)).toMatchObject({ ok: false, fault });
        expect(receiver.received).toHaveLength(times);
        expect(
          new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size,
        ).toBe(1);
        // The same note under the same key, once the server takes it.
        receiver.answerWith({ status: 200 });
        const job = (await readReported(driver)).jobs.find((one) => one.title === title);
        const [{ id } = { id: '' }] = receiver.received.map(({ body }) => JSON.parse(String(body)));
        expect(job).toMatchObject({ state: 'unsaved', job: id });
        await openPopup(driver);
        await until('the note in the list of unsaved ones', () =>
          driver.popup<boolean>((job: string) => {
            const button = document.querySelector<HTMLElement>(
              `#earlier li[data-id="${job}"] button`,
            );
            button?.click();
            return button !== null;
          }, id),
        );
        await until('the note to arrive', () => receiver.received.length === times + 1);
        expect(receiver.received.at(-1)?.headers['idempotency-key']).toBe(id);
        await until('the save', async () =>
          (await readReported(driver)).jobs.some((one) => one.job === id && one.state === 'saved'),
        );
      },
      150_000,
    );

    // It waits for half a minute, by a clock that is not the browser's.
    it.runIf(browser === 'chromium')(
      'no answer is waited for so long and no longer: the note is sent again',
      async () => {
        const { driver } = session();
        await choose(session());
        receiver.answerWith('silent', { status: 204 });
        await visit(session(), 'Answered at last');
        expect(await saveByKey(driver, PATIENCE_MS)).toMatchObject({ ok: true });
        const keys = receiver.received.map(({ headers }) => headers['idempotency-key']);
        expect(keys).toHaveLength(2);
        expect(new Set(keys).size).toBe(1);
      },
      120_000,
    );

    it('a failure and a wish for patience are got over', async () => {
      const { driver } = session();
      await choose(session());
      receiver.answerWith(
        { status: 500 },
        { status: 429, headers: { 'retry-after': '4' } },
        { status: 201 },
      );
      await visit(session(), 'At the third time');
      expect(await saveByKey(driver, PATIENCE_MS)).toMatchObject({ ok: true });
      const [, second, third] = receiver.received;
      expect(receiver.received).toHaveLength(3);
      expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThan(3900);
    });

    it('a redirect is not followed: the other server hears nothing', async () => {
      const { driver } = session();
      await choose(session());
      const other = await openReceiver(DIRECT_HOST);
      receiver.answerWith({ status: 307, headers: { location: `${other.origin}/notes` } });
      await visit(session(), 'Sent elsewhere');
      expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'server-redirects' });
      expect(receiver.received).toHaveLength(1);
      expect(other.received).toEqual([]);
      await other.close();
    });

    it('a background side that is killed while it waits sends the note again under the same key', async () => {
      const { driver } = session();
      await choose(session());
      receiver.answerWith('silent', { status: 204 });
      await visit(session(), 'Killed while waiting');
      await beginByKey(driver);
      await until('the note to arrive', () => receiver.received.length === 1);
      await driver.killBackground();
      await until('the note to arrive again', () => receiver.received.length === 2, 60_000);
      const keys = receiver.received.map(({ headers }) => headers['idempotency-key']);
      expect(new Set(keys).size).toBe(1);
      await until('the save', async () =>
        (await readReported(driver)).jobs.some(
          ({ job, state }) => job === keys[0] && state === 'saved',
        ),
      );
    }, 120_000);

    it('an address that sync or an import has changed gets neither the note nor the secrets', async () => {
      const { driver, set } = session();
      await choose(session());
      const other = await openReceiver(DIRECT_HOST);
      await set({
        destination: 'webhook',
        destinations: { webhook: { url: `${other.origin}/notes` } },
      });
      await visit(session(), 'To a stranger');
      expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'destination-unset' });
      expect([receiver.received, other.received]).toEqual([[], []]);
      await other.close();
    });
  },
  { permitted: true },
);

inEachBrowser((session) => {
  it('a host that is not permitted hears nothing: the options page asks for it, and for it alone', async () => {
    const { driver } = session();
    await choose(session());
    await visit(session(), 'Not permitted');
    expect(await saveByKey(driver)).toMatchObject({ ok: false, fault: 'host-locked' });
    expect(receiver.received).toEqual([]);
    const page = await driver.extensionPage('src/options/index.html#destination-webhook');
    const host = new URL(receiver.origin).host;
    const label = await until('the button', () =>
      page.evaluate<string | null>(
        () => document.querySelector('#destination-webhook-allow')?.textContent ?? null,
      ),
    );
    expect(label).toBe(`Allow sending to ${host}`);
    // The browser's own question cannot be answered here; what is asked for can be heard.
    const asked = await page.evaluate<string[]>(async () => {
      const scope = window as unknown as { browser?: typeof chrome };
      const { permissions } = scope.browser ?? chrome;
      return new Promise<string[]>((done) => {
        permissions.request = (async ({ origins = [] }: { origins?: string[] }) => {
          done(origins);
          return false;
        }) as typeof permissions.request;
        document.querySelector<HTMLElement>('#destination-webhook-allow')?.click();
      });
    });
    expect(asked).toEqual([`http://${DIRECT_HOST}/*`]);
    const shown = await page.evaluate<string[]>(() =>
      [...document.querySelectorAll<HTMLInputElement>('#destination-webhook input')].map(
        ({ type }) => type,
      ),
    );
    expect(shown).toEqual(['text', 'password', 'password']);
    await page.close();
  });
});
