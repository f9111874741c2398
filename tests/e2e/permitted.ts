/** Permissions that a user gives by a dialog of the browser, which no test can click. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The built extension as it is once its user has allowed it to fetch from all sites. */
export function permitted(built: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-permitted-'));
  fs.cpSync(built, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { optional_host_permissions: host_permissions, ...rest } = manifest;
  fs.writeFileSync(file, JSON.stringify({ ...rest, host_permissions }));
  return folder;
}
