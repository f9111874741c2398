/** What went wrong, in English: what happened and what to do. */
import type { FaultCode } from '../../core/fault.ts';

const faults: Record<FaultCode, string> = {
  'no-article': 'No article was found here. Open an article, or select the text you want to save.',
  'restricted-page':
    'Extensions can’t read this page: browser pages and extension stores are off limits.',
  'pdf-page': 'This is a PDF. Open the article’s web page instead.',
  'view-source-page': 'This is a page’s source view. Open the page itself.',
  'local-file':
    'Your browser doesn’t let Presscut read files. Allow access to file URLs on the browser’s extensions page, then try again.',
  'no-permission':
    'Presscut can’t read this page: empty tabs, source views and browser pages are off limits. On an article, click the toolbar button again.',
  'password-in-address':
    'Your browser doesn’t let Presscut read this page. If its address holds a name or password (https://name:password@…), open it without them. Otherwise click the toolbar button again on the page you want.',
  'tab-gone': 'The tab was closed. Open the article again.',
  'page-changed':
    'The page changed while Presscut was reading it. Wait until it has loaded, then try again.',
  'page-timeout':
    'The page doesn’t respond. Wait until it has loaded or reload it, then try again.',
  'page-too-large':
    'This page is too large to read. Select the text you want and save the selection.',
  'page-error':
    'The site returned an error instead of the page. Open the page to check it, or try again later.',
  'empty-selection': 'Nothing is selected. Select some text, or save the whole article.',
  'convert-timeout': 'Converting the article takes too long. Try again, or save a selection.',
  'note-unreadable':
    'The note failed its final check, so it wasn’t saved. Choose another format and try again.',
  'unknown-profile': 'The chosen format no longer exists. Choose another one.',
  'download-refused':
    'Your browser refused the download. Check the folder and file name, and that downloads are allowed.',
  'download-blocked':
    'Your browser or security software blocked the file, so nothing was saved. Copy the note, or ask your administrator.',
  'download-cancelled':
    'The download was cancelled, by you or because the browser found no place for the file. Try again, or choose the place yourself.',
  'download-interrupted': 'The download was interrupted, so nothing was saved. Try again.',
  'download-missing':
    'Your browser says the download is done, but the file isn’t there. Check your downloads folder and try again.',
  'disk-full': 'The disk is full. Free some space and try again.',
  'clipboard-refused':
    'Your browser didn’t let Presscut copy. Select the text in the preview and copy it.',
  'clipboard-away':
    'Presscut can only copy in the window you’re using. Open its popup and try again there.',
  'destination-missing': 'This browser can’t save to the chosen place. Choose another one.',
  'folder-unset': 'No folder is chosen yet. Choose one in the options, then try again.',
  'folder-locked':
    'Your browser needs you to confirm access to this folder again. Allow it, and the note is saved.',
  'folder-gone':
    'Your folder was moved or deleted. Bring it back or choose another one in the options, then try again.',
  'folder-refused':
    'Presscut can’t write to your folder. Make sure it isn’t read-only and no file has the name of a folder it needs, then try again.',
  'handover-unknown':
    'Presscut was interrupted while sending the note to another program. Check whether it’s there. If not, try again.',
  'destination-unset':
    'The chosen place isn’t set up, or its URL now leads to another server. Check it in the options, then try again.',
  'host-locked':
    'Your browser doesn’t let Presscut send to this server yet. Allow it in the options, then try again.',
  'server-unreachable':
    'The server can’t be reached, or the connection broke. The note may have arrived. You can send it again: it has the same ID, so the server can recognise it.',
  'server-timeout':
    'The server didn’t answer in time. The note may have arrived. You can send it again later: it has the same ID, so the server can recognise it.',
  'server-redirects':
    'The server redirects to another address, and Presscut doesn’t follow. Enter the final address in the options.',
  'server-denied': 'The server denied access. Check the header and the secret in the options.',
  'server-missing':
    'The server doesn’t accept notes at this address. Check the address in the options.',
  'server-too-large': 'The note is too large for the server. Try it without images.',
  'server-refused': 'The server refused the note. Its log may say why.',
  'server-busy': 'The server can’t take notes right now. Try again later.',
  'server-failed': 'The server failed, and it’s unclear whether it has the note. Try again later.',
  'delivery-stopped':
    'Every attempt to save the note was interrupted, perhaps by the browser. Try again.',
  'settings-invalid': 'These settings can’t be used. Correct them, or import another file.',
  'settings-newer':
    'These settings are from a newer version of Presscut. Update Presscut here to use them.',
  'storage-failed':
    'Your browser couldn’t store this. Make sure there’s free disk space, then try again.',
  'sync-failed':
    'Your browser couldn’t sync the settings. They’re safe here. Presscut tries again when you next change one.',
  'sync-too-large':
    'The settings are too large for your browser’s sync. They’re safe here. Use export and import instead.',
  'sync-unseen':
    'Another browser’s settings add text to your notes that your site may run. Review it in the options, then choose.',
  'clip-gone':
    'Presscut no longer has what it read. Open the page and click the toolbar button again.',
  unexpected:
    'Something went wrong in Presscut. Try again. If it keeps happening, reload the page.',
};

export default faults;
