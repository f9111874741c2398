/** Front matter in YAML; the only file that knows the YAML library. */
import { DUMP_SCHEMA, defineScalarTag, dump, load, NOT_RESOLVED, timestampTag } from 'js-yaml';
import { once } from '../../text/once.ts';
import { isTime, unwrapTime, wrapTime } from '../plain.ts';
import type { Limits, Notation } from './notation.ts';

/** Quotes whatever any reader of YAML 1.1 or 1.2 would take for something else than a string. */
const schema = /* @__PURE__ */ once(() => {
  /** A time is written as its source states it, without quotes, not as a clock's UTC. */
  const timeTag = { ...timestampTag, identify: isTime, represent: unwrapTime };
  /** Some readers take more for a number or a symbol than the standards do (`.`, `1.2.3`, `E6`, `:)`): quoted as well. */
  const readerTag = defineScalarTag('tag:presscut,2024:reader', {
    implicit: true,
    resolve: (source) =>
      /^(?:[-+.\d][-+.,:\w]*$|[eE][-+]?\d+$|:)/.test(source) ? source : NOT_RESOLVED,
    identify: () => false,
  });
  return DUMP_SCHEMA.withTags(timeTag, readerTag);
});

/** A date that is no whole timestamp is a string to every reader, as `DD.MM.YYYY` is. */
const readTimestamp = (time: string): Date | undefined => {
  const date = timestampTag.resolve(time, false, timestampTag.tagName);
  return date === NOT_RESOLVED ? undefined : date;
};

const yaml: Notation = {
  open: '---\n',
  close: '---\n\n',
  timeAsRead: (time) => readTimestamp(time) ?? time,
  timeToWrite: (time) => (readTimestamp(time) ? wrapTime(time) : time),
  write: (data) => dump(data, { schema: schema(), noRefs: true, lineWidth: -1 }),
  read: (text) => load(text, { schema: schema() }),
};

export default yaml;

export const limits: Limits = {};
