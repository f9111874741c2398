/** Front matter in TOML; the only file that knows the TOML library. */
import { parse, stringify, TomlDate } from 'smol-toml';
import type { Limits, Notation } from './notation.ts';

/** An offset, local or day-only date of TOML; any other text stays a string. */
const timeAsRead = (time: string): unknown => {
  const date = new TomlDate(time);
  return date.isValid() ? date : time;
};

const toml: Notation = {
  open: '+++\n',
  close: '+++\n\n',
  reorders: true,
  writesEmpty: true,
  timeAsRead,
  timeToWrite: timeAsRead,
  write: (data) => `${stringify(data).trimEnd()}\n`.trimStart(),
  read: (text) => parse(text),
};

export default toml;

export const limits: Limits = {};
