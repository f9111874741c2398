/** The language the components speak, and the page with them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, languageFor } from '../locales/index.ts';

export const LanguageContext = createContext<Language>(languageFor('en', 'en'));

export const useLanguage = (): Language => useContext(LanguageContext);
export const useMessages = (): Language['messages'] => useLanguage().messages;

/** Sets the document's language, direction and title. */
export function speak(document: Document, { tag, direction }: Language, title: string): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  document.title = title;
}
