/** 保存位置的中文。 The places a note can go, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const destinations: Messages['destinations'] = {
  title: '保存位置',
  label: '保存到',
  gone: '此浏览器无法保存到这里。请另选一个位置。',
  general: '通用位置',
  names: {
    downloads: '下载文件夹',
    clipboard: '剪贴板',
    folder: '自选文件夹',
    obsidian: 'Obsidian 笔记库',
    zip: 'Zip 压缩包（笔记和图片）',
  },
  done: {
    clipboard: '已复制。没有存为文件，请粘贴到需要的地方。',
    obsidian: '已交给 Obsidian。请允许浏览器打开它，并看看笔记是否已到；空白的标签页可以关闭。',
  },
  folder: {
    title: '自选文件夹',
    hint: '例如 Hexo 站点的根目录或 Obsidian 笔记库。模板里的文件夹会建在其中；已有的文件只有在您选择“更新文件”时才会被覆盖。',
    none: '还没有选择文件夹。',
    chosen: (name) => `已选择：${name}`,
    locked: '浏览器要您再次同意，剪报才能写入。',
    choose: '选择文件夹…',
    allow: '允许访问',
    waiting: (count) => `有 ${count} 篇笔记在等待。`,
    allowAndSave: '允许访问并保存',
    elsewhere: '保存到下载文件夹',
  },
  fallbacks: {
    'plain-name': (asked) => `已换名保存：浏览器不接受 ${asked}。`,
    root: (asked) => `已直接保存在下载文件夹里：浏览器无法写入 ${asked}。`,
    'save-as': (asked) => `已保存在您选择的位置，而不是 ${asked}。`,
  },
  saveAs: '另存为…',
  vault: 'Obsidian 笔记库的名称',
  vaultHint: '留空则用最近使用的那个。较长的笔记经由剪贴板传递。',
};

export default destinations;
