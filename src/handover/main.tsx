/** Joins the page that hands a note over to the browser. */
import { render } from 'preact';
import { useSessionStore } from '../archive/session-store.ts';
import { DEFAULT_DESTINATION } from '../core/choice.ts';
import { Fault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import { languageFor } from '../locales/index.ts';
import { closeThisTab } from '../platform/extension-pages.ts';
import { readHandover } from '../platform/handover.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { watchProgress } from '../platform/progress.ts';
import { browserSession } from '../platform/storage.ts';
import { ask } from '../platform/wire.ts';
import { getJob } from '../saving/job-store.ts';
import { usableSettings } from '../settings/recover.ts';
import { speak } from '../ui/language.ts';
import { applyTheme } from '../ui/theme.ts';
import { HandoverPage, titleOf } from './handover.tsx';
import { watchLeaving } from './leaving.ts';

useSessionStore(browserSession);

const id = location.hash.slice(1);
const [{ settings }, handover] = await Promise.all([usableSettings(), readHandover(id)]);
const language = languageFor(settings.language, interfaceLanguage());

async function saveAsFile(report: (progress: Progress) => void): Promise<void> {
  const handed = await getJob(id);
  if (!handed) throw new Fault('clip-gone', id);
  const job = crypto.randomUUID();
  const choice = { ...handed.choice, destination: DEFAULT_DESTINATION };
  watchProgress((progress) => {
    if (progress.job === job) report(progress);
  });
  // The article stays one entry of the library, saved once more.
  await ask('background', 'save', { job, clip: handed.clip, choice, entry: handed.entry ?? id });
}

/**
 * Where the program is not installed, Firefox replaces the calling page with an error: here, a frame.
 * Chromium leaves the page alone, and opens no programs from frames without a click.
 */
function call(url: string): void {
  if (__TARGET__ === 'chromium') {
    location.href = url;
    return;
  }
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = url;
  document.body.append(frame);
}

const app = document.getElementById('app');
if (app) {
  speak(document, language, titleOf(language, handover));
  applyTheme(document, settings.theme);
  app.replaceChildren();
  render(
    <HandoverPage
      language={language}
      needs={{
        handover,
        open: () => {
          if (handover) call(handover.url);
        },
        save: saveAsFile,
        close: () => void closeThisTab(),
        watchLeaving,
      }}
    />,
    app,
  );
}
