/** Parameters by which a URL opens more to its reader than it does to others. */

/**
 * Names as they are compared: in lower case, without `-`, `_` and `.`. Sources: the session
 * parameters of PHP, Java, ASP and ColdFusion; OAuth 2, OpenID Connect, SAML and CAS; signed URLs
 * of AWS, Google Cloud, Azure and Akamai; the gift links of newspapers.
 */
const SESSION =
  /^(?:php|j|asp(?:net)?)sess|sess(?:ion)?id$|^(?:cfid|cftoken|zenid|oscsid|aspxauth)$/;

const SECRET = new RegExp(
  [
    '^(?:user|web|app|client|login|sso)?sess(?:ion|key|data|$)',
    // `author` and `authority` are facts of the article.
    '^o?auth(?!or(?!i[sz]))',
    'token(?:key|hash|value|s)?$',
    'pass(?:word|wd|phrase|code)|^(?:user|login)?pwd$',
    '^t?otp$|onetime|^csrf|^xsrf|nonce$|^jwt$|^saml|^relaystate$',
    '^(?:sso|cas|service|login|auth|proxy)?ticket(?:id)?$',
    '(?:api|app|access|private|secret|client|consumer|user|member|login|unlock|reader|preview|share|licen[cs]e|security|subscription|gift)key(?:id)?$',
    'secret(?:id|hash|s)?$|credentials?$',
    '^(?:access|login|activation|verification|confirmation|reset|invite|invitation|magic|unlock|unlockedarticle)(?:code|link|hash)$|^magic$',
    '^gift(?:ed|s)?(?:$|id|code|link|article|share|hash|user)|^freebie$|unlockedarticle',
    '^sig$|signature$|^hmac$|^xamz|^xgoog|^awsaccesskey|^googleaccessid$|^keypairid$|^hdn(?:ts|ea|tl)$',
    '^(?:user|reader|member|customer|subscriber|recipient|contact)?email(?:address|addr|id|hash|md5|sha1|sha256)?$',
  ].join('|'),
);

/** Names too short to be proof by themselves: the value must look random, too. */
const SHORT = /^(?:st|sk)$/;
const isRandom = (value: string): boolean =>
  value.length > 4 && /^[\w.~%+/=-]+$/.test(value) && /[A-Z]|\d.*[a-z]|[a-z].*\d/.test(value);

/** A story's number, or its place in an archive: some sites of old name both `sid`. */
const isStoryId = (value: string): boolean => /^(?:\d{1,10}|\d\d(?:\/\d\d)+\/\d+)$/.test(value);

const toPlain = (name: string): string => name.toLowerCase().replace(/[-_.\s]/g, '');

/** The names in `user[token]`. */
const namesIn = (name: string): string[] => name.split(/[[\]]+/).map(toPlain);

/** Whether a parameter carries the session of the reader, and can be nothing else. */
export const isSession = (name: string, value: string): boolean =>
  value !== '' && namesIn(name).some((one) => SESSION.test(one));

/** Whether a query parameter grants access or identifies the reader. */
export const isSecret = (name: string, value: string): boolean =>
  isSession(name, value) ||
  (value !== '' &&
    namesIn(name).some(
      (one) =>
        SECRET.test(one) ||
        (one === 'sid' && !isStoryId(value)) ||
        (SHORT.test(one) && isRandom(value)),
    ));
