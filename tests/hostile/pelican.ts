/** Pelican's own reader of notes, as a program that is fed with them. */
import path from 'node:path';
import { type LineProcess, startLines } from './line-process.ts';

/** Debian's packages are those of the system's Python. */
export const startPelican = (): LineProcess =>
  startLines('/usr/bin/python3', [path.join(import.meta.dirname, 'programs/pelican_reader.py')]);
