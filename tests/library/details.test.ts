/** The open row: saved again once at a time, and nothing that fails goes untold. */
import { expect, it, vi } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { world } from './world.ts';

const choice = { profile: 'markdown', categories: [], tags: [] };

it('saves an entry again once, until that has ended', async () => {
  const { library, service, row, hear } = world(2);
  await library.load();
  await library.toggle(row('e001'));
  await Promise.all([
    library.resave(row('e001'), choice, false),
    library.resave(row('e001'), choice, true),
  ]);
  expect(service.save).toHaveBeenCalledOnce();
  hear({ job: 'job-new', clip: 'e001', title: 't', state: 'saved' });
  await library.resave(row('e001'), choice, false);
  expect(service.save).toHaveBeenCalledTimes(2);
});

it('saves again after a save that could not begin', async () => {
  const { library, service, row } = world(1);
  await library.load();
  service.save.mockRejectedValueOnce(new Fault('clip-gone'));
  await library.resave(row('e000'), choice, false);
  await library.resave(row('e000'), choice, false);
  expect(service.save).toHaveBeenCalledTimes(2);
});

it('tells of a save only in its own row, also where that is opened anew', async () => {
  const { library, row, hear } = world(2);
  await library.load();
  await library.toggle(row('e001'));
  await library.resave(row('e001'), choice, false);
  await library.toggle(row('e000'));
  hear({ job: 'job-new', clip: 'e001', title: 't', state: 'delivering' });
  expect(library.state.get().open?.saving).toBeUndefined();
  await library.toggle(row('e001'));
  expect(library.state.get().open?.saving?.state).toBe('delivering');
});

it('says why a file cannot be shown', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const { library, row } = world(1, {
    showFile: async () => {
      throw new Error('the browser says no');
    },
  });
  await library.load();
  await library.show(row('e000'));
  expect(library.state.get().status).toEqual({ about: 'fault', fault: 'unexpected' });
});
