/** The first steps after installing, in English. */

const firstRun = {
  title: 'Welcome to Presscut',
  intro:
    'One click or one shortcut saves a news article as a Markdown file. Set it up in five short steps, or skip them.',
  skip: 'Skip',
  done: 'Done',
  again: 'Show the first steps again',
  pin: 'Pin the button',
  pinHow: {
    chromium:
      'Click the puzzle piece at the top right of your browser, then the pin next to Presscut.',
    firefox:
      'The button is in your toolbar. If you don’t see it, click the puzzle piece, then the gear next to Presscut, and choose “Pin to Toolbar”.',
  },
  pinned: 'Presscut is in your toolbar.',
  where: 'Choose where notes go',
  categories: 'Add categories you use',
  categoriesHint: 'Every article starts with these. Leave them empty to choose each time.',
  keys: 'Learn two shortcuts',
  attempt: 'Try it',
  attemptHint: 'Saves a sample article with your settings, just like any other.',
  save: 'Save the sample article',
  promise: 'Nothing leaves this computer by itself. Presscut reads a page only when you ask.',
};

export default firstRun;
