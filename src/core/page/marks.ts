/** What Presscut writes on its copy of a page. */

/** A page's own attributes of such names stay out of the copy: none can pass for a mark. */
export const MARK = 'data-presscut-';
