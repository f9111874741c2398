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
    ...(settings.profile === id ? [page.defaults] : []),
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

export const ProfileNewsNotice = (section: SectionProps): JSX.Element | null => {
  const { profiles: words } = useMessages();
  const { profileNews: news } = section.state;
  if (news.at === 'idle') return null;
  if (news.at === 'no-json') return <Notice kind="fault">{words.noJson}</Notice>;
  if (news.at === 'refused') return <Notice kind="fault">{words.refused(news.where)}</Notice>;
  if (news.at === 'removed') {
    return <Removed id={news.draft.id} name={news.draft.name} section={section} />;
  }
  if (news.at === 'asked') {
    return (
      <Asked
        id="import-profile"
        question={words.asked(news.profile.name)}
        passages={news.passages}
        onTake={() => section.options.profiles.answerImport(true)}
        onLeave={() => section.options.profiles.answerImport(false)}
      />
    );
  }
  return (
    <Notice kind={news.dropped.length > 0 ? 'doubt' : 'done'}>
      <p>{words.imported(news.name)}</p>
      {news.dropped.length > 0 && <p>{words.dropped(listed(news.dropped))}</p>}
    </Notice>
  );
};
