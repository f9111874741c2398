/** 弹窗的中文。 The popup in Simplified Chinese. */
import type { Messages } from '../en.ts';

const popup: Messages['popup'] = {
  reading: '正在读取页面…',
  unsavedPage: '无法保存此页面',
  tryAgain: '重试',
  words: (count) => `${count} 字`,
  picture: '图片',
  noPicture: '没有找到图片',
  openPicture: '打开',
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
  savedOn: (day) => `已于${day}保存。`,
  unchangedSince: '此后文章没有变化。',
  changedSince: '此后文章有改动。',
  update: '更新文件',
  updateHint: (path) => `更新会覆盖 ${path}，您在其中手动做的修改也会被覆盖。`,
  openEntry: '在文章库中打开',
  saveNew: '另存为新文件',
  waiting: '正在等待浏览器，它可能在询问保存位置。',
  saved: (path) => `已保存：${path}`,
  renamed: (asked) => `浏览器改了文件名，原定为 ${asked}。`,
  copy: '复制 Markdown',
  copied: '已复制',
  close: '关闭',
  options: '选项',
  draftLost: '无法保留您的修改：保存之前请不要关闭此窗口。',
  openPage: '打开页面',
  dismiss: '忽略',
  inProgress: '进行中',
};

export default popup;
