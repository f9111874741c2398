// @vitest-environment jsdom
/** The page that hands a note over: what it says and does, and when it goes by itself. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandoverPage, type Needs } from '../../src/handover/handover.tsx';
import { watchLeaving } from '../../src/handover/leaving.ts';
import en from '../../src/locales/en.ts';
import { languageFor } from '../../src/locales/index.ts';

const needs = {
  open: vi.fn(),
  close: vi.fn(),
  save: vi.fn(async (_report: Parameters<Needs['save']>[0]) => undefined),
  watchLeaving: vi.fn((_leave: () => void) => () => undefined),
};
const words = en.destinations.handover;
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const draw = (title?: string): void => {
  const handover = title === undefined ? undefined : { title, program: 'Obsidian' };
  const page = <HandoverPage language={languageFor('en', 'en')} needs={{ ...needs, handover }} />;
  act(() => render(page, one('#app')));
};
const click = (selector: string): Promise<void> => act(async () => one(selector).click());

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  vi.clearAllMocks();
});
afterEach(() => act(() => render(null, one('#app'))));

it('hands over at once, again on a click, and closes when it is left', async () => {
  draw('Bridge');
  expect(document.body.textContent).toContain('“Bridge” is on its way');
  expect(needs.open).toHaveBeenCalledOnce();
  await click('#again');
  expect(needs.open).toHaveBeenCalledTimes(2);
  expect(needs.close).not.toHaveBeenCalled();
  needs.watchLeaving.mock.lastCall?.[0]();
  expect(needs.close).toHaveBeenCalledOnce();
});

it('hands nothing over of which nothing is known any more', () => {
  draw();
  expect(document.body.textContent).toContain(words.gone);
  expect(needs.open).not.toHaveBeenCalled();
  expect(document.querySelector('#again')).toBeNull();
});

it('saves what did not arrive as a file, once, and says where or why not', async () => {
  draw('Bridge');
  needs.save.mockImplementationOnce(async (report) => {
    report({ job: 'j', clip: 'c', title: 'T', state: 'delivering' });
  });
  await click('#instead');
  await click('#instead');
  expect(needs.save).toHaveBeenCalledOnce();
  const report = needs.save.mock.lastCall?.[0];
  act(() => report?.({ job: 'j', clip: 'c', title: 'T', state: 'unsaved', fault: 'disk-full' }));
  expect(one('.notice.fault').textContent).toBe(en.faults['disk-full']);
  await click('#instead');
  expect(needs.save).toHaveBeenCalledTimes(2);
  const files = [{ asked: 'a/b.md', path: '/d/a/b.md', bytes: 1 }];
  const receipt = { destination: 'downloads', at: '2026-01-01T10:00:00Z', files };
  act(() => report?.({ job: 'j', clip: 'c', title: 'T', state: 'saved', receipt }));
  expect(one('.notice.done').textContent).toContain('a/b.md');
  expect(document.querySelector('#instead')).toBeNull();
});

describe('the user has gone on', () => {
  let time = 0;
  const left = vi.fn();
  const hide = (): void => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

  it.each<[string, (() => void)[], boolean]>([
    ['to another tab', [hide], true],
    [
      'perhaps to the question of the browser alone',
      [() => dispatchEvent(new Event('blur'))],
      false,
    ],
    [
      'to the program, after that question',
      [
        () => dispatchEvent(new Event('blur')),
        () => dispatchEvent(new Event('focus')),
        () => dispatchEvent(new Event('blur')),
      ],
      true,
    ],
    [
      'nowhere: the question was answered with no',
      [
        () => dispatchEvent(new Event('blur')),
        () => dispatchEvent(new Event('focus')),
        () => {
          time += 10_000;
        },
        () => dispatchEvent(new Event('blur')),
      ],
      false,
    ],
  ])('%s', (_where, events, expected) => {
    left.mockClear();
    const stop = watchLeaving(left, () => time);
    for (const event of events) event();
    expect(left.mock.calls.length > 0).toBe(expected);
    stop();
    left.mockClear();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(left).not.toHaveBeenCalled();
  });
});
