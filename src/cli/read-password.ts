import { text } from 'node:stream/consumers';

/** A line end, of either kind. */
const LINE_END = /\r?\n$/;

/** The password on standard input, without the line end that `echo` adds. */
export async function readPassword(): Promise<string> {
  return (await text(process.stdin)).replace(LINE_END, '');
}
