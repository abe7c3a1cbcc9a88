import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { StartRefused } from '../start-refused.ts';

const SECRET_BYTES = 32;
const OWNER_ONLY = 0o600;

/**
 * The installation's secret: the one of the settings, else one that is made once and kept beside the embedded store,
 * readable by its owner alone.
 * @throws StartRefused with a database server and no secret in the settings: copies of the program must share one.
 */
export function loadSecret({ secret, databaseUrl, dataFolder }: Settings): string {
  if (secret !== undefined) return secret;
  if (databaseUrl !== undefined) {
    throw new StartRefused({
      zh: '用 DATABASE_URL 时须设 TAIZHANG_SECRET 或 TAIZHANG_SECRET_FILE（至少三十二个字符，可用 openssl rand -base64 32 生成）',
      en: 'with DATABASE_URL set TAIZHANG_SECRET or TAIZHANG_SECRET_FILE (32 characters or more, such as openssl rand -base64 32 makes)',
    });
  }
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(file, randomBytes(SECRET_BYTES).toString('base64url'), { mode: OWNER_ONLY, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
