import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db, Store } from '#store/open-store.ts';
import { listOrganisations } from '#store/read/list-organisations.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { actContext } from '#test-kit/register-text.ts';
import { registerDirective } from './register-directive.ts';

const text = readSample('guofa-2021-6');
const fileOf = (content: string) => ({ bytes: new TextEncoder().encode(content), fileName: '分工意见.txt' });
/** A directive of our own with two of its clauses carried by the same unknown bureau. */
const small = (mark: string) =>
  [
    `示例省人民政府${mark}重点工作分工方案`,
    '各市人民政府：',
    '一、示例部分',
    '（一）示例方面。',
    '1．建成示例平台。（示例省云雾局牵头，财政部、示例省云雾局、示例省云雾局等配合，2021年6月底前完成）',
    '2．办好示例事项。（有关部门按职责分工负责，年内持续推进）',
    '示例省人民政府',
    '2021年1月15日',
  ].join('\n');

describe.each(engines)('registering a directive on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(async () => {
    await store?.close();
  });

  test('enters every task, organisation and placeholder, with one row in the journal', async () => {
    const context = actContext(store.db);
    const result = await registerDirective(context, fileOf(text));
    expect(result).toMatchObject({
      ok: true,
      counts: { parts: 12, sections: 38, items: 44, tasks: 182, organisations: 74 },
    });
    expect(await countRows(store.db)).toMatchObject({ directive: 1, task: 182, assignment: 767, journal: 1 });
    const row = await store.db.selectFrom('journal').selectAll().executeTakeFirstOrThrow();
    expect(row).toEqual({
      actId: context.actId,
      entryNumber: 1,
      act: 'register_directive',
      actVersion: 1,
      input: {
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        fileName: '分工意见.txt',
        sizeBytes: new TextEncoder().encode(text).length,
      },
      actor: 'test',
      actedOn: '2021-06-10',
      recordedAt: context.now,
      ...{ personId: null, onBehalfOfId: null, basis: null },
      organisationId: 'general-office-of-the-state-council',
      capacities: context.caller.capacities,
    });
  });

  test('refuses the same bytes with the id of the first, and stores nothing', async () => {
    const before = await countRows(store.db);
    const first = await store.db.selectFrom('directive').select('id').executeTakeFirstOrThrow();
    const result = await registerDirective(actContext(store.db), { ...fileOf(text), fileName: 'other.txt' });
    expect(result).toEqual({ ok: false, refusal: { code: 'already_registered', directiveId: first.id } });
    expect(await countRows(store.db)).toEqual(before);
  });

  test('lets one of several that come at once win, and tells the others its id', async () => {
    const file = fileOf(small('同时登记'));
    const results = await Promise.all(
      Array.from({ length: 4 }, () => registerDirective(actContext(store.db), file)),
    );
    const winners = results.flatMap((result) => (result.ok ? [result.directiveId] : []));
    expect(winners).toHaveLength(1);
    for (const result of results) {
      if (!result.ok) {
        expect(result.refusal).toEqual({ code: 'already_registered', directiveId: winners[0] });
      }
    }
  });

  test('gives an organisation one assignment for each role, and unknown names an entry of their own', async () => {
    const result = await registerDirective(actContext(store.db), fileOf(small('机构')));
    if (!result.ok) throw new Error(result.refusal.code);
    const organisations = await listOrganisations(store.db, result.directiveId);
    expect(organisations.map(({ shortName, provisional, load }) => [shortName, provisional, load])).toEqual([
      ['财政部', false, { lead: 0, responsible: 0, support: 1, supervisor: 0, total: 1 }],
      ['示例省云雾局', true, { lead: 1, responsible: 0, support: 1, supervisor: 0, total: 1 }],
    ]);
    const placeholders = await store.db
      .selectFrom('placeholder')
      .select(['kind', 'role', 'name'])
      .where('directiveId', '=', result.directiveId)
      .orderBy('kind')
      .execute();
    expect(placeholders).toEqual([
      { kind: 'open_list', role: 'support', name: '等' },
      { kind: 'relevant', role: 'responsible', name: '有关部门' },
    ]);
  });

  test('makes the same ids from the same act', async () => {
    const actId = randomUUID();
    const ids = async () => {
      const result = await registerDirective(actContext(store.db, { actId }), fileOf(small('重放')));
      const tasks = await store.db
        .selectFrom('task')
        .select(['id', 'ordinal'])
        .where('directiveId', '=', result.ok ? result.directiveId : '')
        .orderBy('ordinal')
        .execute();
      return { result, tasks };
    };
    const first = await ids();
    await forgetDirective(store.db, actId);
    expect(await ids()).toEqual(first);
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty_file'],
    ['bytes that are no text', new Uint8Array([0x50, 0x4b, 0, 0]), 'not_text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'unsupported_format'],
    ['a text that assigns nothing', new TextEncoder().encode('今天天气很好。\n'), 'no_responsibility'],
    ['a classified document', new TextEncoder().encode(`机密★1年\n${small('')}`), 'classified'],
  ])('refuses %s and stores nothing', async (_, bytes, code) => {
    const before = await countRows(store.db);
    const result = await registerDirective(actContext(store.db), { bytes, fileName: 'file' });
    expect(result).toEqual({ ok: false, refusal: { code } });
    expect(await countRows(store.db)).toEqual(before);
  });

  test('refuses a text with an error in it, naming all of them', async () => {
    const broken = text.replace('（人民银行牵头，年内持续推进）\n', '');
    const result = await registerDirective(actContext(store.db), fileOf(broken));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'directive_has_errors' } });
    expect(result.ok === false && 'issues' in result.refusal && result.refusal.issues.length).toBeGreaterThan(
      0,
    );
  });
});

async function countRows(db: Db): Promise<Record<string, number>> {
  const tables = [
    'directive',
    'directive_source',
    'task',
    'assignment',
    'placeholder',
    'journal',
    'organisation',
  ];
  const { rows } = await sql<{ name: string; rows: number }>`${sql.join(
    tables.map(
      (name) => sql`select ${sql.lit(name)} as name, (select count(*) from ${sql.table(name)}) as rows`,
    ),
    sql` union all `,
  )}`.execute(db);
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}

/** Takes a registered directive away, which the program itself never does. */
async function forgetDirective(db: Db, actId: string): Promise<void> {
  const { id } = await db
    .selectFrom('directive')
    .select('id')
    .where('actId', '=', actId)
    .executeTakeFirstOrThrow();
  const ofTasks = [
    'responsibility_entry',
    'placeholder',
    'responsibility',
    'deadline',
    'target',
    'direction',
    'note',
  ];
  for (const table of ofTasks) {
    await sql`delete from ${sql.table(table)} where task_id in (select id from task where directive_id = ${id})`.execute(
      db,
    );
  }
  for (const table of [
    'assignment',
    'task',
    'outline_node',
    'block',
    'duty',
    'diagnostic',
    'directive_source',
  ]) {
    await sql`delete from ${sql.table(table)} where directive_id = ${id}`.execute(db);
  }
  await sql`delete from directive where id = ${id}`.execute(db);
  await sql`delete from journal_subject where act_id = ${actId}`.execute(db);
  await sql`delete from journal where act_id = ${actId}`.execute(db);
}
