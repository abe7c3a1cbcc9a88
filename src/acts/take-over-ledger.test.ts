import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Store } from '#store/open-store.ts';
import { findTakeover } from '#store/read/find-takeover.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { listParsedTasks } from '#store/read/list-parsed-tasks.ts';
import { listTakeoverValues } from '#store/read/list-takeover-values.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { mapTakeover, matchTakeover } from './change-takeover.ts';
import { openTakeover } from './open-takeover.ts';
import { takeOverLedger } from './take-over-ledger.ts';
import { withdrawTakeover } from './withdraw-takeover.ts';

const ledger = readFileSync(new URL('../../samples/lanchuan-ledger-in-use.xlsx', import.meta.url));
const settled = { decisions: [], confirmClear: false, leaveOutOthers: false };

/** The same headings over other tasks. */
async function otherLedger(headings: string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(headings);
  sheet.addRow(headings.map((heading) => (heading === '任务' ? `建成${randomUUID()}。` : '甲')));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe.each(actEngines)('taking a ledger in use over on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(async () => {
    await store?.close();
  });

  async function open(bytes: Uint8Array = ledger) {
    const result = await openTakeover(actContext(store.db), { bytes, fileName: '台账.xlsx' });
    if (!result.ok) throw new Error(`The workbook was refused: ${JSON.stringify(result.refusal)}`);
    const takeover = await findTakeover(store.db, result.takeoverId);
    if (!takeover) throw new Error('The takeover that was opened is not there.');
    return { ...takeover, existing: result.existing };
  }
  async function journalOf(act: ActName) {
    return await store.db.selectFrom('journal').selectAll().where('act', '=', act).execute();
  }
  /** What of a ledger is there: rows of every table that a takeover writes. */
  async function countLedger() {
    const tables = [
      'directive',
      'task',
      'responsibility',
      'deadline',
      'assignment',
      'outlineNode',
      'takeoverValue',
    ] as const;
    const counts = await Promise.all(
      tables.map(async (table) => {
        const { count } = await store.db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        return [table, count];
      }),
    );
    return Object.fromEntries(counts);
  }

  test('as many workbooks as there are can be opened one after the other', async () => {
    for (let count = 0; count < 10; count += 1) {
      expect(await open(await otherLedger(['序号', '任务', '牵头单位']))).toMatchObject({ existing: false });
    }
  });

  test('the same bytes lead to the takeover that is open', async () => {
    const first = await open();
    const again = await open();
    expect([again.id, first.existing, again.existing]).toEqual([first.id, false, true]);
    await withdrawTakeover(actContext(store.db), first.id);
    expect(await findTakeover(store.db, first.id)).toBeUndefined();
  });

  test('a workbook becomes a directive of its own, with one row in the journal, and is withdrawn without a trace', async () => {
    const before = await countLedger();
    const { id, revision, digest } = await open();
    const result = await takeOverLedger(actContext(store.db), { takeoverId: id, revision });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.counts).toEqual({ tasks: 15, values: 111, leftOut: 0 });
    expect(await findDirective(store.db, result.directiveId)).toMatchObject({
      title: '岚川省2021年重点工作推进台账',
      digest,
      year: 2021,
    });
    const tasks = await listParsedTasks(store.db, result.directiveId);
    expect(tasks).toHaveLength(15);
    expect(tasks[4]).toMatchObject({
      path: ['省级重点工作', '扩大有效需求', '5'],
      deadlines: [{ kind: 'complete', on: '2021-09-30' }],
    });
    expect(tasks[4]?.responsibilities.map(({ role, orgs }) => [role, orgs])).toEqual([
      ['supervisor', ['副省长许清和']],
      ['lead', ['省商务厅']],
      ['support', ['省邮政管理局', '省供销社']],
    ]);

    const values = await listTakeoverValues(store.db, tasks[4]?.id ?? '');
    expect(values).toHaveLength(11);
    expect(values.find(({ meaning }) => meaning === 'status')).toMatchObject({
      text: '滞后',
      status: 'behind',
      sheet: '省级重点工作',
      row: 9,
      column: 10,
      digest,
      fileName: '台账.xlsx',
    });
    expect(values.find(({ meaning }) => meaning === 'updated_on')).toMatchObject({
      text: '6月5日',
      on: '2021-06-05',
    });
    expect(values.find(({ heading }) => heading === '考核分值')).toMatchObject({
      meaning: 'other',
      text: '4',
    });

    const [act, ...more] = await journalOf('take_over_ledger');
    expect(more).toEqual([]);
    expect(act?.input).toMatchObject({ takeoverId: id, digest, directiveId: null });

    const again = await openTakeover(actContext(store.db), { bytes: ledger, fileName: 'b.xlsx' });
    expect(again).toEqual({ ok: false, refusal: { code: 'already_taken_over', takeoverId: id } });

    expect(await withdrawTakeover(actContext(store.db), id)).toMatchObject({ ok: true });
    expect(await countLedger()).toEqual(before);
    expect(await journalOf('withdraw_takeover')).toHaveLength(1);
    expect(await withdrawTakeover(actContext(store.db), id)).toEqual({
      ok: false,
      refusal: { code: 'not_found' },
    });
  });

  test('what was taken over is not withdrawn from under a later act on one of its tasks', async () => {
    const workbook = '序号,任务,责任单位\n1,建成示例平台。,财政部\n';
    const { id, revision } = await open(new TextEncoder().encode(workbook));
    const taken = await takeOverLedger(actContext(store.db), { takeoverId: id, revision });
    if (!taken.ok) throw new Error(taken.refusal.code);
    const task = await store.db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', taken.directiveId)
      .orderBy('ordinal')
      .executeTakeFirstOrThrow();
    expect(await assignTasks(actContext(store.db), { tasks: [task] })).toMatchObject({ ok: true });
    expect(await withdrawTakeover(actContext(store.db), id)).toEqual({
      ok: false,
      refusal: { code: 'has_later_acts' },
    });
  });

  test('beside a registered directive no row is taken for a task that nobody confirmed', async () => {
    const directiveId = await registerText(store.db, readSample('lanchuan-2021-3'));
    const before = await countLedger();
    const { id, revision } = await open();
    expect(await matchTakeover(actContext(store.db), id, { ...settled, revision, directiveId })).toEqual({
      ok: true,
    });
    const { matches } = (await findTakeover(store.db, id)) ?? { matches: [] };
    const kinds = Map.groupBy(matches, ({ match }) => match);
    expect(kinds.get('exact')?.length).toBe(11);
    expect(kinds.get('proposed')).toMatchObject([{ row: 9, taskId: null }]);
    expect(kinds.get('unmatched')?.map(({ sheet, row }) => [sheet, row])).toEqual([
      [2, 3],
      [2, 4],
      [2, 5],
    ]);

    const early = await takeOverLedger(actContext(store.db), { takeoverId: id, revision: revision + 1 });
    expect(early).toMatchObject({ ok: false, refusal: { code: 'rows_unmatched', issues: { length: 4 } } });

    const chosen = {
      ...settled,
      revision: revision + 1,
      directiveId,
      confirmClear: true,
      leaveOutOthers: true,
    };
    await matchTakeover(actContext(store.db), id, chosen);
    const result = await takeOverLedger(actContext(store.db), { takeoverId: id, revision: revision + 2 });
    expect(result).toMatchObject({ ok: true, directiveId, counts: { tasks: 12, leftOut: 3 } });
    const after = await countLedger();
    expect({ ...after, takeoverValue: 0 }).toEqual({ ...before, takeoverValue: 0 });

    const tasks = await listParsedTasks(store.db, directiveId);
    const express = tasks.find(({ text }) => text.startsWith('加快电商、快递进农村'));
    const values = await listTakeoverValues(store.db, express?.id ?? '');
    expect(values.map(({ meaning }) => meaning)).toContain('clause');
    expect(values.find(({ meaning }) => meaning === 'lead')).toMatchObject({ text: '省商务厅' });

    expect(await withdrawTakeover(actContext(store.db), id)).toMatchObject({ ok: true });
    expect(await countLedger()).toEqual(before);
  });

  test('columns that a person has corrected are known the next time', async () => {
    const headings = ['序号', '任务', '责任单位', '口径'];
    const { id, revision, mapping } = await open(await otherLedger(headings));
    expect(mapping[0]?.columns[3]).toMatchObject({ meaning: 'other', strength: 'unsure' });
    const sheets = mapping.map(({ taken, head, columns }) => ({
      taken,
      head,
      meanings: columns.map(({ meaning }, index) => (index === 3 ? ('remark' as const) : meaning)),
    }));
    await mapTakeover(actContext(store.db), id, { revision, title: '2021年台账', sheets });
    await takeOverLedger(actContext(store.db), { takeoverId: id, revision: revision + 1 });
    const next = await open(await otherLedger(headings));
    expect(next.mapping[0]?.columns[3]).toMatchObject({ meaning: 'remark', basis: 'remembered' });
  });

  test('what another person has changed since is not overwritten', async () => {
    const { id, revision, mapping } = await open(await otherLedger(['序号', '任务', '责任单位', '备注']));
    const sheets = mapping.map(({ taken, head }) => ({ taken, head, meanings: null }));
    expect(await mapTakeover(actContext(store.db), id, { revision, title: '一', sheets })).toEqual({
      ok: true,
    });
    const stale = { ok: false, refusal: { code: 'stale_takeover' } };
    expect(await mapTakeover(actContext(store.db), id, { revision, title: '二', sheets })).toEqual(stale);
    expect(
      await matchTakeover(actContext(store.db), id, { ...settled, revision, directiveId: null }),
    ).toEqual(stale);
    expect(await takeOverLedger(actContext(store.db), { takeoverId: id, revision })).toEqual(stale);
    expect(await findTakeover(store.db, id)).toMatchObject({ title: '一', revision: revision + 1 });
  });

  test('a workbook of which no sheet is taken is refused', async () => {
    const { id, revision, mapping } = await open(await otherLedger(['序号', '任务', '责任单位', '领导']));
    const sheets = mapping.map(({ head }) => ({ taken: false, head, meanings: null }));
    await mapTakeover(actContext(store.db), id, { revision, title: '无', sheets });
    expect(await takeOverLedger(actContext(store.db), { takeoverId: id, revision: revision + 1 })).toEqual({
      ok: false,
      refusal: { code: 'nothing_to_take_over' },
    });
  });
});
