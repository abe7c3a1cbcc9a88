import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainQueries } from '#test-kit/explain-queries.ts';
import { multiplyDirective } from '#test-kit/multiply-directive.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import type { Db, Store } from '../open-store.ts';
import { findTask } from './find-task.ts';
import { listOrganisations } from './list-organisations.ts';
import { listTaskRows, listTasks } from './list-tasks.ts';
import type { TaskFilter } from './task-filter.ts';

const text = readSample('guofa-2021-6');
/** Far above what is measured, far below what a wrong plan or a round trip for each row would take. */
const REGISTER_MS = 60_000;
const FIRST_PAGE_MS = 5_000;

describe.each(engines)('a directive of ten thousand tasks on %s', (engine) => {
  let store: Store;
  let smallId: string;
  let directiveId: string;
  let registerMs: number;
  beforeAll(async () => {
    store = await openTestStore(engine);
    smallId = await registerText(store.db, text);
    const startedAt = performance.now();
    directiveId = await registerText(store.db, multiplyDirective(text, 55));
    registerMs = performance.now() - startedAt;
  }, 2 * REGISTER_MS);
  afterAll(async () => {
    await store?.close();
  });

  test('is registered and listed in little time', async () => {
    expect(registerMs).toBeLessThan(REGISTER_MS);
    const startedAt = performance.now();
    const page = await listTasks(store.db, directiveId, { q: '就业' }, { limit: 100 });
    expect(performance.now() - startedAt).toBeLessThan(FIRST_PAGE_MS);
    const small = await listTasks(store.db, smallId, { q: '就业' }, { limit: 100 });
    expect(page.total).toBe(small.total * 55);
  });

  const planOfList = async (id: string, filter: TaskFilter, after = 0) => {
    const ask = (db: Db) => listTaskRows(db, id, filter, { after, limit: 50 });
    const [plan] = await explainQueries(store.db, ask);
    return plan ?? '';
  };

  // Plans are proved on the server, for which they are made.
  if (engine !== 'postgres') return;

  test.each<[string, TaskFilter, string]>([
    ['two characters', { q: '普惠' }, 'task_grams'],
    ['a longer word', { q: '小微企业贷款' }, 'task_grams'],
    ['two words', { q: '普惠 贷款' }, 'task_grams'],
    ['an organisation', { organisation: ['export-import-bank'] }, 'assignment_directive'],
    ['a month', { dueMonth: ['2021-05'] }, 'deadline_due'],
  ])('is searched by %s through the index', async (_, filter, index) => {
    expect(await planOfList(directiveId, filter)).toContain(index);
  });

  test('is paged through the key, to its last page', async () => {
    const plan = await planOfList(directiveId, {}, 9_950);
    expect(plan).toContain('task_directive_id_ordinal_key');
    expect(plan).not.toMatch(/Seq Scan on (task|responsibility|deadline)\b/);
  });

  test('does not slow a small directive beside it', async () => {
    expect(await planOfList(smallId, { noLead: true })).not.toMatch(
      /Seq Scan on (task|responsibility|deadline)\b/,
    );
    const [plan] = await explainQueries(store.db, (db) => listOrganisations(db, smallId));
    expect(plan).toContain('assignment_directive');
  });

  test('shows one task through keys alone', async () => {
    const [row] = await listTaskRows(store.db, directiveId, {}, { after: 5_000, limit: 1 });
    const [plan] = await explainQueries(store.db, (db) => findTask(db, row?.id ?? ''));
    expect(plan).not.toContain('Seq Scan');
  });
});
