import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = '/usr/bin/soffice';

/** True where LibreOffice stands on this machine; only the formats before Office 2007 and its own pdf need it. */
export function canConvert(): boolean {
  return existsSync(PROGRAM);
}

/** An office file in another format, or in its own as it is saved anew, by LibreOffice. */
export function convertOffice(
  bytes: Uint8Array,
  from: 'docx' | 'xlsx',
  to: 'doc' | 'pdf' | 'xls' | 'xlsx',
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-office-'));
  try {
    writeFileSync(join(folder, `file.${from}`), bytes);
    // Its own folder: the program does not save over what it has opened.
    const saved = join(folder, 'saved');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ['--headless', profile, '--convert-to', to, '--outdir', saved, join(folder, `file.${from}`)];
    execFileSync(PROGRAM, args, { stdio: 'ignore' });
    return readFileSync(join(saved, `file.${to}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
