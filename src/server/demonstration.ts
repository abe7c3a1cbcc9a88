import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ActContext } from '#acts/act-context.ts';
import { addPerson } from '#acts/add-person.ts';
import { registerDirective } from '#acts/register-directive.ts';
import type { Db, Store } from '#store/open-store.ts';
import { hasActsOf } from '#store/read/has-acts-of.ts';
import { newActId } from './act-id.ts';
import { actors } from './actors.ts';
import { addDemonstrationAccount } from './sign-in/demonstration-accounts.ts';
import { demonstrationDay } from './today.ts';

/** A public document of the State Council, as it was published. */
const sample = new URL('../../samples/guofa-2021-6.txt', import.meta.url);

/** Who keep the demonstration's ledger: invented persons. */
const keepers = [
  { username: 'keeper', name: '林知远', roles: ['keeper', 'head'] },
  { username: 'second-keeper', name: '沈若川', roles: ['keeper'] },
] as const;
const keepersOffice = 'general-office-of-the-state-council';

/** Registers the sample directive and accounts to see it with, so that whoever looks for the first time sees a ledger. */
export async function loadDemonstration(db: Db): Promise<void> {
  const file = { bytes: await readFile(sample), fileName: basename(sample.pathname) };
  const result = await registerDirective(newAct(db), file);
  if (!result.ok) throw new Error(`the sample directive was refused: ${result.refusal.code}`);
  for (const keeper of keepers) {
    const added = await addPerson(newAct(db), { ...keeper, organisationId: keepersOffice });
    if (!added.ok)
      throw new Error(`${keeper.username} of the demonstration was refused: ${added.refusal.code}`);
    await addDemonstrationAccount(db, added.result.personId);
  }
}

function newAct(db: Db): ActContext {
  const now = new Date();
  return { db, today: demonstrationDay, now, actId: newActId(now), caller: actors.demonstration };
}

/** True where the store holds demonstration data. A database server never does: it is somebody's real ledger. */
export async function holdsDemonstration({ db, engine }: Store): Promise<boolean> {
  return engine === 'pglite' && (await hasActsOf(db, actors.demonstration.name));
}
