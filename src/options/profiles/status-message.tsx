/** What became of the last import or removal of a profile. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../ui/language.ts';
import { Notice } from '../../ui/notice.tsx';
import { listed } from '../listed.ts';
import { Asked } from '../passages.tsx';
import type { SectionProps } from '../section.ts';

const Removed = ({
  id,
  name,
  section: { state, options },
}: {
  readonly id: string;
  readonly name: string;
  readonly section: SectionProps;
}): JSX.Element => {
  const { profiles: words, options: page } = useMessages();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its profile.
  useEffect(() => undo.current?.focus(), [id]);
  const { settings } = state;
  const users = [
    ...(settings.profile === id ? [page.views.start] : []),
    ...settings.sites.flatMap(({ site, profile }) => (profile === id ? [site] : [])),
  ];
  return (
    <Notice
      kind={users.length > 0 ? 'doubt' : 'wait'}
      actions={
        <button
          type="button"
          id="undo-profile"
          ref={undo}
          onClick={() => options.profiles.restore()}
        >
          {page.undo}
        </button>
      }
    >
      <p>{words.removed(name)}</p>
      {users.length > 0 && <p>{words.stillUsed(users.join(', '))}</p>}
    </Notice>
  );
};

export const ProfileStatusNotice = (section: SectionProps): JSX.Element | null => {
  const { profiles: words } = useMessages();
  const { profileStatus: status } = section.state;
  if (status.at === 'idle') return null;
  if (status.at === 'no-json') return <Notice kind="fault">{words.noJson}</Notice>;
  if (status.at === 'refused') {
    const why = status.where === '' ? words.noFormat : words.refused(status.where);
    return <Notice kind="fault">{why}</Notice>;
  }
  if (status.at === 'removed') {
    return <Removed id={status.draft.id} name={status.draft.name} section={section} />;
  }
  if (status.at === 'asked') {
    return (
      <Asked
        id="import-profile"
        question={words.asked(status.profile.name)}
        passages={status.passages}
        onTake={() => section.options.profiles.answerImport(true)}
        onLeave={() => section.options.profiles.answerImport(false)}
      />
    );
  }
  return (
    <Notice kind={status.dropped.length > 0 ? 'doubt' : 'done'}>
      <p>{words.imported(status.name)}</p>
      {status.dropped.length > 0 && <p>{words.dropped(listed(status.dropped))}</p>}
    </Notice>
  );
};
