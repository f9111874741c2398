// @vitest-environment jsdom
/** The popup asks what becomes of images, and for the permission they need, only on a click. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import en from '../../src/locales/en.ts';
import { languageFor } from '../../src/locales/index.ts';
import { createPopup } from '../../src/popup/model.ts';
import { PopupPage } from '../../src/popup/popup.tsx';
import { CLIP, fakeNeeds, savedProgress, toTestNote } from './service.ts';

const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 400)));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => act(() => render(null, one('#app'))));

const ORIGINS = ['https://cdn.example.net', 'https://open.example.com'];

async function draw() {
  const allowed = new Set<string>();
  const fake = fakeNeeds({
    preview: async ({ choice }) => ({ ...toTestNote(choice), imageOrigins: ORIGINS }),
  });
  const access = {
    missing: vi.fn(async (origins: readonly string[] | 'all') =>
      origins === 'all' ? [] : origins.filter((origin) => !allowed.has(origin)),
    ),
    request: vi.fn(async (origins: readonly string[] | 'all') => {
      for (const origin of origins === 'all' ? ORIGINS : origins) allowed.add(origin);
      return true;
    }),
  };
  const popup = createPopup(fake.needs);
  act(() =>
    render(
      <PopupPage
        popup={popup}
        language={languageFor('en', 'en')}
        profiles={[{ id: 'markdown', name: 'Markdown', folder: 'Presscut', fileName: '{title}' }]}
        destinations={[{ id: 'downloads' }]}
        always={async () => {}}
        folders={async () => []}
        access={access}
        toReport={(fault) => `https://issues.example/?fault=${fault}`}
        close={() => {}}
        openBatch={() => undefined}
      />,
      one('#app'),
    ),
  );
  void popup.read();
  await settle();
  return { ...fake, popup, access };
}

const choose = async (mode: string): Promise<void> => {
  const select = one<HTMLSelectElement>('#pictures');
  select.value = mode;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

it('asks for nothing while pictures stay where they are', async () => {
  const { access } = await draw();
  expect(one<HTMLSelectElement>('#pictures').value).toBe('linked');
  expect(document.querySelector('#allow-all')).toBeNull();
  expect(access.missing).not.toHaveBeenCalled();
});

it.each([
  ['#allow-these', ORIGINS],
  ['#allow-all', 'all'],
])('says why permission is needed, and asks on a click on %s', async (button, wanted) => {
  const { access, popup } = await draw();
  await choose('beside');
  const { view } = popup.state.get();
  expect(view.phase === 'ready' && view.choice.pictures).toBe('beside');
  expect(document.body.textContent).toContain('cdn.example.net, open.example.com');
  expect(access.request).not.toHaveBeenCalled();
  one(button).click();
  // Within the click itself: later the browser would not let it ask.
  expect(access.request.mock.calls).toEqual([[wanted]]);
  await settle();
  await settle();
  expect(document.querySelector('#allow-all')).toBeNull();
});

it('shows how far it is, and what came along', async () => {
  const { popup, report } = await draw();
  await act(() => popup.save());
  const { saving } = popup.state.get().view as { saving: { at: string } };
  expect(saving.at).toBe('saving');
  const job = 'job-1';
  act(() =>
    report({ job, clip: CLIP.id, title: 'x', state: 'converted', pictures: { done: 3, of: 8 } }),
  );
  expect(one('#status').textContent).toContain(en.images.progress(3, 8));
  const saved = savedProgress(job, 'Presscut/a.md');
  const images = { kept: 7, of: 8, why: ['slow'] as const };
  act(() => {
    if (saved.receipt) report({ ...saved, receipt: { ...saved.receipt, pictures: images } });
  });
  expect(one('#saved-pictures').textContent).toBe(en.images.kept(7, 8) + en.images.why.slow);
});

it.each([
  [0, ['refused'], true],
  [7, ['refused', 'slow'], true],
  [0, ['slow'], false],
] as const)(
  '%i of 8 images for %j: amber, with the cure inside where there is one: %s',
  async (kept, why, cure) => {
    const { access, popup, report, inputs } = await draw();
    await act(() => popup.save());
    const saved = savedProgress('job-1', 'Presscut/a.md');
    act(() => {
      if (saved.receipt)
        report({ ...saved, receipt: { ...saved.receipt, pictures: { kept, of: 8, why } } });
    });
    await settle();
    expect(one('#status .doubt').textContent).toContain(en.images.kept(kept, 8));
    expect(document.querySelector('#allow-images') !== null).toBe(cure);
    if (!cure) return;
    one('#allow-images').click();
    expect(access.request.mock.calls).toEqual([[ORIGINS]]);
    await settle();
    expect(inputs('save').at(-1)).toMatchObject({ entry: 'job-1', replace: true });
  },
);
