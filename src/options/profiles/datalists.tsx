/** Formats and time zones that a line offers while one types. */
import type { JSX } from 'preact';

export const FORMATS_ID = 'known-formats';
export const ZONES_ID = 'known-zones';

const FORMATS = [
  'rfc3339',
  'rfc2822',
  'YYYY-MM-DD',
  'YYYY-MM-DD HH:mm:ss',
  'YYYY-MM-DD HH:mm:ss Z',
  'YYYY-MM-DDTHH:mm:ss',
  'DD.MM.YYYY',
];

/** Stands once on the page. */
export const Datalists = (): JSX.Element => (
  <>
    <datalist id={FORMATS_ID}>
      {FORMATS.map((format) => (
        <option key={format} value={format} />
      ))}
    </datalist>
    <datalist id={ZONES_ID}>
      {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  </>
);
