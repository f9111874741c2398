/** What is done with several articles at once: their words, format and place changed, saved again, exported, deleted. */
import type { Volume } from '../archive/library.ts';
import { Fault, toFault } from '../core/fault.ts';
import type { Choice } from '../core/stages.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { Store } from '../ui/store.ts';
import type { Row } from './rows.ts';
import type { LibraryState, StatusMessage } from './state.ts';

export type SeveralNeeds = {
  readonly service: Pick<BackgroundService, 'save'>;
  readonly takeOutAll: (ids: readonly string[]) => Promise<readonly Volume[]>;
  readonly chooseAgain: (id: string, choice: Choice) => Promise<unknown>;
  readonly newId: () => string;
};

type Words = Readonly<Record<'categories' | 'tags', readonly string[]>>;

/** What becomes of the choice of each. */
export type ChoiceChange = {
  readonly added: Words;
  readonly removed: Words;
  /** Absent where each keeps its own. */
  readonly profile?: string;
  readonly destination?: string;
};

export type Several = {
  readonly select: (ids: readonly string[], on: boolean) => void;
  /** Every article that the filter leaves and that is saved. */
  readonly selectFound: () => void;
  readonly selectNone: () => void;
  /** The selected rows with their entries. */
  readonly selectedRows: () => Promise<readonly Row[]>;
  readonly keepSelected: (change: ChoiceChange) => Promise<void>;
  /** `replaces`: whether a row's file gives way to the new one. */
  readonly resaveSelected: (
    change: ChoiceChange,
    replaces: (row: Row, choice: Choice) => boolean,
  ) => Promise<void>;
  readonly removeSelected: () => Promise<void>;
};

const changed = (
  before: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): readonly string[] => [...new Set([...before.filter((one) => !removed.includes(one)), ...added])];

export const changeChoice = (
  choice: Choice,
  { added, removed, profile, destination }: ChoiceChange,
): Choice => ({
  ...choice,
  categories: changed(choice.categories, added.categories, removed.categories),
  tags: changed(choice.tags, added.tags, removed.tags),
  ...(profile === undefined ? {} : { profile }),
  ...(destination === undefined ? {} : { destination }),
});

/** The words that all of them have. */
export const sharedWords = (rows: readonly Row[], of: keyof Words): readonly string[] =>
  (rows[0]?.choice[of] ?? []).filter((word) =>
    rows.every(({ choice }) => choice[of].includes(word)),
  );

type Around = {
  readonly store: Store<LibraryState>;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly report: (message?: StatusMessage) => void;
  readonly changed: (ids: readonly string[]) => Promise<void>;
  readonly wholeRows: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly close: () => void;
};

export function createSeveral(needs: SeveralNeeds, around: Around): Several {
  const { store, attempt, report } = around;
  const set = (selected: ReadonlySet<string>): void => store.set({ ...store.get(), selected });
  const ids = (): readonly string[] => [...store.get().selected];
  const selectedRows = (): Promise<readonly Row[]> => around.wholeRows(ids());

  return {
    select: (some, on) => {
      const selected = new Set(store.get().selected);
      for (const id of some) on ? selected.add(id) : selected.delete(id);
      set(selected);
    },
    selectFound: () =>
      set(new Set(store.get().found.flatMap(({ id, state }) => (state === 'saved' ? [id] : [])))),
    selectNone: () => set(new Set()),
    selectedRows,
    keepSelected: (change) =>
      attempt(async () => {
        const rows = await selectedRows();
        for (const row of rows) await needs.chooseAgain(row.id, changeChoice(row.choice, change));
        await around.changed(rows.map(({ id }) => id));
        report({ about: 'kept', title: rows[0]?.title ?? '', count: rows.length });
      }),
    resaveSelected: (change, replaces) =>
      attempt(async () => {
        const rows = await selectedRows();
        let failed: unknown;
        let asked = 0;
        for (const row of rows) {
          const choice = changeChoice(row.choice, change);
          const request = { job: needs.newId(), clip: row.id, choice, entry: row.id };
          try {
            await needs.service.save(
              replaces(row, choice) ? { ...request, replace: true } : request,
            );
            asked += 1;
          } catch (error) {
            console.warn('not saved again', error);
            failed ??= error;
          }
        }
        if (asked === 0 && failed !== undefined) throw new Fault(toFault(failed).code);
        report({ about: 'asked', count: asked, of: rows.length });
      }),
    removeSelected: () =>
      attempt(async () => {
        const gone = ids();
        const [first] = await around.wholeRows(gone.slice(0, 1));
        const volumes = await needs.takeOutAll(gone);
        if (gone.includes(store.get().open?.id ?? '')) around.close();
        set(new Set());
        await around.changed(gone);
        report({ about: 'deleted', title: first?.title ?? '', volumes, count: gone.length });
      }),
  };
}
