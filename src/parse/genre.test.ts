import { describe, expect, test } from 'vitest';
import { findMisplaced } from '#test-kit/find-misplaced.ts';
import { parseDirective } from './parse-directive.ts';

/** Each task as `path clause | role names … | deadlines`. */
function said(text: string): string[] {
  const directive = parseDirective(text);
  expect(findMisplaced(text, directive)).toEqual([]);
  return directive.tasks.map(({ path, text: clause, responsibilities, deadlines }) => {
    const roles = responsibilities.map(
      ({ role, orgs, openEnded }) => `${role} ${orgs.join('、')}${openEnded ? '等' : ''}`,
    );
    const dates = deadlines.map(({ on }) => on);
    return `${path.join('/')} ${clause.replace(/\s/g, '')} | ${roles.join('；')} | ${dates.join('；')}`;
  });
}

/** The diagnostics as `severity code: the words they stand at`. */
function told(text: string): string[] {
  return parseDirective(text).diagnostics.map(
    ({ severity, code, span }) => `${severity} ${code}: ${text.slice(...span).replace(/\s/g, '')}`,
  );
}

const title = '岚川省2022年重点工作分工方案\n';

describe('who answers', () => {
  test.each([
    [
      'a person named by title oversees',
      '1.修桥。（分管副省长负责，省交通厅牵头）',
      'supervisor 分管副省长；lead 省交通厅',
    ],
    [
      'a label names the person',
      '1.修桥。\n分管领导：程某某副省长\n牵头单位：省交通厅',
      'supervisor 程某某副省长；lead 省交通厅',
    ],
    [
      'a bracket behind a name gives it a role',
      '1.修桥。（责任单位：省交通厅（牵头）、省财政厅）',
      'lead 省交通厅；responsible 省财政厅',
    ],
    [
      '、 parts roles as a comma does',
      '1.修桥。（省交通厅牵头、省财政厅配合）',
      'lead 省交通厅；support 省财政厅',
    ],
    [
      '由…会同',
      '1.修桥，由省交通厅牵头，会同省财政厅、省审计厅办理。',
      'lead 省交通厅；responsible 省财政厅、省审计厅',
    ],
    [
      'a label in its own brackets',
      '1.修桥。\n【牵头单位】省交通厅\n【配合单位】省财政厅',
      'lead 省交通厅；support 省财政厅',
    ],
    [
      'a label behind white space',
      '1.修桥　责任单位：省交通厅；配合单位：省财政厅',
      'responsible 省交通厅；support 省财政厅',
    ],
    ['a line of roles alone', '1.修桥。\n省交通厅牵头，省财政厅配合。', 'lead 省交通厅；support 省财政厅'],
    ['a bracket broken into lines', '1.修桥（省交通厅、省财\n政厅负责）', 'responsible 省交通厅、省财政厅'],
    [
      'names that go on in the next line',
      '1.修桥。\n牵头单位：省交通厅、\n省财政厅',
      'lead 省交通厅、省财政厅',
    ],
    [
      'a label for all roles',
      '1.修桥。\n责任分工：省交通厅牵头，省财政厅配合',
      'lead 省交通厅；support 省财政厅',
    ],
  ])('%s', (_, text, roles) => {
    expect(said(title + text)[0]?.split(' | ')[1]).toBe(roles);
  });

  test.each([
    '列第一位的责任单位为牵头单位或汇总单位。',
    '第一责任单位为牵头单位。',
    '未列牵头单位的，责任单位即为牵头单位。',
    '没有注明牵头单位的，由第一责任单位牵头。',
  ])('a document that says itself who leads: %s', (rule) => {
    const text = `${title}${rule}\n1.修桥。（责任单位：省交通厅、省财政厅等）\n2.铺路。（牵头单位：省交通厅；责任单位：省财政厅）`;
    expect(said(text)).toEqual([
      '1 修桥。 | lead 省交通厅；responsible 省财政厅等 | ',
      '2 铺路。 | lead 省交通厅；responsible 省财政厅 | ',
    ]);
  });

  test('a label without names, words that are no name: a warning each', () => {
    expect(told(`${title}1.修桥。\n责任单位：\n2.铺路。（区交通局牵头推进3项、区财政局负责）`)).toEqual([
      'warning responsibility_unread: 责任单位：',
      'warning responsibility_unread: 区交通局牵头推进3项',
    ]);
  });

  test('a responsibility that was read as words of a clause is told', () => {
    const text = `${title}1.修桥，市交通局牵头，市财政局配合。（省交通厅负责）`;
    expect(told(text)).toEqual(['warning responsibility_unread: ，市财政局配合。']);
  });

  test('a numbered paragraph without a responsibility among tasks is told', () => {
    const text = `${title}1.修桥。（省交通厅负责）\n2.铺路。\n3.建校。（省教育厅负责）`;
    expect(told(text)).toEqual(['warning responsibility_unread: 铺路。']);
  });
});

describe('items', () => {
  test('one responsibility below sub-clauses covers the whole item', () => {
    const text =
      '1.推进交通建设。\n（1）修桥。\n（2）铺路。\n责任单位：省交通厅\n2.建校。\n责任单位：省教育厅';
    expect(said(title + text)).toEqual([
      '1 推进交通建设。（1）修桥。（2）铺路。 | responsible 省交通厅 | ',
      '2 建校。 | responsible 省教育厅 | ',
    ]);
  });

  test('its first line without a final mark is a heading', () => {
    const text = '1.交通建设\n①修桥。\n②铺路。\n（省交通厅负责）';
    expect(said(title + text)).toEqual(['1 ①修桥。②铺路。 | responsible 省交通厅 | ']);
  });

  test('where sub-clauses have responsibilities of their own, a missing one stays missing', () => {
    const text =
      '1.交通。\n（1）修桥。\n责任单位：省交通厅\n（2）铺路。\n责任单位：省交通厅\n2.教育。\n（1）建校。\n（2）招生。\n责任单位：省教育厅';
    expect(said(title + text)).toHaveLength(3);
    expect(told(title + text)).toEqual(['warning responsibility_unread: 建校。']);
  });

  test('numbers nest by their shape, decimals between 1. and （1）', () => {
    const text =
      '第一章 交通\n一、桥\n（一）大桥\n1.主桥\n1.1 设计。（省交通厅负责）\n1.2 施工。（省住建厅负责）';
    expect(said(title + text).map((task) => task.split(' ')[0])).toEqual([
      '第一章/一/（一）/1/1.1',
      '第一章/一/（一）/1/1.2',
    ]);
  });
});

test.each([
  '（省财政厅牵头）',
  '（省财政厅牵头，4月底前完成）',
  '省财政厅牵头，省税务局配合。',
  '牵头单位：省财政厅',
])('a responsibility right above the signature belongs to its task: %s', (line) => {
  const text = `${title}1.落实补贴。\n${line}\n岚川省人民政府\n2022年2月18日`;
  const { document, tasks } = parseDirective(text);
  expect(document.issuer).toBe('岚川省人民政府');
  expect(tasks[0]?.responsibilities[0]).toMatchObject({ role: 'lead', orgs: ['省财政厅'] });
});

describe('attachments', () => {
  const letter = [
    '岚川省人民政府办公厅关于印发重点任务分工方案的通知',
    '各市、县人民政府：',
    '现予印发，请贯彻落实。',
    '附件：1．交通任务清单',
    '2．教育任务清单',
    '岚川省人民政府办公厅',
    '2022年2月16日',
    '附件1',
    '交通任务清单',
    '序号\t任务\t牵头单位\t完成时限',
    '1\t修桥\t省交通厅\t6月底',
    '附件2',
    '教育任务清单',
    '1.建校。（省教育厅负责）',
  ].join('\n');

  test('each attachment has tasks of its own', () => {
    expect(said(letter)).toEqual([
      '1 修桥 | lead 省交通厅 | 2022-06-30',
      '1 建校。 | responsible 省教育厅 | ',
    ]);
  });

  test('the list of attachments is no signature and no outline', () => {
    const { document, blocks } = parseDirective(letter);
    expect(document).toMatchObject({ issuer: '岚川省人民政府办公厅', issuedOn: '2022-02-16' });
    expect(blocks.filter(({ kind }) => kind === 'attachment')).toHaveLength(6);
  });
});

describe('tables', () => {
  test('two heading rows, rows that are headings, remarks, 同上', () => {
    const text = [
      '云汀市2022年任务表',
      '序号\t重点任务\t责任单位\t\t完成时限\t备注',
      '\t\t牵头单位\t配合单位\t\t',
      '一、经济\t\t\t\t\t',
      '1\t修桥\t市交通局\t市财政局\t6月底\t需报批',
      '2\t铺路\t同上\t\t上半年、年底前\t',
    ].join('\n');
    expect(said(text)).toEqual([
      '一/1 修桥 | lead 市交通局；support 市财政局 | 2022-06-30',
      '一/2 铺路 | lead 市交通局；support 市财政局 | 2022-06-30；2022-12-31',
    ]);
    expect(parseDirective(text).tasks.map(({ notes }) => notes.map((note) => note.text))).toEqual([
      ['需报批'],
      [],
    ]);
  });

  test('one cell a line, a supervisor column, rows told by their numbers', () => {
    const head = ['序号', '任务', '牵头领导', '牵头单位', '完成时限'];
    const rows = ['1', '修桥', '程某某', '市交通局', '6月底', '2', '铺路', '顾某某', '市住建局', '12月底'];
    expect(said(['云汀市2022年任务表', ...head, ...rows].join('\n'))).toEqual([
      '1 修桥 | supervisor 程某某；lead 市交通局 | 2022-06-30',
      '2 铺路 | supervisor 顾某某；lead 市住建局 | 2022-12-31',
    ]);
  });

  test('a row whose cells fit its columns in more than one way is left to a person', () => {
    const head = ['序号', '任务', '牵头单位', '配合单位', '完成时限'];
    const text = [
      '云汀市2022年任务表',
      ...head,
      '1',
      '修桥',
      '市交通局',
      '6月底',
      '2',
      '铺路',
      '市住建局',
      '市财政局',
      '12月底',
    ];
    expect(said(text.join('\n'))).toHaveLength(1);
    expect(told(text.join('\n'))[0]).toBe('error responsibility_mismatch: 1修桥市交通局6月底');
  });

  test('a row without a clause is left to a person', () => {
    const text = '云汀市2022年任务表\n序号\t任务\t牵头单位\n1\t修桥\t市交通局\n\t\t市财政局';
    expect(told(text)).toEqual(['error responsibility_mismatch: 市财政局']);
  });
});

test('footnotes that the file marks are notes, no part of the last task', () => {
  const text = '1.修桥。（省交通厅负责）\n桥指公路桥。';
  const { blocks, tasks } = parseDirective(text, [{ kind: 'footnote', span: [14, 20] }]);
  expect(tasks).toHaveLength(1);
  expect(blocks).toEqual([{ kind: 'note', span: [14, 20] }]);
});
