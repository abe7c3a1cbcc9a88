import { describe, expect, test } from 'vitest';
import type { NotificationRow } from '#store/read/list-notifications.ts';
import { composeDigest, type DigestReader } from './compose-digest.ts';
import { findMailDay } from './mail-hours.ts';

const row: NotificationRow = {
  ...{ id: 'n', kind: 'assignment_to_receive', aboutOn: '2021-06-11', detail: {}, organisationId: 'finance' },
  ...{ directiveId: 'd', taskId: 't', noticedOn: '2021-06-10', noticedAt: new Date(0), readAt: null },
  ...{
    directiveKind: 'document',
    directiveTitle: '重点工作分工',
    docNumber: '岚政发〔2021〕1号',
    concernedIds: [],
  },
  ...{ ordinal: 12, clause: '推进甲类园区建设。', organisationName: '省财政厅' },
};
const due: NotificationRow = { ...row, kind: 'date_near', detail: { dateKind: 'complete' } };
const matter: NotificationRow = {
  ...row,
  directiveKind: 'matter',
  directiveTitle: '领导批示',
  docNumber: null,
};
const reader: DigestReader = {
  name: '张三',
  language: 'zh',
  today: '2021-06-10',
  origin: 'https://ledger.example',
};

describe('a digest', () => {
  test('has its figures in the subject, what is late and near first', () => {
    expect(composeDigest([row, due, matter, row], reader).subject).toBe('1 项明日到期，3 项待签收');
    expect(composeDigest([row, due], { ...reader, language: 'en' }).subject).toBe(
      '1 due tomorrow, 1 to receive',
    );
  });

  test('names a document by number and title with a link, and nothing that a task says', () => {
    const { text, html } = composeDigest([row], reader);
    expect(text).toContain(
      '- 岚政发〔2021〕1号《重点工作分工》第 12 项：已交办省财政厅，签收期限 2021-06-11',
    );
    expect(text).toContain('https://ledger.example/d/d/tasks/t');
    expect(text + html).not.toContain('甲类园区');
  });

  test('names no matter', () => {
    const { text, html } = composeDigest([matter], reader);
    expect(text).toContain('- 手工立项事项：已交办省财政厅');
    expect(text + html).not.toContain('批示');
  });

  test('counts the things for which one line stands, and leads to their list', () => {
    const own = {
      directiveId: null,
      taskId: null,
      directiveKind: null,
      directiveTitle: null,
      docNumber: null,
    };
    const months: NotificationRow = {
      ...{ ...row, ...own, ordinal: null, clause: null, kind: 'report_due', aboutOn: '2021-06-28' },
      detail: { count: 86 },
    };
    const { subject, text, html } = composeDigest([months], reader);
    expect(subject).toBe('86 项进展待报');
    expect(text).toContain('- 86 项任务的进展请于 2021-06-28 前报送\n  https://ledger.example/month');
    expect(html).toContain('<a href="https://ledger.example/month">');
    const order: NotificationRow = {
      ...row,
      kind: 'order_issued',
      detail: { thingId: 'o', words: '请反馈' },
    };
    expect(composeDigest([order], reader).text).toContain('https://ledger.example/orders/o');
  });

  test('has no links without an origin', () => {
    const { text, html } = composeDigest([row], { ...reader, origin: undefined });
    expect(text + html).not.toMatch(/https?:|href/);
  });

  test('lets no name write into the page', () => {
    expect(composeDigest([row], { ...reader, name: '<b>&"' }).html).toContain('&lt;b&gt;&amp;&quot;：');
  });

  test('lists twenty of a kind and counts the others', () => {
    const { text } = composeDigest(Array(25).fill(row), reader);
    expect(text.match(/^- 岚政发/gm)).toHaveLength(20);
    expect(text).toContain('- 另有 5 项，见台账');
  });
});

test.each([
  ['2021-06-10T07:59', undefined],
  ['2021-06-10T08:00', '2021-06-10'],
  ['2021-06-10T19:59', '2021-06-10'],
  ['2021-06-10T20:00', undefined],
  ['2021-06-14T10:00', undefined], // 端午
  ['2021-09-26T10:00', '2021-09-26'], // a Sunday worked for the National Day
])('at %s in Beijing mail may go on %s', (moment, day) => {
  expect(findMailDay(new Date(`${moment}:00+08:00`))).toBe(day);
});
