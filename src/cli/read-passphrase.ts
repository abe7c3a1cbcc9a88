import { BadInput, type Given } from './command.ts';
import { readFile } from './read-file.ts';

/** A line end, of either kind. */
const LINE_END = /\r?\n$/;
/** Shorter ones are guessed, however much work each guess is. */
const SHORTEST = 16;

/** What `--passphrase-file` names, without the line end; undefined where nothing is encrypted. `-` is standard input. */
export async function readPassphrase({ options }: Given): Promise<string | undefined> {
  const path = options['passphrase-file'];
  if (typeof path !== 'string') return undefined;
  const passphrase = Buffer.from(await readFile(path))
    .toString('utf8')
    .replace(LINE_END, '');
  if (passphrase === '')
    throw new BadInput({ zh: `${path}：口令为空`, en: `${path}: the passphrase is empty` });
  return passphrase;
}

/** As `readPassphrase`, for a new backup: it must be long enough. */
export async function readNewPassphrase(given: Given): Promise<string | undefined> {
  const passphrase = await readPassphrase(given);
  if (passphrase === undefined || passphrase.length >= SHORTEST) return passphrase;
  throw new BadInput({
    zh: `口令太短：至少 ${SHORTEST} 个字符（可用 openssl rand -base64 32 生成）`,
    en: `the passphrase is too short: ${SHORTEST} characters at least (openssl rand -base64 32 makes one)`,
  });
}
