/** The selection or the whole article, where something is selected. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = { readonly view: Ready; readonly popup: Popup };

export const ScopeSwitch = ({ view, popup }: Props): JSX.Element | null => {
  const { popup: words, faults } = useMessages();
  const { clip, scope, switching, scopeFault } = view;
  if (!clip.selected && scope === 'page') return null;
  const other = scope === 'page' ? 'selection' : 'page';
  return (
    <>
      <Segmented
        name="scope"
        label={words.scope}
        value={switching ? other : scope}
        options={[
          { id: 'selection', name: words.scopes.selection },
          { id: 'page', name: words.scopes.page },
        ]}
        busy={switching}
        onChange={(wanted) => void popup.choose(wanted)}
      />
      {scopeFault && (
        <Notice kind="fault" live>
          {faults[scopeFault]}
        </Notice>
      )}
    </>
  );
};
