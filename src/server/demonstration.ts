import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { registerDirective } from '#acts/register-directive.ts';
import type { Db, Store } from '#store/open-store.ts';
import { hasActsOf } from '#store/read/has-acts-of.ts';
import { newActId } from './act-id.ts';
import { actors } from './actors.ts';
import { demonstrationDay } from './today.ts';

/** A public document of the State Council, as it was published. */
const sample = new URL('../../samples/guofa-2021-6.txt', import.meta.url);

/** Registers the sample directive, so that whoever looks for the first time sees a ledger. */
export async function loadDemonstration(db: Db): Promise<void> {
  const now = new Date();
  const act = { db, today: demonstrationDay, now, actId: newActId(now), actor: actors.demonstration };
  const file = { bytes: await readFile(sample), fileName: basename(sample.pathname) };
  const result = await registerDirective(act, file);
  if (!result.ok) throw new Error(`the sample directive was refused: ${result.refusal.code}`);
}

/** True where the store holds demonstration data. A database server never does: it is somebody's real ledger. */
export async function holdsDemonstration({ db, engine }: Store): Promise<boolean> {
  return engine === 'pglite' && (await hasActsOf(db, actors.demonstration));
}
