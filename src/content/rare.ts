/** The script injected where a page needs fixes that few pages do: brings them to the one that reads it. */
import { rareFixes } from '../core/page-fixes/rare/index.ts';

globalThis.presscutRareFixes = rareFixes;
