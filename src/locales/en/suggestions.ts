/** What the options say of suggestions, in English. */

const suggestions = {
  title: 'Suggestions',
  hint: 'When you save from the popup, Presscut learns which categories you use for which articles. What it learns stays in this browser, and nothing is learned in private windows.',
  usual: 'Choose usual categories for me',
  usualOf: {
    always: 'In the popup and when I save with the shortcut',
    popup: 'In the popup only',
    never: 'Never, only suggest them',
  },
  rules: 'Word rules',
  add: 'Add a word rule',
  where: 'If',
  places: { text: 'title or text has', section: 'the page’s section is' },
  word: 'Word',
  rule: (where: string, word: string, words: string) => `${where} “${word}” → ${words}`,
  tryIt: 'Try on the library',
  tried: (met: string, of: string) => `Matches ${met} of the last ${of}.`,
  keep: 'Add rule',
  remove: (word: string) => `Remove the rule for ${word}`,
  removeButton: 'Remove',
  always: (word: string, section: string) => `Always use “${word}” for “${section}”`,
  isAlways: (word: string, section: string) =>
    `“${word}” is used for “${section}” from now on. You can change that in the options.`,
  forget: 'Forget what was learned',
  forgotten: 'Forgotten. Suggestions start afresh.',
};

export default suggestions;
