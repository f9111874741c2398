/** 安装后的快速上手。 The first steps after installing, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const firstRun: Messages['firstRun'] = {
  title: '欢迎使用 Presscut',
  intro: '点一下按钮或按一个快捷键，就能把新闻文章存成 Markdown 文件。几步即可设置好，也可以跳过。',
  skip: '跳过',
  done: '完成',
  again: '再看一次快速上手',
  pin: '固定按钮',
  pinHow: {
    chromium: '点击浏览器右上角的拼图图标，再点击“Presscut 剪报”旁边的图钉。',
    firefox:
      '按钮已在工具栏上。如果没有看到，请点击拼图图标，再点击“Presscut 剪报”旁边的齿轮，选择“固定到工具栏”。',
  },
  pinned: 'Presscut 已固定在工具栏上。',
  where: '选择保存位置',
  categories: '添加常用分类',
  categoriesHint: '每篇文章都先填上这些。留空则每次再选。',
  keys: '记住两个快捷键',
  attempt: '试一试',
  attemptHint: '用您的设置保存一篇示例文章，过程与真实文章相同。',
  save: '保存示例文章',
  promise: '不会自动向外发送任何内容。只有在您要求时，Presscut 才会读取页面。',
};

export default firstRun;
