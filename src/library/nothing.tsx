/** What stands where nothing is saved yet: how it begins, and an article to try it with. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';

export const Nothing = (): JSX.Element => {
  const { library: words } = useMessages();
  return (
    <div class="nothing empty">
      <svg class="empty-picture" viewBox="0 0 120 90" aria-hidden="true" focusable="false">
        <rect x="8" y="6" width="72" height="78" rx="5" />
        <path d="M18 20h52M18 32h30M18 42h30M18 52h30M18 62h52M18 72h40M56 32h14v20H56z" />
        <path class="seal" d="M84 40h28v36H84zM90 50h16M90 58h16M90 66h10" />
      </svg>
      <p>{words.empty}</p>
      <a class="button" id="try-sample" href="../options/index.html#first-run">
        {words.trySample}
      </a>
    </div>
  );
};
