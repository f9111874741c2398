/** Which browser this build is for; a constant, so that the other browser's code is left out. */
declare const __TARGET__: 'chromium' | 'firefox';
