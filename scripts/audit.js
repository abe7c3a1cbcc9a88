// What `npm run audit` does: asks the registry which packages that ship have known weaknesses. High and critical ones fail; a
// registry that cannot be asked does not.
import { spawnSync } from 'node:child_process';
import { root } from './toolchain.js';

const asked = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000'],
  {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
const counts = readCounts(asked.stdout);
if (!counts) {
  console.log('audit: the registry did not answer, so nothing is known of weaknesses; asked again next time');
} else {
  const grave = counts.high + counts.critical;
  console.log(`audit: ${counts.total} known weaknesses, ${grave} of them high or critical`);
  if (grave > 0) console.log('npm audit --omit=dev names them');
  process.exitCode = grave > 0 ? 1 : 0;
}

/** The counts of an answer; undefined of anything else. */
function readCounts(answer) {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
