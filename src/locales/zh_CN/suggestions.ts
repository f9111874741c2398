/** 关于建议的中文。 Suggestions, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const suggestions: Messages['suggestions'] = {
  title: '建议',
  hint: '剪报会从您在弹窗里的保存中学习哪些内容用哪些分类。学到的只留在这个浏览器里；隐私窗口里什么也不学。',
  usual: '自动选好常用分类',
  usualOf: {
    always: '弹窗和快捷键都自动选',
    popup: '只在弹窗里',
    never: '从不，只作建议',
  },
  rules: '按词语的规则',
  add: '添加按词语的规则',
  where: '如果',
  places: { text: '标题或正文含有', section: '页面栏目是' },
  word: '词语',
  rule: (where, word, words) => `${where}“${word}” → ${words}`,
  tryIt: '在文章库里试一试',
  tried: (met, of) => `最近的 ${of}中，符合的有 ${met}。`,
  keep: '添加规则',
  remove: (word) => `移除“${word}”的规则`,
  removeButton: '移除',
  always: (word, section) => `“${section}”总是用“${word}”`,
  isAlways: (word, section) => `今后“${section}”都用“${word}”。可在选项里更改。`,
  forget: '忘掉学到的内容',
  forgotten: '已忘掉，建议将重新学习。',
};

export default suggestions;
