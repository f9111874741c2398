/** Reads the digits of every script as ASCII ones. */

/** The zeros of the scripts that newspapers write numbers in. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0,
];
const FOREIGN =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/g;

export const toAsciiDigits = (text: string): string =>
  text.replace(FOREIGN, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((one) => one <= code) ?? code;
    return String(code - zero);
  });
