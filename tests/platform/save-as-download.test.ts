/** A saved download reports its path, and only once the file is proved to be there. */
import { beforeEach, expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';

const startDownload = vi.fn(async (_url: string, _path: string) => 7);
const settleDownload = vi.fn(async (_id: number, bytes: number) => ({ path: '/d/a.json', bytes }));
vi.mock('../../src/platform/downloads.ts', () => ({ startDownload, settleDownload }));

const { saveAsDownload } = await import('../../src/platform/save-as-download.ts');

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
});

it('answers with the path below the downloads folder of what the browser has written whole', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  expect(await saveAsDownload('a.json', new Blob(['four']))).toBe('a.json');
  expect(startDownload).toHaveBeenLastCalledWith('blob:one', 'a.json');
  expect(settleDownload).toHaveBeenLastCalledWith(7, 4);
  expect(revoke).toHaveBeenCalledWith('blob:one');
});

it('tells what was in the way, and keeps no address', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  settleDownload.mockRejectedValueOnce(new Fault('disk-full'));
  await expect(saveAsDownload('a.json', new Blob(['four']))).rejects.toMatchObject({
    code: 'disk-full',
  });
  expect(revoke).toHaveBeenCalledWith('blob:one');
});
