/** 出错说明的中文。 What went wrong, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const faults: Messages['faults'] = {
  'no-article': '此页面上没有找到文章。请打开一篇文章的页面后重试。',
  'restricted-page': '浏览器不允许扩展读取此页面（浏览器自带页面或扩展商店）。请打开网络上的文章。',
  'pdf-page': '这是 PDF 文件。剪报只能读取网页，请打开文章的网页版。',
  'view-source-page': '这是网页的源代码视图。请打开网页本身后重试。',
  'local-file':
    '浏览器不允许剪报读取本地文件。请在浏览器的扩展管理页面允许访问文件网址，然后重试。',
  'no-permission':
    '浏览器不让剪报读取此页面。如果是文章页，请再点一次工具栏上的剪报按钮；空白页、网页源代码和浏览器自己的页面无法读取。',
  'tab-gone': '标签页已关闭。请重新打开文章后重试。',
  'page-changed': '读取时页面发生了变化。请等页面加载完成后重试。',
  'page-timeout': '页面没有响应。请等页面加载完成或刷新页面后重试。',
  'page-too-large': '页面太大，无法读取。请选中需要的文字，然后只保存选中内容。',
  'empty-selection': '页面上没有选中任何内容。请先选中文字，或保存整篇文章。',
  'convert-timeout': '转换文章用时过长。请重试，或只保存选中内容。',
  'note-unreadable': '生成的笔记未通过回读检查，因此没有保存。请换一个模板后重试。',
  'unknown-profile': '所选的模板已不存在。请另选一个。',
  'download-refused': '浏览器拒绝了下载。请检查文件夹和文件名，并确认浏览器允许下载。',
  'download-blocked':
    '浏览器或这台电脑的防护软件拦截了文件，没有保存任何内容。请复制笔记，或询问电脑的管理者。',
  'download-cancelled':
    '下载被取消：可能是您取消的，也可能是浏览器找不到地方放文件。请重试，或自己选择位置。',
  'download-interrupted': '下载中断，没有保存任何内容。请重试。',
  'download-missing': '浏览器显示下载完成，但文件不在。请检查下载文件夹后重试。',
  'disk-full': '磁盘空间不足。请清理空间后重试。',
  'clipboard-refused': '浏览器不允许剪报复制。请选中预览中的文字后手动复制。',
  'clipboard-away': '剪报只能在您正在看的窗口里复制。请打开剪报的弹出窗口，在那里重试。',
  'destination-missing': '此浏览器没有所选的保存位置。请另选一个。',
  'folder-unset': '还没有选择文件夹。请在选项页选择一个，然后重试。',
  'folder-locked': '浏览器要您再次同意，剪报才能写入您的文件夹。允许之后，笔记就会保存。',
  'folder-gone': '您的文件夹不在原处了。请恢复它，或在选项页另选一个，然后重试。',
  'folder-refused':
    '无法写入您的文件夹。请确认它不是只读的，并且没有文件占用了同名文件夹的位置，然后重试。',
  'handover-unknown': '把笔记交给 Obsidian 时被中断了。请看看笔记是否已在那里；如果没有，请重试。',
  'settings-invalid': '这些设置无法使用。请更正，或导入另一个文件。',
  'settings-newer': '这些设置由更新版本的剪报写成。请先更新这里的剪报，然后就能使用。',
  'storage-failed': '浏览器无法存储数据。请确认磁盘空间充足后重试。',
  'sync-failed': '浏览器的同步没有接受设置。设置在本机完好，下次更改时会再试。',
  'sync-too-large': '设置太大，浏览器的同步放不下。设置在本机完好，请改用导出和导入。',
  'clip-gone': '先前读取的页面内容已不再保留。请重新读取页面。',
  unexpected: '剪报出现了意外错误。请重试；如果仍然出错，请刷新页面。',
};

export default faults;
