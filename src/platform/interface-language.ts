/** The language the browser speaks to its user. */
import { browser } from './browser.ts';

/** BCP 47, such as `zh-CN`. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
