/** The formats to choose from, each with a sentence that says what it is for. */
import type { JSX } from 'preact';
import { ownOf } from '../core/own-key.ts';
import { OWN_PREFIX, type Profile } from '../core/profiles/profile.ts';
import { useMessages } from './language.ts';

/** What most people write for; the others are a click away. */
const COMMON: readonly string[] = ['hexo', 'hugo', 'jekyll', 'obsidian', 'markdown'];

type Format = Pick<Profile, 'name' | 'folder' | 'fileName'> & { readonly id: string };

type Props = {
  readonly id: string;
  readonly formats: readonly Format[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Said where `value` is none of them. */
  readonly gone: string;
};

export const FormatChoice = ({ id, formats, value, onChange, gone }: Props): JSX.Element => {
  const { choice, profiles: words } = useMessages();
  const about = (format: Format): string | undefined => ownOf<string>(words.about, format.id);
  const first = formats.filter(({ id }) => COMMON.includes(id) || id.startsWith(OWN_PREFIX));
  const others = formats.filter((format) => !first.includes(format));
  const known = formats.some((format) => format.id === value);
  const draw = (format: Format): JSX.Element => (
    <label key={format.id} class="format">
      <input
        type="radio"
        name={id}
        value={format.id}
        checked={format.id === value}
        onChange={() => onChange(format.id)}
      />
      <span>
        <bdi>{format.name}</bdi>
        <small>{about(format) ?? `${format.folder}/${format.fileName}.md`}</small>
      </span>
    </label>
  );
  return (
    <fieldset id={id} class="formats" aria-describedby={known ? undefined : `${id}-error`}>
      <legend>{choice.profile}</legend>
      {!known && (
        <p class="error" id={`${id}-error`}>
          {gone}
        </p>
      )}
      {first.map(draw)}
      <details open={others.some((format) => format.id === value)}>
        <summary>{words.more}</summary>
        {others.map(draw)}
      </details>
    </fieldset>
  );
};
