/** The generators that come as packages: where they stand and which version they are. */
import fs from 'node:fs';
import path from 'node:path';

/** Installed for every run. */
export const PACKAGES = path.join(import.meta.dirname, 'node_modules');
/** Installed only for `npm run test:sites -- --all`. */
export const LARGE_PACKAGES = path.join(import.meta.dirname, 'large', 'node_modules');

/** The version of an installed package, beside its name as people write it. */
export const nameOf = (name: string, packageName: string, packages = PACKAGES): string => {
  const file = path.join(packages, packageName, 'package.json');
  const { version }: { version: string } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return `${name} ${version}`;
};
