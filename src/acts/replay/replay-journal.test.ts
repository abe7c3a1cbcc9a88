import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closureOf } from '#ledger/completion/closure.ts';
import { compareState } from '#store/compare-state.ts';
import type { Db } from '#store/open-store.ts';
import { findTakeover } from '#store/read/find-takeover.ts';
import { listMiscounted } from '#store/read/lights/list-miscounted.ts';
import { listClosings } from '#store/read/list-closings.ts';
import { derivedTables, foldedTables, otherTables, stateTables } from '#store/state-tables.ts';
import { foldAllLightCounts } from '#store/tables/light-count.ts';
import { keeperOf } from '#test-kit/callers.ts';
import { contextOf, playHistory } from '#test-kit/histories/play-history.ts';
import { histories, type Step } from '#test-kit/histories/steps.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { addOrganisation } from '../add-organisation.ts';
import { approveDraft } from '../approve-draft.ts';
import { carryAllLights } from '../carry-lights.ts';
import { changeSettings } from '../change-settings.ts';
import { correctDraft } from '../correct-draft.ts';
import { openDraft } from '../open-draft.ts';
import { openTakeover } from '../open-takeover.ts';
import { registerDirective } from '../register-directive.ts';
import { registerDraft } from '../register-draft.ts';
import { takeOverLedger } from '../take-over-ledger.ts';
import { withdrawTakeover } from '../withdraw-takeover.ts';
import { replayJournal } from './replay-journal.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、国家能源局等负责，12月底前完成）
二、推进乙类园区建设。（财政部、教育部负责，12月底前完成）
三、推进丙类园区建设。（国家能源局牵头）
四、推进丁类园区建设。（教育部、岚川省示例局、有关部门负责）
`;
const bytesOf = (words: string) => new TextEncoder().encode(words);
const keeper = keeperOf('甲');

/** Two stores with the register, taken away at the end. */
async function withTwoStores(work: (source: Db, target: Db) => Promise<void>): Promise<void> {
  const [source, target] = [await openTestStore('postgres'), await openTestStore('postgres')];
  try {
    await work(source.db, target.db);
  } finally {
    await source.close();
    await target.close();
  }
}

async function register(db: Db, words: string, number: number): Promise<void> {
  const file = { bytes: bytesOf(words), fileName: '分工.txt' };
  const registered = await registerDirective(contextOf(db, number, keeper), file);
  if (!registered.ok) throw new Error(`The text was refused: ${registered.refusal.code}`);
}

/** The tasks that do not stand where their branches say: closed exactly when every branch that counts is accepted. */
async function listMisjudged(db: Db) {
  const tasks = await db.selectFrom('task').select('id').execute();
  const closings = await listClosings(
    db,
    tasks.map(({ id }) => id),
  );
  return closings.filter(({ state, branches }) => state !== closureOf(branches));
}

describe('a journal performed again on an empty ledger', () => {
  test('gives the same state, whatever was tried', { timeout: 240_000 }, async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(histories({ minLength: 60, maxLength: 90 }), async (steps) => {
        await withTwoStores(async (source, target) => {
          await register(source, text, 0);
          const half = Math.floor(steps.length / 2);
          const first = await playHistory(source, steps.slice(0, half), 1);
          await foldAllLightCounts(source);
          const second = await playHistory(source, steps.slice(half), half + 1);
          const played = { done: first.done + second.done };
          await carryAllLights(source, new Date('2021-06-11T01:00:00Z'));
          expect(await replayJournal(source, target)).toBe(played.done + 1);
          expect(await compareState(source, target)).toEqual([]);
          expect(await listMisjudged(source)).toEqual([]);
          expect(await listMiscounted(source)).toEqual([]);
          await foldAllLightCounts(source);
          expect(await listMiscounted(source)).toEqual([]);
          done += played.done;
        });
      }),
      { seed: 2021, numRuns: 6, endOnFailure: true },
    );
    expect(done).toBeGreaterThan(60);
  });

  test('gives the same state after files were reviewed, amended and taken over, while the clock stood still', {
    timeout: 60_000,
  }, async () => {
    await withTwoStores(async (source, target) => {
      let number = 0;
      const now = new Date('2021-06-10T01:00:00Z');
      const next = () => ({ ...contextOf(source, ++number, keeper), now });
      await changeSettings(next(), { approvalRequired: true });
      const center = { shortName: '岚川示例中心', fullName: '岚川省示例中心', kind: 'institution' as const };
      const added = await addOrganisation(next(), { ...center, parentId: null });
      if (!added.ok) throw new Error(added.refusal.code);
      for (const words of [numbered(first), numbered(first, second)]) await review(source, words, next);
      const named = target.selectFrom('assignment').where('organisationId', '=', added.result.organisationId);
      await chooseOrganisation(source, next);
      await takeOver(source, next);
      expect(await replayJournal(source, target)).toBeGreaterThanOrEqual(5);
      expect(await compareState(source, target)).toEqual([]);
      expect(await named.select('role').execute()).toEqual([{ role: 'responsible' }]);
      const acts = await target.selectFrom('journal').select('act').orderBy('entryNumber').execute();
      expect(acts.map(({ act }) => act)).toEqual([
        ...['change_settings', 'add_organisation', 'register_draft', 'amend_directive', 'register_draft'],
        ...['take_over_ledger', 'withdraw_takeover'],
      ]);
    });
  });

  test('differs where a row was changed past the acts', async () => {
    await withTwoStores(async (source, target) => {
      await register(source, text, 0);
      await source.updateTable('task').set({ noLead: true }).where('ordinal', '=', 1).execute();
      await replayJournal(source, target);
      const differences = await compareState(source, target);
      expect(differences.map(({ table, only }) => `${table} ${only}`)).toEqual(['task first', 'task second']);
    });
  });

  test('is refused where a row of the journal is gone', async () => {
    await withTwoStores(async (source, target) => {
      await register(source, text, 0);
      const step = { who: 0, picks: [0, 2, 0], stale: false, fitting: true } satisfies Partial<Step>;
      const steps: Step[] = [
        { ...step, act: 'assign_tasks' },
        { ...step, act: 'receive_assignments' },
      ];
      expect(await playHistory(source, steps, 1)).toEqual({ done: 2, refused: 0 });
      const { actId } = await source
        .selectFrom('journal')
        .select('actId')
        .where('act', '=', 'assign_tasks')
        .executeTakeFirstOrThrow();
      await source.deleteFrom('journalSubject').where('actId', '=', actId).execute();
      await source.deleteFrom('journal').where('actId', '=', actId).execute();
      await expect(replayJournal(source, target)).rejects.toThrow(/^receive_assignments .* refused now/);
    });
  });
});

const first = '建成甲类园区。（省发展改革委牵头，省财政厅等配合，6月底前完成）';
const second = '建成乙类园区。（省教育厅、岚川示例中心负责）';
const numbered = (...clauses: string[]) =>
  [
    '岚川省人民政府2024年重点工作分工方案',
    '岚政发〔2024〕1号',
    '一、发展产业',
    ...clauses.map((clause, index) => `${index + 1}．${clause}`),
  ].join('\n');

type NextContext = () => ReturnType<typeof contextOf>;

/** Has a file reviewed: a responsibility corrected, approved, registered. */
async function review(db: Db, words: string, next: NextContext): Promise<void> {
  const opened = await openDraft(next(), { bytes: bytesOf(words), fileName: '方案.txt' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { draftId } = opened;
  const start = words.indexOf('省财政厅');
  const corrected = await correctDraft(next(), {
    ...{ draftId, revision: 0, reason: '核对原文' },
    correction: {
      kind: 'set_responsibilities',
      task: 't1',
      responsibilities: [
        {
          role: 'responsible',
          names: ['省财政厅'],
          openEnded: false,

          span: [start, start + 4],
        },
      ],
    },
  });
  if (!corrected.ok) throw new Error(JSON.stringify(corrected.refusal));
  const approved = await approveDraft(next(), { draftId, revision: 1 });
  if (!approved.ok) throw new Error(approved.refusal.code);
  const { revision } = await db
    .selectFrom('draft')
    .select('revision')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  const registered = await registerDraft(next(), { draftId, revision });
  if (!registered.ok) throw new Error(registered.refusal.code);
}

/** Has a file reviewed in which a name means an organisation that the ledger does not have yet. */
async function chooseOrganisation(db: Db, next: NextContext): Promise<void> {
  const words = numbered('建成甲类园区。（省财政局负责）')
    .replace('岚川省', '浙江省')
    .replace('岚政发〔2024〕1号', '浙政发〔2024〕999号');
  const opened = await openDraft(next(), { bytes: bytesOf(words), fileName: '方案.txt' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { draftId } = opened;
  const kind = 'choose_organisation' as const;
  const correction = { kind, name: '省财政局', organisationId: 'finance-330000', task: null };
  const corrected = await correctDraft(next(), { draftId, revision: 0, reason: '核对', correction });
  expect(corrected).toMatchObject({ ok: true });
  const held = db.selectFrom('organisation').where('id', '=', 'finance-330000').select('id');
  expect(await held.execute()).toEqual([]);
  expect(await approveDraft(next(), { draftId, revision: 1 })).toMatchObject({ ok: true });
  expect(await registerDraft(next(), { draftId, revision: 1 })).toMatchObject({ ok: true });
  const carried = db.selectFrom('assignment').where('organisationId', '=', 'finance-330000').selectAll();
  expect(await carried.execute()).toHaveLength(1);
}

/** Takes a workbook over as a directive of its own, and back. */
async function takeOver(db: Db, next: NextContext): Promise<void> {
  const bytes = readFileSync(new URL('../../../samples/lanchuan-ledger-in-use.xlsx', import.meta.url));
  const opened = await openTakeover(next(), { bytes, fileName: '台账.xlsx' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { takeoverId } = opened;
  const revision = (await findTakeover(db, takeoverId))?.revision ?? 0;
  const taken = await takeOverLedger(next(), { takeoverId, revision });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const back = await withdrawTakeover(next(), takeoverId);
  if (!back.ok) throw new Error(back.refusal.code);
}

test('every table of the ledger is state or said to be none', () => {
  const schema = readFileSync(new URL('../../store/schema.sql', import.meta.url), 'utf8');
  const tables = [...schema.matchAll(/^create table (\w+)/gm)].map(([, name]) => name);
  const named = [...stateTables, ...derivedTables, ...foldedTables, ...otherTables].map((name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  expect([...named, 'migration'].toSorted()).toEqual(tables.toSorted());
});
