import { expect, it, vi } from 'vitest';
import type { Delivery } from '../../src/core/destination.ts';
import { Fault } from '../../src/core/fault.ts';
import clipboard from '../../src/destinations/clipboard.ts';
import { newDelivery } from './delivery.ts';

const note = { path: 'news/文.md', type: 'text/markdown', from: { text: '# 文' } } as const;
const deliveryWith = (copy: Delivery['copy']): Delivery =>
  newDelivery<unknown>({}, { copy }).delivery;

it('copies the note, and tells its bytes in UTF-8', async () => {
  const copy = vi.fn(async () => {});
  await expect(clipboard.deliver([note], deliveryWith(copy))).resolves.toEqual([
    { asked: 'news/文.md', path: 'news/文.md', bytes: 5 },
  ]);
  expect(copy.mock.calls).toEqual([['# 文']]);
});

it('is not done where the browser does not let it', async () => {
  const refuse = async (): Promise<void> => {
    throw new Fault('clipboard-refused');
  };
  await expect(clipboard.deliver([note], deliveryWith(refuse))).rejects.toThrow(
    'clipboard-refused',
  );
});
