/** Takes a host that is written without `https://`, as people do, for the URL that it stands for. */

const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,10}(?:\p{L}{2,62}|xn--[a-z\d-]{1,58})(?::\d{1,5})?(?=[/?#]|$)/iu;
/** Names of files end like hosts, but in no top-level domain. */
const FILE = /^[^/?#]*\.(?:css|csv|docx?|gif|html?|jpe?g|js|json|pdf|php|png|txt|xml)$/i;

/** What looks like no host stays as it is. */
export const withScheme = (href: string): string =>
  HOST.test(href) && !FILE.test(href) ? `https://${href}` : href;
