import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { largestFileBytes } from '#document/limits.ts';
import { BadInput } from './command.ts';
import type { Words } from './words.ts';

/**
 * The bytes of the file, of standard input for `-`; of one that is too large only so many that this shows. A file that
 * cannot be read is the caller's mistake.
 */
export async function readFile(path: string): Promise<Uint8Array> {
  try {
    return path === '-'
      ? await buffer(process.stdin)
      : await buffer(createReadStream(path, { end: largestFileBytes }));
  } catch (cause) {
    throw sayUnreadable(path, cause);
  }
}

/** That a file cannot be read, and why. */
export function sayUnreadable(path: string, cause: unknown): BadInput {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = reasons[code] ?? { zh: '无法读取', en: 'cannot be read' };
  return new BadInput({ zh: `${path}：${why.zh}`, en: `${path}: ${why.en}` });
}

const reasons: Record<string, Words> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  EISDIR: { zh: '这是目录，不是文件', en: 'this is a folder, not a file' },
  EACCES: { zh: '没有读取的权限', en: 'you may not read it' },
};
