/** 隐私、版本与新功能。 Privacy, version and news, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const about: Messages['about'] = {
  privacy: '隐私',
  promises: {
    reads: '只有在您点击按钮、按快捷键或使用右键菜单时，Presscut 才会读取页面。',
    lists:
      '只有在您要求时，或您的网站规则如此设置时，才会打开并读取其他页面：列表中的网页和订阅源，以及文章的其余分页。',
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
    several: '一次保存多个页面：标签页、链接、订阅源、书签，以及稍后读服务导出的列表。',
    pages: '分页文章可合并成一篇笔记：点一下即可，也可用网站规则设为默认。',
    preview: '大预览：剪掉任意段落，恢复被略去的内容，更正标题等信息。',
    suggestions: '根据以往的保存推荐分类，分类可以有层级。',
    library: '在文章库中阅读、按标签筛选、批量修改，并可导出订阅源。',
    webhook: '可用 Webhook 把笔记发送到自己的服务器。',
  },
};

export default about;
