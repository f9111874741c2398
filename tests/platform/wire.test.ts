import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import type { DomService } from '../../src/platform/dom-contract.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const listeners: Listener[] = [];
let sender: object = {};

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: () => 'ext://own/',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: async (message: unknown) => {
        for (const listener of listeners) {
          const answer = listener(structuredClone(message), sender);
          if (answer) return structuredClone(await answer);
        }
        return undefined;
      },
    },
  },
}));

const { answer, ask } = await import('../../src/platform/wire.ts');

const service: DomService = {
  convert: async () => {
    throw new Fault('note-unreadable', 'why');
  },
  openUrl: async ({ ticket }) => ({ url: `blob:${ticket}`, bytes: ticket.length }),
  cleanSvg: async () => '',
  toHtml: async () => '',
  closeUrl: async () => {},
};

beforeEach(() => {
  listeners.length = 0;
  sender = { id: 'own', url: 'ext://own/popup.html' };
  answer('dom', service);
});

describe('a call between contexts', () => {
  it.each([
    ['breaks off', () => Promise.reject(new Error('the message port closed'))],
    ['is not answered', () => undefined],
  ])('of the background side that %s is asked once more, and no oftener', async (_, stopped) => {
    let calls = 0;
    let well = true;
    listeners.unshift((message) => {
      if ((message as { to: string }).to !== 'background') return undefined;
      calls++;
      if (calls === 1 || !well) return stopped() as undefined;
      return Promise.resolve({ ok: true, value: [] });
    });
    await expect(ask('background', 'unsaved', {})).resolves.toEqual([]);
    expect(calls).toBe(2);
    well = false;
    await expect(ask('background', 'unsaved', {})).rejects.toThrow();
    expect(calls).toBe(4);
  });

  it('brings the answer', async () => {
    await expect(ask('dom', 'openUrl', { ticket: 'abc' })).resolves.toEqual({
      url: 'blob:abc',
      bytes: 3,
    });
  });

  it('brings the fault with its code and detail', async () => {
    await expect(ask('dom', 'convert', {} as never)).rejects.toMatchObject({
      name: 'Fault',
      code: 'note-unreadable',
      detail: 'why',
    });
  });

  it.each([
    ['another extension', { id: 'other', url: 'ext://other/x.html' }],
    ['a content script', { id: 'own', url: 'https://page.test/', tab: {} }],
  ])('from %s gets no answer', async (_name, foreign) => {
    sender = foreign;
    await expect(ask('dom', 'openUrl', { ticket: 'a' })).rejects.toMatchObject({
      code: 'unexpected',
    });
  });

  it.each(['toString', 'constructor', '__proto__', 'nothing'])(
    'of a method that is none, %s, gets no answer',
    async (method) => {
      await expect(ask('dom', method as 'openUrl', { ticket: '' })).rejects.toMatchObject({
        code: 'unexpected',
      });
    },
  );

  it('is left to others while whoever could answer does not want to', async () => {
    let front = false;
    const copied: string[] = [];
    const service = (where: string) => ({
      copy: async () => {
        copied.push(where);
      },
    });
    answer('front', service('a page'), () => front);
    await expect(ask('front', 'copy', { text: '', html: '' })).rejects.toThrow();
    front = true;
    await ask('front', 'copy', { text: '', html: '' });
    front = false;
    answer('front', service('the popup'));
    await ask('front', 'copy', { text: '', html: '' });
    expect(copied).toEqual(['a page', 'the popup']);
  });
});
