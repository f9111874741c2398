/** 简体中文界面。 The interface in Simplified Chinese. */
import type { Messages } from './en.ts';
import about from './zh_CN/about.ts';
import batch from './zh_CN/batch.ts';
import destinations from './zh_CN/destinations.ts';
import faults from './zh_CN/faults.ts';
import firstRun from './zh_CN/first-run.ts';
import images from './zh_CN/images.ts';
import library from './zh_CN/library.ts';
import options from './zh_CN/options.ts';
import popup from './zh_CN/popup.ts';
import preview from './zh_CN/preview.ts';
import profiles from './zh_CN/profiles.ts';
import suggestions from './zh_CN/suggestions.ts';

const zhCN: Messages = {
  language: { tag: 'zh-CN', name: '简体中文', direction: 'ltr' },
  manifest: {
    name: 'Presscut 剪报',
    description: '一次点击或一个快捷键，把新闻文章存为带 front matter 的 Markdown 文件。',
    actionTitle: '保存这篇文章',
    libraryCommand: '打开文章库',
    batchCommand: '一次保存多个页面',
    saveCommand: '用默认设置立即保存文章',
  },
  faults,
  doubts: {
    'shorter-than-stated': '正文比页面声明的要短，可能缺少部分内容。',
    'pictures-missing': '文章中有些图片没有找到。',
    'one-page-of-many': '这只是多页文章中的一页。',
    paywalled: '这是付费文章，可能只有开头部分。',
    'list-of-articles': '这似乎是文章列表，不是一篇文章。请打开其中一篇再保存。',
    'shorter-than-shown': '这只是页面的一小部分，可能不是正文。请选中文字，保存选中内容。',
    'another-text': '页面上还有一篇长度相近的文字。请确认这是您要的那一篇。',
    'facts-disagree': '页面上的标题或日期前后不一致。请核对。',
    'stale-head': '页面的部分信息属于另一篇文章，已忽略。刷新页面可得到更完整的信息。',
  },
  menus: {
    saveArticle: '将此页存为 Markdown',
    saveSelection: '将选中内容存为 Markdown',
    copyMarkdown: '将此页复制为 Markdown',
    library: '打开文章库',
    batch: '批量保存页面…',
    batchTabs: '保存选中的标签页…',
    batchLinks: '保存此页中的链接…',
    batchSelection: '保存选中内容里的链接…',
    batchLink: '保存链接指向的页面…',
  },
  toast: {
    saved: (path) => `已保存到 ${path}。`,
    undo: '撤销',
    categories: '分类',
    showFile: '显示文件',
    undone: {
      removed: '已撤销，文件已删除。',
      gone: '已撤销，文件之前就已不在。',
      changed: '未撤销：文件在保存后有改动。',
    },
    copied: '已复制为 Markdown',
    unsaved: (reason) => `未保存。${reason}`,
    uncopied: (reason) => `未复制。${reason}`,
    savedBefore: (day) => `曾于${day}保存，此后文章有改动。`,
    unchanged: (day, path) => `已于${day}保存，此后没有变化：${path}。再按一次可另存一份。`,
    copyByHand: '请点“复制”完成操作。',
    copyButton: '复制',
    close: '关闭',
  },
  badge: {
    saved: '已保存',
    unsaved: (count) => `有 ${count} 篇文章保存失败`,
  },
  choice: {
    title: '标题',
    remark: '备注',
    remarkHint: '可选',
    edits: '更正',
    categories: '分类',
    tags: '标签',
    profile: '模板',
    folder: '文件夹',
    folderHint: '位于保存位置之内。填 / 表示最上层。',
    fileName: '文件名',
    author: '作者',
    destination: '保存到',
    pictures: '图片',
    letters: '文件名中的字符',
    body: '正文',
    pages: '合并文章的各页',
    bodies: { markdown: 'Markdown 格式', html: 'HTML 格式' },
    asDefault: '默认',
    listWays: { default: '默认', plus: '默认加上', only: '仅用这些' },
    on: '是',
    off: '否',
  },
  chips: {
    add: '添加…',
    remove: (item) => `移除 ${item}`,
    suggest: (item) => `添加 ${item}`,
    suggested: '建议',
    more: (count) => `还有 ${count} 个`,
    create: {
      categories: (item) => `新分类“${item}”`,
      tags: (item) => `新标签“${item}”`,
      entries: (item) => `添加“${item}”`,
    },
    pending: (text) => `“${text}”尚未添加。按回车添加，或`,
    drop: '不添加',
    moved: (item, place) => `${item} 已移到第 ${place} 位`,
    why: {
      rule: (word) => `您为“${word}”定的规则`,
      usual: (place) => `${place} 的常用选择`,
      history: (what) => `以前用于：${what}`,
      topic: (section) => `“${section}”的主题`,
      section: '页面的栏目',
      keyword: '页面的关键词',
      site: '您常以网站名分类',
      used: '用过',
    },
    fromPage: {
      section: '网页栏目',
      site: '网站名称',
      keywords: '网页关键词',
      author: '第一作者',
      year: '年份',
    },
    added: (item) => `已添加 ${item}`,
    removed: (item) => `已移除 ${item}`,
    hint: '按回车或 Tab 选用高亮的建议，按 Ctrl+回车或逗号添加输入的词，按退格键移除最后一项。按左箭头移到已有各项，再按 Alt+箭头可移动该项。',
  },
  topics: {
    politics: '政治',
    world: '国际',
    economy: '财经',
    technology: '科技',
    science: '科学',
    health: '健康',
    environment: '环境',
    sport: '体育',
    culture: '文化',
    life: '生活',
    society: '社会',
    opinion: '观点',
  },
  about,
  batch,
  destinations,
  firstRun,
  images,
  warnings: {
    'settings-damaged': '您的设置已损坏，目前只使用能读出的部分。请到选项页检查。',
    'storage-failing':
      '浏览器的存储空间已满或已损坏。文章仍可保存，但如果在保存完成前关闭浏览器，文章就会丢失，文章库也不会收录它。请清理磁盘空间。',
  },
  broken: {
    part: '无法显示页面的这一部分。请刷新页面，已保存的内容不会丢失。',
    reload: '刷新此页',
  },
  popup,
  preview,
  options,
  profiles,
  suggestions,
  library,
};

export default zhCN;
