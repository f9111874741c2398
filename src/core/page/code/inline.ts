/** Tells what stands in a line of code from what makes lines of its own. */

const BLOCK =
  /^(?:address|article|center|dd|div|dl|dt|figcaption|figure|header|li|ol|p|pre|section|table|tbody|td|tfoot|thead|tr|ul)$/;

export const isInline = (element: Element): boolean => !BLOCK.test(element.localName);
