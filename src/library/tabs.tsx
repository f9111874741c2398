/** Several views of one thing, one of them in sight. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

export type Tab = {
  readonly id: string;
  readonly name: string;
  readonly content: ComponentChildren;
};

type Props = { readonly label: string; readonly tabs: readonly Tab[] };

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export const Tabs = ({ label, tabs }: Props): JSX.Element => {
  const [wanted, choose] = useState('');
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === wanted),
  );
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = tabs[(at + (isRtl ? -step : step) + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, name }, n) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={n === at}
            aria-controls={`panel-${id}`}
            tabIndex={n === at ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, n) => (
        <div
          key={id}
          id={`panel-${id}`}
          class={`panel ${id}`}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={n !== at}
        >
          {content}
        </div>
      ))}
    </>
  );
};
