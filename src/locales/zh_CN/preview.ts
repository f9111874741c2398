/** 大预览的中文。 The large preview in Simplified Chinese. */
import type { Messages } from '../en.ts';

const preview: Messages['preview'] = {
  title: '预览',
  open: '放大查看',
  text: '正文',
  file: '文件',
  preparing: '正在生成文件…',
  cut: '剪掉',
  cutHint: '不写入笔记（x）',
  cutDone: '已剪掉。',
  always: '始终',
  alwaysHint: (site) => `始终剪掉 ${site} 的这个版块`,
  alwaysDone: (site) => `今后在 ${site} 都会剪掉这个版块。`,
  alwaysNot: '网页没有给这个版块命名，Presscut 无法在其他页面上认出它。',
  byRule: '按您的规则剪掉',
  restore: '恢复',
  restoreHint: '写入笔记（x）',
  restoreDone: '已恢复。',
  states: { cut: '已剪掉', 'left-out': '已排除', restored: '已恢复' },
  leftOutBy: (rule) => `清理时已排除（${rule}）`,
  keys: '灰色部分不写入笔记。指向某部分即可剪掉或恢复。按键：j、k 移动，x 剪掉或恢复，u 撤销。',
  facts: { authors: '作者', published: '发布时间', site: '网站', summary: '摘要' },
  sources: {
    shown: '页面上显示的',
    tab: '来自标签页标题',
    url: '来自网址',
    stated: '来自网页自带的数据',
  },
  unsure: '不确定',
  corrected: '您已更正',
  noDate: '请输入日期，如 2024-05-01 或 2024-05-01 10:00 +08:00。',
  corrections: (count) => `${count} 处更正`,
};

export default preview;
