/** 关于建议的中文。 Suggestions, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const suggestions: Messages['suggestions'] = {
  title: '建议',
  hint: '您在弹窗中保存文章时，Presscut 会学习哪类文章用哪些分类。学到的内容只保存在本浏览器中，无痕（隐私）窗口中不学习。',
  usual: '自动选好常用分类',
  usualOf: {
    always: '弹窗和快捷键都自动选',
    popup: '只在弹窗里',
    never: '从不，只作建议',
  },
  rules: '词语规则',
  add: '添加词语规则',
  where: '如果',
  places: { text: '标题或正文含有', section: '页面栏目是' },
  word: '词语',
  rule: (where, word, words) => `${where}“${word}” → ${words}`,
  tryIt: '在文章库里试一试',
  tried: (met, of) => `最近 ${of}中，有 ${met}符合。`,
  keep: '添加规则',
  remove: (word) => `移除“${word}”的规则`,
  removeButton: '移除',
  always: (word, section) => `“${section}”总是用“${word}”`,
  isAlways: (word, section) => `今后“${section}”都用“${word}”。可在选项里更改。`,
  forget: '清除学习记录',
  forgotten: '已清除，将重新开始学习。',
};

export default suggestions;
