import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openLedger } from '#acts/open-ledger.ts';
import { type ExportFormat, exportFormats } from '#contract/task-export.ts';
import type { Db } from '#store/open-store.ts';
import { startPostgresCluster } from '#test-kit/postgres-cluster.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import { addTestPerson, sessionCookieOf } from '#test-kit/sign-in.ts';
import { type Figure, judge } from './figure.ts';

/** Organisations that carry each of the 182 tasks: about six thousand rows. */
const FEW = 33;
/** So many times as many rows, as which files; a workbook of the largest takes minutes. */
const sizes = [
  { times: 10, formats: exportFormats },
  { times: 100, formats: ['csv'] },
] as const;
/**
 * As much as one file of many rows holds at most, as many files of few rows do one after the other: what is not collected yet
 * depends on how much has been written, and how much more may be held on the moment.
 */
const GROWTH = 1.25;
/** The reader stops so long amid the file: nobody may gather meanwhile what it does not take. */
const PAUSE_MILLISECONDS = 2_000;

/** A ledger in a database, and who reads all of it. */
interface Exported {
  databaseUrl: string;
  path: string;
  cookie: string;
}

/** Memory that a server holds at most that writes ledgers by organisation, of many rows beside few. */
export async function measureExportMemory(): Promise<Figure[]> {
  const cluster = startPostgresCluster();
  const databaseUrl = cluster.urlOf('postgres');
  const { db, close } = await openLedger({ databaseUrl });
  const figures: Figure[] = [];
  try {
    const directiveId = await registerText(db, readSample('guofa-2021-6'));
    const cookie = await sessionCookieOf(db, await addTestPerson(db));
    const exported = { databaseUrl, cookie, path: `/api/directives/${directiveId}/assignments/export` };
    const few = await assignTo(db, FEW);
    const asked = sizes.flatMap(({ times, formats }) => formats.map((format) => ({ times, format })));
    const references = new Map<unknown, number>();
    for (const file of asked) references.set(file, await heldFor(exported, file.format, file.times));
    let filled = 1;
    for (const file of asked) {
      const { times, format } = file;
      if (times !== filled) await assignTo(db, FEW * times);
      filled = times;
      const measured = {
        name: `export of the ledger by organisation as ${format}: memory of the server at most, ${say(few * times)} rows`,
        unit: 'MB',
        ours: await heldFor(exported, format, 1),
        reference: references.get(file) ?? Number.NaN,
        referenceName: `${times} files of ${say(few)} rows in turn`,
      };
      figures.push(judge(measured, { atMost: GROWTH }));
    }
    return figures;
  } finally {
    await close();
    cluster.stop();
  }
}

const say = (rows: number) => rows.toLocaleString('en');

/** Has each task carried by so many invented organisations, each with a light; the result is how many branches that makes. */
async function assignTo(db: Db, count: number): Promise<number> {
  const words = '按计划推进，尚无新的进展';
  await db.transaction().execute(async (within) => {
    // What is kept of each row beside it is not what is measured.
    await sql`set local session_replication_role = replica`.execute(within);
    await sql`insert into organisation (id, short_name, full_name, kind, sort_key, source, provisional)
      select id, name, name, 'local_government', id, 'invented', false
      from (select 'place-' || n, '岚川第' || n || '县' from generate_series(1, ${count}::integer) as n) as place (id, name)
      on conflict do nothing`.execute(within);
    await sql`delete from assignment_light`.execute(within);
    await sql`delete from assignment`.execute(within);
    await sql`insert into assignment
        (organisation_id, id, directive_id, task_id, role, state, revision, origin, assigned_on, received_on, words)
      select organisation.id, gen_random_uuid(), task.directive_id, task.id, 'responsible', 'received', 1, 'placeholder',
        '2021-03-29', '2021-04-02', ${words}
      from organisation cross join task where organisation.source = 'invented'`.execute(within);
    await sql`insert into assignment_light
        (organisation_id, assignment_id, task_id, directive_id, from_on, weight, red_on, turns, provisional)
      select organisation_id, id, task_id, directive_id, assigned_on, 'other', '2021-05-01',
        '[{"colour":"red","on":"2021-05-01","code":"news_missing","facts":{"cycle":"2021-04","cycles":1}}]', false
      from assignment`.execute(within);
  });
  await sql`vacuum analyze`.execute(db);
  const { branches } = await db
    .selectFrom('assignment')
    .select(({ fn }) => fn.countAll<number>().as('branches'))
    .executeTakeFirstOrThrow();
  return branches;
}

/** What a new server has held at most that has written the file so often. */
async function heldFor(exported: Exported, format: ExportFormat, times: number): Promise<number> {
  const server = fork(join(import.meta.dirname, 'serve-watched.ts'), [exported.databaseUrl]);
  try {
    const { url } = await answerOf<{ url: string }>(server);
    for (let time = 0; time < times; time++) await take(url, exported, format, time === 0);
    server.send('held');
    return (await answerOf<{ held: number }>(server)).held;
  } finally {
    const ended = once(server, 'exit');
    server.disconnect();
    await ended;
  }
}

async function answerOf<Answer>(server: ChildProcess): Promise<Answer> {
  const [answer]: Answer[] = await once(server, 'message');
  if (answer === undefined) throw new Error('The server said nothing.');
  return answer;
}

/** Reads the file; a slow reader stops for a while after its beginning. */
async function take(
  url: string,
  { path, cookie }: Exported,
  format: ExportFormat,
  isSlow: boolean,
): Promise<void> {
  const response = await fetch(`${url}${path}?format=${format}`, {
    headers: { cookie, 'accept-encoding': 'identity' },
  });
  if (!response.ok || !response.body) throw new Error(`The ledger was not written: ${response.status}`);
  let stops = isSlow;
  for await (const _part of response.body) {
    if (stops) await setTimeout(PAUSE_MILLISECONDS);
    stops = false;
  }
}
