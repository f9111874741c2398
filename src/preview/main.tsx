/** Joins the large preview to the browser. */
import { render } from 'preact';
import { keptArticle } from '../archive/articles.ts';
import { useSessionStore } from '../archive/session-store.ts';
import { languageFor } from '../locales/index.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { readProgress, watchProgress } from '../platform/progress.ts';
import { browserSession } from '../platform/storage.ts';
import { ask } from '../platform/wire.ts';
import { withBox, withoutBox } from '../settings/box-rules.ts';
import { usableSettings } from '../settings/recover.ts';
import { readSettings, writeSettings } from '../settings/store.ts';
import { speak } from '../ui/language.ts';
import { applyTheme } from '../ui/theme.ts';
import { createLargePreview } from './model.ts';
import { PreviewPage } from './preview.tsx';

useSessionStore(browserSession);

const preview = createLargePreview({
  service: {
    reopen: (input) => ask('background', 'reopen', input),
    draft: (input) => ask('background', 'draft', input),
    preview: (input) => ask('background', 'preview', input),
    save: (input) => ask('background', 'save', input),
    retry: (input) => ask('background', 'retry', input),
    nameBox: (input) => ask('background', 'nameBox', input),
  },
  addBox: async (url, box) => {
    const { settings, rule } = withBox(await readSettings(), url, box);
    await writeSettings(settings);
    return rule;
  },
  removeBox: async (rule) => writeSettings(withoutBox(await readSettings(), rule)),
  readArticle: async (clip) => (await keptArticle(clip))?.article,
  watchProgress,
  readProgress,
  newId: () => crypto.randomUUID(),
});
// The article is being read while the settings are.
void preview.read(decodeURIComponent(location.hash.slice(1)));

const { settings } = await usableSettings();
const language = languageFor(settings.language, interfaceLanguage());
const app = document.getElementById('app');
if (app) {
  speak(document, language, language.messages.preview.title);
  applyTheme(document, settings.theme);
  app.replaceChildren();
  render(<PreviewPage preview={preview} language={language} />, app);
}
