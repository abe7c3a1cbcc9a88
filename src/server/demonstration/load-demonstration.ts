import { readFile } from 'node:fs/promises';
import { assignTasks } from '#acts/assign-tasks.ts';
import { registerDirective } from '#acts/register-directive.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { listTaskRows } from '#store/read/list-tasks.ts';
import { actors } from '../actors.ts';
import { settleCast } from './settle-cast.ts';
import { play, playedContext } from './stage.ts';
import { playStory } from './story.ts';

/** A public document of the State Council, shown as parsed and assigned: nobody's conduct is shown in it. */
const published = 'guofa-2021-6.txt';
/** A directive of an invented province, whose year the story plays. */
const invented = 'lanchuan-2021-3.txt';

/** Fills a new store with what whoever looks for the first time should see: two ledgers, and people to see them as. */
export async function loadDemonstration(db: Db): Promise<void> {
  const provincial = await register(db, invented, { at: '2021-02-26 08:30', by: actors.demonstration });
  await playStory(await settleCast(db, provincial.directiveId));

  // Assigned on the demonstration's own day, so that no receipt of a real organisation can be late on it.
  const national = await register(db, published, { at: '2021-06-10 08:00', by: actors.demonstration });
  const rows = await listTaskRows(db, national.directiveId, {}, { limit: national.counts.tasks });
  const tasks = rows.map(({ id }) => ({ id, revision: 1 }));
  await play(db, { at: '2021-06-10 08:10', by: actors.demonstration }, assignTasks, { tasks });
}

async function register(db: Db, fileName: string, cue: { at: string; by: Caller }) {
  const bytes = await readFile(new URL(`../../../samples/${fileName}`, import.meta.url));
  const result = await registerDirective(playedContext(db, cue), { bytes, fileName });
  if (!result.ok) throw new Error(`the sample ${fileName} was refused: ${result.refusal.code}`);
  return result;
}
