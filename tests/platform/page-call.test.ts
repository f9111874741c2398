import { describe, expect, it, vi } from 'vitest';

/** A tab on a page of the web that answers calls one after another: with an error, or well. */
const page = {
  answers: [] as (string | undefined)[],
  given: undefined as unknown,
  url: 'https://ann:pier9@example.org/a',
  language: async () => 'en',
};
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: async (id: number) => ({ id, ...(page.url ? { url: page.url } : {}) }),
      detectLanguage: () => page.language(),
    },
    scripting: {
      executeScript: async ({ func, args }: { func?: unknown; args?: unknown[] }) => {
        const refusal = page.answers.shift();
        if (refusal) throw new Error(refusal);
        page.given = args?.[0];
        return [{ result: func ? { ok: true, value: 'read' } : null }];
      },
    },
  },
}));

const { callPage, faultOfUrl } = await import('../../src/platform/page-call.ts');
const { faultOfInterrupt } = await import('../../src/platform/downloads.ts');
const { withLimit } = await import('../../src/platform/time-limit.ts');

describe('what an address tells', () => {
  it.each([
    ['https://example.org/a', undefined],
    ['http://example.org/report.pdf.html', undefined],
    ['https://example.org/report.PDF?x=1#2', 'pdf-page'],
    ['view-source:https://example.org/', 'view-source-page'],
    ['file:///home/a.html', 'local-file'],
    ['chrome://settings/', 'restricted-page'],
    ['about:blank', 'restricted-page'],
    ['moz-extension://x/y.html', 'restricted-page'],
    [undefined, undefined],
  ])('%s: %s', (url, code) => {
    expect(faultOfUrl(url)).toBe(code);
  });
});

describe('a page that loads itself anew under the click', () => {
  const LEFT = 'Frame with ID 0 was removed.';
  const tab = { id: 1, url: 'https://example.org/a', incognito: false };
  const call = (...answers: (string | undefined)[]): Promise<string> => {
    page.answers = answers;
    return callPage<null, string>(
      tab,
      'a.js',
      () => undefined,
      () => null,
    );
  };

  it('is asked again', async () => {
    await expect(call(LEFT, LEFT)).resolves.toBe('read');
  });

  it('is told as one that changed', async () => {
    await expect(call(LEFT, LEFT, LEFT)).rejects.toMatchObject({ code: 'page-changed' });
    await expect(call(undefined, LEFT)).rejects.toMatchObject({ code: 'page-changed' });
  });

  it('is not taken for one that the browser keeps to itself', async () => {
    const store = 'The extensions gallery cannot be scripted.';
    await expect(call(store)).rejects.toMatchObject({ code: 'restricted-page' });
  });
});

describe('a page that the browser keeps without telling its address', () => {
  const refused = async (language: () => Promise<string>): Promise<unknown> => {
    const DENIED = 'Cannot access contents of the page. Extension manifest must request permission';
    const before = { ...page };
    Object.assign(page, { url: '', language, answers: [DENIED, DENIED, DENIED] });
    const tab = { id: 1, incognito: false };
    const call = callPage<null, string>(
      tab,
      'a.js',
      () => undefined,
      () => null,
    ).catch((error: unknown) => error);
    const fault = await call;
    Object.assign(page, before);
    return fault;
  };

  it('may hold a password in it, where it is one of the web', async () => {
    const fault = await refused(async () => 'en');
    expect(fault).toMatchObject({ code: 'password-in-address' });
  });

  it('is an empty tab, where it has no language', async () => {
    const fault = await refused(async () => Promise.reject(new Error('not supported')));
    expect(fault).toMatchObject({ code: 'no-permission' });
  });

  it('is a source view, where the browser never says', async () => {
    const fault = await refused(() => new Promise(() => {}));
    expect(fault).toMatchObject({ code: 'no-permission' });
  });
});

it('a page whose address is known only after the click has been granted is given it all the same', async () => {
  page.answers = [];
  const tab = { id: 1, incognito: false };
  await callPage<string | undefined, string>(
    tab,
    'a.js',
    () => undefined,
    ({ url }) => url,
  );
  expect(page.given).toBe('https://example.org/a');
});

it.each([
  ['FILE_NO_SPACE', 'disk-full'],
  ['FILE_ACCESS_DENIED', 'download-refused'],
  ['FILE_FAILED', 'download-refused'],
  ['USER_CANCELED', 'download-cancelled'],
  ['FILE_VIRUS_INFECTED', 'download-blocked'],
  ['NETWORK_FAILED', 'download-interrupted'],
  [undefined, 'download-interrupted'],
])('the reason %s is told as %s', (reason, code) => {
  expect(faultOfInterrupt(reason)).toBe(code);
});

describe('a time limit', () => {
  it('lets through what is in time', async () => {
    await expect(withLimit(Promise.resolve(1), 1000, 'page-timeout')).resolves.toBe(1);
  });

  it('ends what never answers', async () => {
    vi.useFakeTimers();
    const never = withLimit(new Promise(() => {}), 1000, 'page-timeout');
    const ended = expect(never).rejects.toMatchObject({ code: 'page-timeout' });
    await vi.advanceTimersByTimeAsync(1001);
    await ended;
    vi.useRealTimers();
  });
});
