/** 弹窗的中文。 The popup in Simplified Chinese. */
import type { Messages } from '../en.ts';

const popup: Messages['popup'] = {
  reading: '正在读取页面…',
  unsavedPage: '无法保存此页面',
  tryAgain: '重试',
  words: (count) => `${count} 字`,
  image: '图片',
  noImage: '没有找到图片',
  openImage: '打开',
  unsure: (fact) => `${fact}（不确定）`,
  selection: '只保存选中内容',
  from: {
    defaults: '您的默认设置',
    site: (site) => `${site} 的网站规则`,
    draft: '您未完成的草稿',
    saved: '与上次保存相同',
  },
  path: '文件',
  preview: '预览',
  previewing: '正在生成预览…',
  save: '保存',
  saving: '正在保存…',
  savedOn: {
    unchanged: (day) => `已于${day}保存 · 没有变化`,
    changed: (day) => `已于${day}保存 · 此后文章有改动`,
    gone: (day) => `已于${day}保存，但文件已不在。`,
  },
  update: '更新文件',
  updateHint: (path) => `将替换 ${path}，您在该文件中的手动修改会丢失。`,
  openEntry: '在文章库中打开',
  saveCopy: '另存副本',
  waiting: '正在等待浏览器，它可能在询问保存位置。',
  saved: (path) => `已保存：${path}`,
  renamed: (asked) => `浏览器改了文件名，原定为 ${asked}。`,
  copy: '复制 Markdown',
  copied: '已复制',
  done: '完成',
  options: '选项',
  draftLost: '无法保留您的修改：保存之前请不要关闭此窗口。',
  openPage: '打开页面',
  dismiss: '忽略',
  inProgress: '进行中',
  report: '报告此页面',
  reportHint: '打开一个已填好网页、错误和版本的表单。您提交之前不会发送任何内容。',
};

export default popup;
