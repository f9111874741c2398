/** The page of a batch, drawn over a batch in memory. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { BatchRow } from '../../src/archive/batch-row.ts';
import * as archive from '../../src/archive/batches.ts';
import { BatchPage } from '../../src/batch/page.tsx';
import type { BatchNeeds } from '../../src/batch/state.ts';
import type { BatchState } from '../../src/core/batch.ts';
import { languageFor } from '../../src/locales/index.ts';
import { one } from '../library/draw.tsx';
import { settle } from '../library/settle.ts';
import { open } from './world.ts';

export const textOf = (selector: string): string => one(selector).textContent ?? '';

export async function draw(own: Partial<BatchNeeds> = {}) {
  const around = open(own);
  const { model } = around;
  const app = document.createElement('div');
  document.body.replaceChildren(app);
  act(() =>
    render(
      <BatchPage
        model={model}
        language={languageFor('en', 'en')}
        origin={{ from: 7, selected: [] }}
        known={{ categories: [], tags: [] }}
        today="2026-05-03"
        isFirstTab={false}
      />,
      app,
    ),
  );
  await settle();
  return {
    ...around,
    /** What the background side would do: the batch comes into this state, and its rows into theirs. */
    async become(state: BatchState, rows: readonly Partial<BatchRow>[] = []): Promise<void> {
      const { batch } = model.state.get();
      if (!batch) throw new Error('there is no batch');
      await archive.changeBatch(batch.id, { state });
      for (const [n, change] of rows.entries()) await archive.changeRow(`${batch.id}:${n}`, change);
      await model.refresh();
      await settle();
    },
  };
}

/** Writes into a field as a person does. */
export async function write(selector: string, text: string): Promise<void> {
  const field = one<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
