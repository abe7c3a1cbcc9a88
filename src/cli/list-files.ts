import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** True where the path is a folder that is there. */
export async function isFolder(path: string): Promise<boolean> {
  return path !== '-' && ((await stat(path).catch(() => undefined))?.isDirectory() ?? false);
}

/** The files of a folder and of the folders in it, sorted, as paths from it; nothing hidden, no links. */
export async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(below, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  await walk('');
  return files.toSorted();
}
