import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '#ledger/organisations/register.ts';
import { deadlineKinds, roles } from '#parse/directive.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { filterTasks } from '#test-kit/filter-tasks.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import type { Db, Store } from '../open-store.ts';
import { exportTasks } from './export-tasks.ts';
import { listTasks } from './list-tasks.ts';
import type { TaskFilter } from './task-filter.ts';

const text = readSample('guofa-2021-6');
const { tasks } = parseDirective(text);

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
const anyFilter: fc.Arbitrary<TaskFilter> = fc.record(
  {
    part: some(['一', '二', '四', '七', '十二', '十三']),
    section: some(['（一）', '（七）', '（八）', '（十五）', '（三十八）']),
    organisation: some(organisations.slice(0, 40).map(({ id }) => id)),
    role: some(roles),
    deadlineKind: some(deadlineKinds),
    dueMonth: some(['2021-04', '2021-06', '2021-12', '2022-12', '2021-13', '2020-01']),
    state: some(['registered', 'assigned', 'suspended']),
    hasTarget: fc.boolean(),
    openEnded: fc.boolean(),
    noLead: fc.boolean(),
    q: fc.constantFrom(
      '就业',
      '财政',
      '小微企业',
      '推进 改革',
      '税',
      '财政部',
      '没有的词',
      '',
      '_',
      '政财',
      '6%以上',
    ),
  },
  { requiredKeys: [] },
);
/** Few filters at once, so that most let something through. */
const usefulFilter = fc
  .tuple(
    anyFilter,
    fc.subarray(['part', 'section', 'organisation', 'role', 'q', 'noLead', 'dueMonth', 'state'] as const),
  )
  .map(([filter, dropped]) => {
    for (const name of dropped) delete filter[name];
    return filter;
  });

/** Gives what the ministry of finance carries on to that of education too: whom the directive asks stays as it was. */
async function giveOn(db: Db): Promise<void> {
  await sql`insert into assignment (organisation_id, id, directive_id, task_id, role, state, revision, origin,
      parent_organisation_id, parent_id)
    select 'ministry-of-education', gen_random_uuid(), directive_id, task_id, role, 'assigned', 1, 'cascade',
      organisation_id, id
    from assignment where organisation_id = 'ministry-of-finance'
    on conflict do nothing`.execute(db);
}

describe.each(engines)('the list of tasks on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, readSample('lanchuan-2021-3'));
    directiveId = await registerText(store.db, text);
    await giveOn(store.db);
  });
  afterAll(async () => {
    await store?.close();
  });

  const ordinals = async (filter: TaskFilter, limit = 500) => {
    const { rows, total } = await listTasks(store.db, directiveId, filter, { limit });
    expect(total).toBe(rows.length);
    return rows.map(({ ordinal }) => ordinal);
  };

  test.each<[string, TaskFilter, number]>([
    ['everything', {}, 182],
    ['a part', { part: ['一'] }, 3],
    ['two sections', { section: ['（一）', '（四）'] }, 2],
    ['an organisation', { organisation: ['ministry-of-finance'] }, 79],
    ['an organisation in a role', { organisation: ['ministry-of-finance'], role: ['lead'] }, 17],
    ['an organisation, not by what it was given by another', { organisation: ['ministry-of-education'] }, 16],
    ['a role that occurs', { role: ['lead'] }, 96],
    ['no lead', { noLead: true }, 86],
    ['an open list', { openEnded: true }, 106],
    ['a deadline by which a policy is issued', { deadlineKind: ['issue_policy'] }, 35],
    ['a deadline without a date', { deadlineKind: ['when_appropriate'] }, 1],
    ['a month in which something is due', { dueMonth: ['2021-06'] }, 9],
    ['a month that does not exist', { dueMonth: ['2021-13'] }, 0],
    ['a place that nobody knows', { part: ['百'] }, 0],
    ['the sign of a pattern', { q: '_' }, 0],
    ['two characters that are not neighbours', { q: '政财' }, 0],
  ])('finds by %s', async (_, filter, expected) => {
    expect(await ordinals(filter)).toHaveLength(expected);
  });

  test('filters as one would by hand, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(usefulFilter, async (filter) => {
        expect(await ordinals(filter)).toEqual(
          filterTasks(text, tasks, filter).map(({ ordinal }) => ordinal),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a facet counts what choosing its value would show, whatever else is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(usefulFilter, async (filter) => {
        const { facets } = await listTasks(store.db, directiveId, filter, { limit: 1 });
        for (const name of ['part', 'section', 'organisation', 'role', 'deadlineKind', 'dueMonth'] as const) {
          for (const { value, count } of facets?.[name] ?? []) {
            const chosen = { ...filter, [name]: [value] };
            expect([name, value, count]).toEqual([name, value, filterTasks(text, tasks, chosen).length]);
          }
        }
        for (const name of ['hasTarget', 'openEnded', 'noLead'] as const) {
          for (const { value, count } of facets?.[name] ?? []) {
            const chosen = { ...filter, [name]: value === 'true' };
            expect([name, value, count]).toEqual([name, value, filterTasks(text, tasks, chosen).length]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('facets stand in printed order, in order of months, or by count', async () => {
    const { facets } = await listTasks(store.db, directiveId, {}, { limit: 1 });
    expect(facets?.part.map(({ value }) => value)).toEqual([...'一二三四五六七八九十', '十一', '十二']);
    expect(facets?.part[0]?.label).toBe('落实2021年经济社会发展总体要求和主要预期目标');
    expect(facets?.section).toHaveLength(38);
    expect(facets?.organisation[0]).toEqual({
      value: 'national-development-and-reform-commission',
      label: '国家发展改革委',
      count: 86,
    });
    const months = facets?.dueMonth.map(({ value }) => value) ?? [];
    expect(months).toEqual(months.toSorted());
  });

  test('pages by key: every row once, in order, and the last page says so', async () => {
    const seen: number[] = [];
    let after: number | undefined;
    do {
      const page = await listTasks(store.db, directiveId, { noLead: true }, { after, limit: 25 });
      expect(page.total).toBe(86);
      expect(page.facets === null).toBe(after !== undefined);
      seen.push(...page.rows.map(({ ordinal }) => ordinal));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(await ordinals({ noLead: true }));

    const whole = await listTasks(store.db, directiveId, { noLead: true }, { limit: 86 });
    expect(whole.next).toBeNull();
  });

  test('an export yields the rows of the list', async () => {
    const exported = [];
    for await (const row of exportTasks(store.db, directiveId, { openEnded: true })) exported.push(row);
    const { rows } = await listTasks(store.db, directiveId, { openEnded: true }, { limit: 500 });
    expect(exported).toEqual(rows);
  });

  test('a directive that is not there has no tasks', async () => {
    const nowhere = '00000000-0000-8000-8000-000000000000';
    const page = await listTasks(store.db, nowhere, {}, { limit: 10 });
    expect(page).toMatchObject({ rows: [], total: 0, next: null });
    expect(page.facets?.noLead).toEqual([]);
  });
});
