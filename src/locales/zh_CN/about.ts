/** 隐私、版本与新功能。 Privacy, version and news, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const about: Messages['about'] = {
  privacy: '隐私',
  promises: {
    reads: '只有在您点击按钮、按快捷键或使用右键菜单时，Presscut 才会读取页面。',
    sends: '没有服务器、没有账号、没有统计。不会自动向外发送任何内容。',
    keeps:
      '设置、草稿和文章库都留在本浏览器。“文章库”中的“清除全部记录”会删除文章和草稿，磁盘上的文件和设置不受影响。',
    fetches: '只有您要求保留图片时才会下载图片，只会把笔记发送到您设置的 Webhook。',
    incognito: '无痕（隐私）窗口里的文章，会在最后一个此类窗口关闭后消失。',
    sync: '开启同步后，浏览器会把设置带到您的其他浏览器。文章和密钥不会同步。',
  },
  version: (version) => `Presscut 剪报 ${version}`,
  news: '新功能',
  changes: {
    options: '新的选项页：有目录、可搜索，只显示用得上的设置。',
    formats: '每个模板都说明用途，并显示生成的文件。',
    look: '可选浅色或深色，也可跟随系统。',
    start: '新增“快速上手”，一分钟完成设置，随时可在“开始”中打开。',
  },
};

export default about;
