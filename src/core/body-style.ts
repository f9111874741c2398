/** How the body of one note is written: what its profile says, with the dialect itself. */
import type { Dialect } from './dialects/dialect.ts';
import { dialects } from './dialects/index.ts';
import { Fault } from './fault.ts';
import type { BodyKind } from './note-options.ts';
import { type BodyOptions, DEFAULT_BODY, type Profile, toBodyKind } from './profiles/profile.ts';

export type BodyStyle = Omit<BodyOptions, 'dialect'> & { readonly dialect: Dialect };

/** Throws `Fault('unexpected')` where no file holds the dialect, which no profile that was checked names. */
export const toStyle = (profile: Pick<Profile, 'body'>, chosen?: BodyKind): BodyStyle => {
  const { dialect: id, ...options } = { ...DEFAULT_BODY, ...profile.body };
  const dialect = dialects.get(id);
  if (!dialect) throw new Fault('unexpected', `dialect ${id}`);
  return { ...options, kind: toBodyKind(profile, chosen), dialect };
};

/** Whether the target shows HTML inside a line. */
export const showsInlineHtml = ({ html, dialect }: BodyStyle): boolean =>
  html && dialect.inlineHtml;
