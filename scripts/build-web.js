/** Builds the pages that the server hands out, when they are missing or older than what they are made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findGoodNode, giveUp, root, toolEnvironment } from './toolchain.js';

const BUILT_PAGE = join(root, 'dist', 'web', 'index.html');
/** The pages are made of these: their own sources, the shapes they share with the server, the libraries. */
const SOURCES = [
  'src/web',
  'src/contract',
  'src/parse/directive.ts',
  'src/ledger/values',
  'package-lock.json',
];

/** Leaves up-to-date pages in dist/web; gives up with the builder's own words where it fails. */
export function buildWeb() {
  if (existsSync(BUILT_PAGE) && statSync(BUILT_PAGE).mtimeMs >= newest(SOURCES)) return;
  process.stderr.write('building the pages …\n');
  const vite = spawnSync(
    findGoodNode(),
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn'],
    { cwd: root, env: toolEnvironment(), stdio: ['ignore', 2, 2] },
  );
  if (vite.status !== 0) giveUp('the pages could not be built, see above: nothing was started');
}

/** When the newest of the files changed, in milliseconds; folders with everything in them. */
function newest(paths) {
  const times = paths.flatMap((path) => {
    const full = join(root, path);
    if (!statSync(full).isDirectory()) return [statSync(full).mtimeMs];
    const files = readdirSync(full, { recursive: true, withFileTypes: true });
    return files
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  });
  return Math.max(...times);
}
