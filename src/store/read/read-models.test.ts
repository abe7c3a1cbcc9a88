import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Directive } from '#parse/directive.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { filterTasks } from '#test-kit/filter-tasks.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import type { Store } from '../open-store.ts';
import { findDocument } from './find-document.ts';
import { findOrganisationDetail } from './find-organisation-detail.ts';
import { findOverview } from './find-overview.ts';
import { findSource } from './find-source.ts';
import { findTask } from './find-task.ts';
import { findDirective, findDirectiveByDigest, listDirectives } from './list-directives.ts';
import { listOrganisations } from './list-organisations.ts';

const nowhere = '00000000-0000-8000-8000-000000000000';
const text = readSample('guofa-2021-6');
const directive = parseDirective(text);
const count = (filter: Parameters<typeof filterTasks>[2]) =>
  filterTasks(text, directive.tasks, filter).length;

describe.each(engines)('what the store tells on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let provincialId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
    provincialId = await registerText(store.db, readSample('lanchuan-2021-3'));
  });
  afterAll(async () => {
    await store?.close();
  });

  test('a registered directive is read back as it was parsed, nothing lost', async () => {
    for (const [id, sample] of [
      [directiveId, 'guofa-2021-6'],
      [provincialId, 'lanchuan-2021-3'],
    ] as const) {
      const document = await findDocument(store.db, id);
      expect(document?.text).toBe(readSample(sample));
      expect(document?.directive).toEqual(parseDirective(readSample(sample)) satisfies Directive);
      expect(new Set(document?.taskIds).size).toBe(document?.directive.tasks.length);
    }
  });

  test('the registered file comes back byte by byte', async () => {
    const source = await findSource(store.db, directiveId);
    expect(new TextDecoder().decode(source?.bytes)).toBe(text);
    expect(source?.fileName).toBe('directive.txt');
  });

  test('directives are listed, found by id and by digest', async () => {
    const summaries = await listDirectives(store.db, 'all');
    expect(summaries.map(({ id }) => id).toSorted()).toEqual([directiveId, provincialId].toSorted());
    const summary = await findDirective(store.db, directiveId);
    expect(summary).toMatchObject({
      title: '国务院关于落实《政府工作报告》重点工作分工的意见',
      docNumber: '国发〔2021〕6号',
      issuedOn: '2021-03-19',
      year: 2021,
      registeredAt: new Date('2021-06-10T01:00:00Z'),
      counts: { parts: 12, sections: 38, items: 44, tasks: 182, organisations: 74 },
    });
    expect(await findDirectiveByDigest(store.db, summary?.digest ?? '')).toEqual(summary);
  });

  test('a task comes with its proof and its neighbours', async () => {
    const document = await findDocument(store.db, directiveId);
    const [first, second, third] = document?.taskIds ?? [];
    const task = await findTask(store.db, second ?? nowhere);
    const parsed = directive.tasks[1];
    expect(task).toMatchObject({
      directiveId,
      ordinal: 2,
      path: parsed?.path,
      text: parsed?.text,
      span: parsed?.span,
      responsibilitySpan: parsed?.responsibilitySpan,
      responsibilityText: text.slice(...(parsed?.responsibilitySpan ?? [0, 0])),
      part: { number: '一' },
      section: { number: '（二）' },
      noLead: true,
      openEnded: true,
      notes: [],
      placeholders: [{ kind: 'open_list', role: 'responsible', name: '等' }],
      previousId: first,
      nextId: third,
    });
    expect(
      task?.targets.map(({ from, ...target }) => (from === null ? target : { ...target, from })),
    ).toEqual(parsed?.targets);
    expect((await findTask(store.db, first ?? nowhere))?.previousId).toBeNull();
    expect((await findTask(store.db, document?.taskIds.at(-1) ?? nowhere))?.nextId).toBeNull();
  });

  test('the overview counts what the filters find', async () => {
    const overview = await findOverview(store.db, directiveId, '2021-06-10');
    expect(overview?.figures).toEqual({
      tasks: 182,
      organisations: 74,
      assignments: 767,
      dated: count({ deadlineKind: ['complete', 'issue_policy'] }),
      ongoingOnly: 128,
      whenAppropriate: count({ deadlineKind: ['when_appropriate'] }),
      noLead: count({ noLead: true }),
      severalLeads: 38,
      openEnded: count({ openEnded: true }),
      placeholders: 129,
      withTarget: count({ hasTarget: true }),
      dueThisMonth: count({ dueMonth: ['2021-06'] }),
      issuePolicyThisMonth: 9,
    });
    for (const { month, complete, issuePolicy } of overview?.dueMonths ?? []) {
      expect(complete + issuePolicy).toBeGreaterThanOrEqual(count({ dueMonth: [month] }));
    }
    expect(overview?.parts.map(({ tasks }) => tasks).reduce((sum, tasks) => sum + tasks)).toBe(182);
    for (const { part, organisationId, lead, total } of overview?.matrix ?? []) {
      expect(total).toBe(count({ part: [part], organisation: [organisationId] }));
      expect(lead).toBe(count({ part: [part], organisation: [organisationId], role: ['lead'] }));
    }
    expect(overview?.targets).toHaveLength(directive.tasks.flatMap(({ targets }) => targets).length);
    expect(overview?.duties).toEqual(directive.duties);
  });

  test('organisations carry what the text gives them, heaviest first', async () => {
    const organisations = await listOrganisations(store.db, directiveId);
    expect(organisations).toHaveLength(74);
    expect(organisations.filter(({ provisional }) => provisional)).toEqual([]);
    const totals = organisations.map(({ load }) => load.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    for (const { id, load } of organisations.slice(0, 12)) {
      expect(load.total).toBe(count({ organisation: [id] }));
      expect(load.lead).toBe(count({ organisation: [id], role: ['lead'] }));
    }
  });

  test('an organisation is shown with its months, parts and partners', async () => {
    const detail = await findOrganisationDetail(store.db, directiveId, 'ministry-of-finance');
    expect(detail).toMatchObject({ shortName: '财政部', load: { total: 79, lead: 17 } });
    for (const { number, lead, total } of detail?.parts ?? []) {
      expect(total).toBe(count({ part: [number], organisation: ['ministry-of-finance'] }));
      expect(lead).toBe(count({ part: [number], organisation: ['ministry-of-finance'], role: ['lead'] }));
    }
    expect(detail?.partners[0]?.id).toBe('national-development-and-reform-commission');
    expect(detail?.partners.map(({ id }) => id)).not.toContain('ministry-of-finance');
    expect(detail?.dueMonths.find(({ month }) => month === '2021-12')).toBeDefined();
  });

  test('an organisation that has ended since says when, and to whom its duties passed', async () => {
    const id = 'banking-and-insurance-regulatory-commission';
    const organisations = await listOrganisations(store.db, directiveId);
    expect(organisations.find((one) => one.id === id)?.validTo).toBe('2023-03-10');
    const detail = await findOrganisationDetail(store.db, directiveId, id);
    expect(detail?.lineage).toMatchObject({ validFrom: '2018-03-17', validTo: '2023-03-10', parent: null });
    expect(
      detail?.lineage.predecessors.map(({ organisation, kind }) => [organisation.shortName, kind]),
    ).toEqual([
      ['保监会', 'merger'],
      ['银监会', 'merger'],
    ]);
    expect(detail?.lineage.successors).toEqual([
      {
        organisation: {
          id: 'financial-regulatory-administration',
          shortName: '金融监管总局',
          englishName: 'National Financial Regulatory Administration',
          carries: false,
        },
        kind: 'merger',
        effectiveOn: '2023-03-10',
        basis: expect.stringContaining('《国务院机构改革方案》'),
        duties: null,
      },
    ]);
  });

  test('an organisation says what it is a part of, and the name that it had before', async () => {
    const bureau = await findOrganisationDetail(store.db, directiveId, 'national-energy-administration');
    expect(bureau?.lineage.parent).toMatchObject({ shortName: '国家发展改革委', carries: true });
    const railway = await findOrganisationDetail(store.db, directiveId, 'china-state-railway-group');
    expect(railway?.lineage.names.map(({ name, use }) => [name, use])).toEqual([
      ['中国国家铁路集团有限公司', 'full'],
      ['国铁集团', 'short'],
      ['中国铁路总公司', 'former'],
    ]);
  });

  test('names that the register does not know are provisional, and no task of another directive shows', async () => {
    const organisations = await listOrganisations(store.db, provincialId);
    expect(organisations.some(({ provisional, kind }) => provisional && kind === 'unknown')).toBe(true);
    expect(await findOrganisationDetail(store.db, provincialId, 'ministry-of-finance')).toBeUndefined();
  });

  test('what is not there is not found', async () => {
    expect(await findDirective(store.db, nowhere)).toBeUndefined();
    expect(await findDirectiveByDigest(store.db, '')).toBeUndefined();
    expect(await findTask(store.db, nowhere)).toBeUndefined();
    expect(await findDocument(store.db, nowhere)).toBeUndefined();
    expect(await findSource(store.db, nowhere)).toBeUndefined();
    expect(await findOverview(store.db, nowhere, '2021-06-10')).toBeUndefined();
    expect(await listOrganisations(store.db, nowhere)).toEqual([]);
  });
});
