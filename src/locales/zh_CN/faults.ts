/** 出错说明的中文。 What went wrong, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const faults: Messages['faults'] = {
  'no-article': '这里没有找到文章。请打开一篇文章，或选中要保存的文字。',
  'restricted-page': '扩展无法读取此页面：浏览器自带页面和扩展商店都不允许。',
  'pdf-page': '这是 PDF 文件。请打开文章的网页版。',
  'view-source-page': '这是网页的源代码视图。请打开网页本身。',
  'local-file':
    '浏览器不允许 Presscut 读取本地文件。请在浏览器的扩展管理页面允许访问文件网址，然后重试。',
  'no-permission':
    'Presscut 无法读取此页面：空白页、源代码和浏览器自带页面都不允许。如果是文章页，请再点一次工具栏按钮。',
  'password-in-address':
    '浏览器不允许 Presscut 读取此页面。如果网址中含有用户名或密码（https://用户名:密码@…），请去掉后重新打开；否则请在要保存的页面上再点一次工具栏按钮。',
  'tab-gone': '标签页已关闭。请重新打开文章。',
  'page-changed': '读取时页面发生了变化。请等页面加载完成后重试。',
  'page-timeout': '页面没有响应。请等页面加载完成，或刷新后重试。',
  'page-too-large': '页面太大，无法读取。请选中需要的文字，只保存选中内容。',
  'page-error': '网站返回了错误，没有返回页面。请打开网页查看，或稍后重试。',
  'empty-selection': '没有选中任何内容。请选中文字，或保存整篇文章。',
  'convert-timeout': '转换文章用时过长。请重试，或只保存选中内容。',
  'note-unreadable': '生成的文件校验失败，没有保存。请换一个模板后重试。',
  'unknown-profile': '所选模板已不存在。请另选一个。',
  'download-refused': '浏览器拒绝了下载。请检查文件夹和文件名，并确认允许下载。',
  'download-blocked': '浏览器或安全软件拦截了文件，没有保存任何内容。请复制笔记，或联系管理员。',
  'download-cancelled':
    '下载被取消：可能是您取消的，也可能是浏览器找不到存放位置。请重试，或自己选择位置。',
  'download-interrupted': '下载中断，没有保存任何内容。请重试。',
  'download-missing': '浏览器显示下载完成，但找不到文件。请检查下载文件夹后重试。',
  'disk-full': '磁盘已满。请清理空间后重试。',
  'clipboard-refused': '浏览器不允许复制。请选中预览中的文字手动复制。',
  'clipboard-away': '只能在当前窗口中复制。请打开 Presscut 弹窗，在那里重试。',
  'destination-missing': '此浏览器无法保存到所选位置。请另选一个。',
  'folder-unset': '还没有选择文件夹。请在选项中选择，然后重试。',
  'folder-locked': '浏览器需要您再次授权访问此文件夹。授权后笔记会自动保存。',
  'folder-gone': '文件夹已被移动或删除。请恢复它，或在选项中另选一个，然后重试。',
  'folder-refused':
    '无法写入文件夹。请确认它不是只读的，也没有文件与所需的子文件夹同名，然后重试。',
  'handover-unknown': '向其他程序发送笔记时中断了。请查看笔记是否已在那里，如果没有，请重试。',
  'destination-unset':
    '所选位置还没有设置好，或其网址已指向另一台服务器。请在选项中检查，然后重试。',
  'host-locked': '浏览器还不允许 Presscut 向此服务器发送。请在选项中允许，然后重试。',
  'server-unreachable':
    '无法连接服务器，或连接中断。笔记可能已经送达。可以放心重试：编号相同，服务器能识别重复。',
  'server-timeout':
    '服务器没有及时响应。笔记可能已经送达。稍后可以放心重试：编号相同，服务器能识别重复。',
  'server-redirects': '服务器重定向到另一个地址，Presscut 不会跟随。请在选项中填写最终地址。',
  'server-denied': '服务器拒绝访问。请在选项中检查请求头和密钥。',
  'server-missing': '此地址不接收笔记。请在选项中检查地址。',
  'server-too-large': '笔记超出服务器的大小限制。请试试不带图片。',
  'server-refused': '服务器拒绝了这篇笔记。原因可能在服务器日志里。',
  'server-busy': '服务器暂时无法接收笔记。请稍后重试。',
  'server-failed': '服务器出错，无法确认笔记是否送达。请稍后重试。',
  'delivery-stopped': '多次尝试保存都被中断，可能是浏览器造成的。请重试。',
  'settings-invalid': '这些设置无法使用。请更正，或导入另一个文件。',
  'settings-newer': '这些设置来自更新版本的 Presscut。请先升级这里的 Presscut。',
  'storage-failed': '浏览器无法存储数据。请确认磁盘空间充足，然后重试。',
  'sync-failed': '浏览器未能同步设置。设置仍在本机，下次更改时会再试。',
  'sync-too-large': '设置太大，浏览器同步放不下。设置在本机完好，请改用导出和导入。',
  'sync-unseen': '另一个浏览器的设置会在笔记中加入您的网站可能运行的内容。请在选项中查看并选择。',
  'clip-gone': '之前读取的内容已清除。请打开该网页，再点一次工具栏按钮。',
  unexpected: 'Presscut 出现意外错误。请重试，如果仍然出错，请刷新页面。',
};

export default faults;
