/** What a thread is known by once it is found, for those who choose what to keep of the page. */

import { MARK } from '../marks.ts';

/** On each message, and on the line in it that says who wrote it and when. */
export const MESSAGE = `${MARK}thread-message`;
export const HEAD = `${MARK}thread-head`;
