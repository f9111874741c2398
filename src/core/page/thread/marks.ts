/** What a thread is known by once it is found, for those who choose what to keep of the page. */

/** On each message, and on the line in it that says who wrote it and when. */
export const MESSAGE = 'data-thread-message';
export const HEAD = 'data-thread-head';
