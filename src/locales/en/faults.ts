/** What went wrong, in English: what happened and what to do. */
import type { FaultCode } from '../../core/fault.ts';

const faults: Record<FaultCode, string> = {
  'no-article':
    'This looks like a list, not an article. Open an article, or select the text you want to save.',
  'restricted-page':
    'Extensions can’t read this page: browser pages and extension stores are off limits.',
  'pdf-page': 'This is a PDF. Open the article’s web page instead.',
  'view-source-page': 'This is a page’s source view. Open the page itself.',
  'local-file':
    'The browser does not let Presscut read files. Allow access to file addresses on the browser’s extensions page, then try again.',
  'no-permission':
    'Presscut can’t read this page: empty tabs, source views and browser pages are off limits. On an article, click the toolbar button again.',
  'password-in-address':
    'The browser does not let Presscut read this page. If its address holds a name or a password (https://name:password@…), open it without them. If not, click the toolbar button again on the page you want.',
  'tab-gone': 'The tab is closed. Open the article again and try again.',
  'page-changed':
    'The page changed while it was being read. Wait until it has loaded and try again.',
  'page-timeout':
    'The page does not answer. Wait until it has loaded, or reload it, and try again.',
  'page-too-large':
    'This page is too large to read. Select the text you want and save the selection.',
  'empty-selection':
    'Nothing is selected on the page. Select some text, or save the whole article.',
  'convert-timeout': 'Converting the article takes too long. Try again, or save a selection of it.',
  'note-unreadable':
    'The note did not read back correctly, so it was not saved. Choose another profile and try again.',
  'unknown-profile': 'The chosen profile no longer exists. Choose another one.',
  'download-refused':
    'The browser refused the download. Check the folder and file name and that downloads are allowed.',
  'download-blocked':
    'The browser or a guard on this computer blocked the file, and nothing is saved. Copy the note, or ask whoever looks after this computer.',
  'download-cancelled':
    'The download was cancelled, by you or because the browser had no place for the file. Try again, or choose the place yourself.',
  'download-interrupted': 'The download was interrupted, and nothing is saved. Try again.',
  'download-missing':
    'The browser says it is done, but the file is not there. Check your downloads folder and try again.',
  'disk-full': 'The disk is full. Make room and try again.',
  'clipboard-refused':
    'The browser did not let Presscut copy. Select the text of the preview and copy it.',
  'clipboard-away':
    'Presscut can copy only where you are looking. Open its popup and try again from there.',
  'destination-missing':
    'The chosen place to save to does not exist in this browser. Choose another one.',
  'folder-unset': 'No folder is chosen yet. Choose one on the options page, then try again.',
  'folder-locked':
    'The browser wants your word again before Presscut may write to your folder. Allow it, and the note is saved.',
  'folder-gone':
    'Your folder is not where it was. Bring it back, or choose another one on the options page, then try again.',
  'folder-refused':
    'Your folder cannot be written to. See that it is not read-only and that no file stands where a folder has to be, then try again.',
  'handover-unknown':
    'Presscut was interrupted while it handed the note to Obsidian. Look whether it is there; if not, try again.',
  'destination-unset':
    'The chosen place to save to is not set up, or its address was changed elsewhere. Look at it on the options page, then try again.',
  'host-locked':
    'The browser does not let Presscut send to this server yet. Allow it on the options page, then try again.',
  'server-unreachable':
    'The server cannot be reached, or it broke off. The note may have arrived: sent again, it carries the same key. Try again.',
  'server-timeout':
    'The server did not answer in time. The note may have arrived: sent again, it carries the same key. Try again later.',
  'server-redirects':
    'The server sends Presscut on to another address, where no note is taken. Enter the final address on the options page.',
  'server-denied':
    'The server does not let Presscut in. Check the header and the secret on the options page.',
  'server-missing': 'The server takes no notes at this address. Check it on the options page.',
  'server-too-large': 'The note is too large for the server. Try it without its pictures.',
  'server-refused': 'The server refused the note. Its own log may say why.',
  'server-busy': 'The server takes no notes right now. Try again later.',
  'server-failed': 'The server failed, and nothing says that it has the note. Try again later.',
  'delivery-stopped':
    'Each try to deliver the note was stopped from outside, such as by the browser. Try again.',
  'settings-invalid': 'These settings cannot be used. Correct them, or import another file.',
  'settings-newer':
    'These settings were written by a newer version of Presscut. Update Presscut here, then they can be used.',
  'storage-failed':
    'The browser could not store this. Check that there is room on the disk, then try again.',
  'sync-failed':
    'The browser’s sync did not take the settings. They are safe here; the next change tries again.',
  'sync-too-large':
    'The settings are too large for the browser’s sync. They are safe here; use export and import instead.',
  'sync-unseen':
    'Another browser’s settings add text to your notes that your site may run. Look at it on the options page, then choose.',
  'clip-gone': 'What was read from the page is no longer kept. Read the page again.',
  unexpected: 'Something went wrong in Presscut. Try again; if it happens again, reload the page.',
};

export default faults;
