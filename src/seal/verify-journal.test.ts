import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveId } from '#acts/derive-id.ts';
import { recordAct } from '#acts/record-act.ts';
import type { Db, Store } from '#store/open-store.ts';
import { journalEntryHash } from '#store/read/seals/journal-entry.ts';
import { keeperOf } from '#test-kit/callers.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { type KnownRoot, writeRoot } from './known-root.ts';
import { proveAct } from './prove-act.ts';
import { sealJournal, sealWithin } from './seal-journal.ts';
import { verifyJournal } from './verify-journal.ts';

const HOUR_MILLISECONDS = 3_600_000;
const begin = Date.UTC(2021, 5, 10, 1);
/** Two and a half hours of acts, one a minute, sealed every ten: the last five are not sealed yet. */
const ACTS = 155;
const SEALED = 150;
const actIds = Array.from({ length: ACTS }, (_, number) =>
  deriveId('00000000-0000-4000-8000-000000000000', `${number}`),
).sort();
const at = (number: number) => actIds[number] ?? '';

async function act(
  db: Db,
  number: number,
  actId: string,
  recordedAt = begin + number * 60_000,
): Promise<void> {
  const context = {
    db,
    actId,
    today: '2021-06-10',
    now: new Date(recordedAt),
    caller: keeperOf('甲'),
  } as const;
  await recordAct(context, {
    ...{ act: 'set_contacts', actVersion: 1, input: { number, words: '值班室“甲”' } },
    subjects: [{ detail: { contacts: number } }, { detail: { contacts: number + 1 } }],
  });
}

/** What somebody who owns the database does to it, seen by a verification, and taken back. */
async function tampered(db: Db, work: (db: Db) => Promise<unknown>, outside: readonly KnownRoot[] = []) {
  const undo = new Error('taken back');
  let verification: Awaited<ReturnType<typeof verifyJournal>> | undefined;
  await db
    .transaction()
    .execute(async (within) => {
      await sql`set constraints all immediate`.execute(within);
      await work(within);
      verification = await verifyJournal(within, outside);
      throw undo;
    })
    .catch((fault: unknown) => {
      if (fault !== undo) throw fault;
    });
  return verification;
}

const run =
  (...statements: string[]) =>
  async (db: Db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
/** An owner of the database is held by no constraint. */
const unbound = [
  'alter table journal_leaf drop constraint journal_leaf_act_id_fkey',
  'alter table journal_subject drop constraint journal_subject_act_id_fkey',
];
const change42 = `update journal set input = '{}' where act_id = '${at(42)}'`;
const seals = ['delete from seal', 'delete from journal_leaf', 'delete from journal_tree'];
const night = new Date(begin + 20 * HOUR_MILLISECONDS);

/** Leaves and seals as they would be had the rows always been as they are now. */
async function sealAnew(db: Db): Promise<void> {
  const sizes = await db.selectFrom('seal').select(['size', 'sealedAt']).orderBy('size').execute();
  const rows = await db.selectFrom('journal').select('actId').orderBy('actId').execute();
  await run(...seals)(db);
  await sql`create temporary table kept on commit drop as select * from journal`.execute(db);
  await run(...unbound, 'delete from journal')(db);
  for (const [index, { size, sealedAt }] of sizes.entries()) {
    const ids = rows.slice(sizes[index - 1]?.size ?? 0, size).map(({ actId }) => actId);
    await sql`insert into journal select * from kept where act_id in (${sql.join(ids)})`.execute(db);
    await sealWithin(db, { now: sealedAt });
  }
  await sql`insert into journal select * from kept on conflict do nothing`.execute(db);
}

describe.each(engines)('a sealed journal on %s', (engine) => {
  let store: Store;
  const outside: KnownRoot[] = [];
  beforeAll(async () => {
    store = await openTestStore(engine);
    for (let number = 0; number < ACTS; number += 1) {
      await act(store.db, number, at(number));
      if (number % 10 !== 9) continue;
      const sealed = await sealJournal(store.db, { now: new Date(begin + number * 60_000) });
      if (sealed !== 'busy' && sealed) outside.push(sealed);
    }
  });
  afterAll(() => store.close());

  test('agrees with its own seals and with roots kept elsewhere', async () => {
    const found = await verifyJournal(store.db, outside);
    expect(found).toEqual({ leaves: SEALED, seals: 15, agreeing: 15, problems: [] });
  });

  test.each<[string, (db: Db) => Promise<unknown>, object]>([
    ['what was asked', run(change42), { code: 'changed', leaf: 42 }],
    [
      'who did it',
      run(`update journal set actor = '乙' where act_id = '${at(42)}'`),
      { code: 'changed', leaf: 42 },
    ],
    [
      'when, by a millionth of a second',
      run(
        `update journal set recorded_at = recorded_at + interval '1 microsecond' where act_id = '${at(42)}'`,
      ),
      { code: 'changed', leaf: 42 },
    ],
    [
      'what it touched',
      run(`update journal_subject set detail = '{}' where act_id = '${at(42)}' and position = 1`),
      { code: 'changed', leaf: 42 },
    ],
    [
      'something it touched, left out',
      run(`delete from journal_subject where act_id = '${at(42)}' and position = 1`),
      { code: 'changed', leaf: 42 },
    ],
    [
      'a row taken away',
      run(...unbound, `delete from journal where act_id = '${at(42)}'`),
      { code: 'removed', leaf: 42, actId: at(42) },
    ],
    [
      'a row taken away with its leaf',
      run(
        ...unbound,
        `delete from journal_leaf where leaf = 42`,
        `delete from journal where act_id = '${at(42)}'`,
      ),
      { code: 'removed', leaf: 42, actId: null },
    ],
    [
      'two rows in another order',
      run(
        'alter table journal_leaf drop constraint journal_leaf_act_id_key',
        `update journal_leaf set act_id = case leaf when 42 then '${at(43)}'::uuid else '${at(42)}'::uuid end
         where leaf in (42, 43)`,
      ),
      { code: 'reordered', leaf: 42, sealedAs: 43 },
    ],
    [
      'two rows in another order with their leaves',
      run(
        'update journal_leaf set leaf = 1000 where leaf = 42',
        'update journal_leaf set leaf = 42 where leaf = 43',
        'update journal_leaf set leaf = 43 where leaf = 1000',
      ),
      { code: 'seal_differs', fromLeaf: 40, size: 50 },
    ],
    [
      'a row put in as if it were an old one',
      async (db) => {
        await act(db, 42, deriveId(at(42), 'put in'));
        await sealWithin(db, { now: night });
      },
      { code: 'inserted' },
    ],
    [
      'a row rewritten with its leaf',
      async (db) => {
        await run(change42)(db);
        await sql`update journal_leaf set hash = decode(${journalEntryHash}, 'hex') from journal
          where journal.act_id = journal_leaf.act_id and leaf = 42`.execute(db);
      },
      { code: 'seal_differs', fromLeaf: 40, size: 50 },
    ],
    [
      'seals taken away at the end',
      run('delete from journal_leaf where leaf > 99'),
      { code: 'history_cut', size: 110 },
    ],
  ])('names the first row that differs from what was sealed: %s', async (_, work, problem) => {
    expect((await tampered(store.db, work))?.problems[0]).toMatchObject(problem);
  });

  test('takes a clock that was set back for no rewriting: acts and their seal go back together', async () => {
    const setBack = async (db: Db) => {
      const earlier = begin - 20 * HOUR_MILLISECONDS;
      await act(db, 42, deriveId(at(42), 'by the clock as it is now'), earlier);
      await sealWithin(db, { now: new Date(earlier + 2_000) });
    };
    expect((await tampered(store.db, setBack, outside))?.problems).toEqual([]);
  });

  test('takes a journal that was far behind for no rewriting: its rows are older than the seals before them', async () => {
    const sealBehind = async (db: Db) => {
      const [late, recorded] = [begin + 90 * HOUR_MILLISECONDS, begin + 30 * HOUR_MILLISECONDS];
      for (const second of [1, 2]) {
        await act(db, 42, deriveId(at(42), `sealed late ${second}`), recorded + second * 1_000);
        await sealWithin(db, { now: new Date(late + second * 1_000) });
      }
    };
    expect((await tampered(store.db, sealBehind, outside))?.problems).toEqual([]);
  });

  test('rewritten altogether agrees with itself, and with no root kept elsewhere since', async () => {
    const rewrite = async (db: Db) => {
      await run(change42)(db);
      await sealAnew(db);
    };
    expect((await tampered(store.db, rewrite))?.problems).toEqual([]);
    const found = await tampered(store.db, rewrite, outside);
    expect(found).toMatchObject({ leaves: SEALED, agreeing: 4 });
    expect(found?.problems[0]).toMatchObject({ code: 'outside_root_differs', fromLeaf: 40, size: 50 });
  });

  test('cut off at its end agrees with itself, and not with a root kept elsewhere', async () => {
    const cut = run(
      ...unbound,
      'delete from journal_leaf where leaf > 99',
      'delete from seal where size > 100',
    );
    expect((await tampered(store.db, cut))?.problems).toEqual([]);
    const found = await tampered(store.db, cut, outside.slice(-1));
    expect(found?.problems).toEqual([{ code: 'history_cut', size: SEALED, leaves: 100 }]);
  });

  test('tells nothing of rows that are not sealed yet: those of the last seconds', async () => {
    const before = run(`update journal set input = '{}' where act_id = '${at(SEALED)}'`);
    expect((await tampered(store.db, before, outside))?.problems).toEqual([]);
  });

  test('proves of an act, to a program that knows only SHA-256, that it stands in it', async () => {
    const proof = await proveAct(store.db, at(42));
    const root = outside.at(-1);
    if (!proof || !root) throw new Error('nothing was sealed');
    const folder = mkdtempSync(join(tmpdir(), 'proof-'));
    const check = (given: object, known: string) => {
      writeFileSync(join(folder, 'proof.json'), JSON.stringify(given));
      return spawnSync(process.execPath, ['bin/check-proof.js', join(folder, 'proof.json'), known]).status;
    };
    expect(check(proof, writeRoot(root))).toBe(0);
    expect(check({ ...proof, entry: proof.entry.replace('甲', '乙') }, writeRoot(root))).toBe(1);
    expect(check({ ...proof, leaf: 43 }, writeRoot(root))).toBe(1);
    expect(check(proof, writeRoot({ ...root, root: '0'.repeat(64) }))).toBe(1);
    rmSync(folder, { recursive: true });
    expect(await proveAct(store.db, at(SEALED))).toBeUndefined();
  });
});
