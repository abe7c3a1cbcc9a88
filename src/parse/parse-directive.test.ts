import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMisplaced } from '#test-kit/find-misplaced.ts';
import type { Gold } from '#test-kit/gold.ts';
import { readGold, readSample } from '#test-kit/read-sample.ts';
import type { Directive, OutlineNode } from './directive.ts';
import { parseDirective } from './parse-directive.ts';

const names = ['guofa-2021-6', 'lanchuan-2021-3'];

/** A parsed directive in the words of an expected answer. */
function asGold({ document, tasks }: Directive): Gold {
  const { title, docNumber: number, issuer, issuedOn, year } = document;
  return {
    document: { title, number, issuer, issuedOn },
    year,
    tasks: tasks.map(({ ordinal, path, item, text, responsibilities, deadlines, targets }) => ({
      ordinal,
      path,
      item,
      text,
      responsibilities: responsibilities.map(({ role, orgs, openEnded, scope }) => ({
        role,
        orgs,
        openEnded,
        scope,
      })),
      deadlines: deadlines.map(({ kind, on }) => ({ kind, on })),
      targets: targets.map(({ span: _, ...target }) => target),
    })),
  };
}

function countNodes(nodes: OutlineNode[], kind: string): number {
  return nodes.reduce((sum, node) => sum + Number(node.kind === kind) + countNodes(node.children, kind), 0);
}

/** The same directive in the published layout: each responsibility right behind its clause. */
function inPublishedLayout(text: string, { outline, tasks }: Directive, separator: string): string {
  const paragraphs = (nodes: OutlineNode[], path: string[]): string[] =>
    nodes.flatMap((node) => {
      const here = [...path, node.number];
      const own = tasks.filter((task) => task.path.join() === here.join());
      const clauses = own.map((task) => task.text + text.slice(...(task.responsibilitySpan ?? [0, 0])));
      const head = text.slice(...node.span);
      return [head + clauses.join(separator), ...paragraphs(node.children, here)];
    });
  const first = outline[0]?.span[0] ?? 0;
  const last = Math.max(...tasks.map(({ responsibilitySpan }) => responsibilitySpan?.[1] ?? 0));
  return text.slice(0, first) + paragraphs(outline, []).join('\n') + text.slice(last);
}

describe('the samples', () => {
  test.each(names)('%s is read as worked out by hand, without a diagnostic', (name) => {
    const directive = parseDirective(readSample(name));
    expect(directive.diagnostics).toEqual([]);
    expect(asGold(directive)).toEqual(readGold(name));
  });

  test('the 2021 directive has 12 parts, 38 sections, 44 items and 182 tasks', () => {
    const { outline, tasks } = parseDirective(readSample('guofa-2021-6'));
    expect(['part', 'section', 'item', 'sub'].map((kind) => countNodes(outline, kind))).toEqual([
      12, 38, 44, 0,
    ]);
    expect(tasks).toHaveLength(182);
  });

  test.each(['', '\n'])(
    'the 2021 directive in the published layout has the same tasks (parted by %j)',
    (separator) => {
      const text = readSample('guofa-2021-6');
      const grouped = parseDirective(text);
      const published = parseDirective(inPublishedLayout(text, grouped, separator));
      expect(published.diagnostics).toEqual([]);
      expect(asGold(published)).toEqual(asGold(grouped));
    },
  );

  test('quantities without a figure are directions', () => {
    const { tasks } = parseDirective(readSample('guofa-2021-6'));
    const said = tasks.flatMap(({ directions }) =>
      directions.map(({ indicator, direction }) => `${indicator} ${direction}`),
    );
    expect(said).toEqual([
      '进出口 量稳质升',
      '国际收支 基本平衡',
      '居民收入 稳步增长',
      '主要污染物排放量 继续下降',
      '中央本级支出 负增长',
      '基本民生支出 只增不减',
      '所得税 减半',
      '实际贷款利率 进一步降低',
      '综合融资成本 稳中有降',
    ]);
  });

  test('the closing part of the 2021 directive asks for plan, ledger, reconciliation and the rest', () => {
    const { duties } = parseDirective(readSample('guofa-2021-6'));
    expect(new Set(duties.map(({ kind }) => kind)).size).toBe(10);
    expect(duties.find(({ kind }) => kind === 'plan_due')).toMatchObject({ on: '2021-04-06', to: '国务院' });
    expect(duties.find(({ kind }) => kind === 'ledger')?.quote).toBe(
      '国务院办公厅要建立《政府工作报告》督查总台账',
    );
  });
});

describe('laws', () => {
  const fragments = [
    ...readSample('lanchuan-2021-3').split(/(?<=[。，、）\n])/),
    ...[
      '（',
      '）',
      '(',
      ')',
      '\n',
      '\r\n',
      '　',
      '等',
      '、',
      '和',
      '一、',
      '（一）',
      '1．',
      '（1）',
      '12月底前',
      '牵头',
      '𠮷',
      '\u2028',
      '秘密',
    ],
  ];
  const text = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));
  const seed = Number(process.env['TAIZHANG_SEED'] ?? 20210319);

  test.each(names)('%s: every character lies in exactly one place', (name) => {
    const sample = readSample(name);
    expect(findMisplaced(sample, parseDirective(sample))).toEqual([]);
  });

  test(`parsing never throws and loses no character of any text (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(findMisplaced(sample, parseDirective(sample))).toEqual([]);
      }),
      { seed, numRuns: 600 },
    );
  });

  test(`every span slices back to its words (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const task of parseDirective(sample).tasks) {
          expect(sample.slice(...task.span)).toBe(task.text);
          for (const { quote, span } of [...task.deadlines, ...task.targets, ...task.directions]) {
            expect(sample.slice(...span)).toBe(quote);
          }
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('the same text gives the same answer', () => {
    const sample = readSample('guofa-2021-6');
    expect(JSON.stringify(parseDirective(sample))).toBe(JSON.stringify(parseDirective(sample)));
  });
});

describe('what cannot be paired is never guessed', () => {
  const broken = readSample('guofa-2021-6').replace('（人民银行牵头，年内持续推进）\n', '');

  test('a block with fewer responsibilities than clauses is an error and assigns nobody', () => {
    const { tasks, diagnostics } = parseDirective(broken);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error responsibility_mismatch',
    ]);
    const unpaired = tasks.filter(({ responsibilities }) => responsibilities.length === 0);
    expect(unpaired.map(({ item }) => item)).toEqual(['7', '7', '7']);
    expect(findMisplaced(broken, parseDirective(broken))).toEqual([]);
  });
});

describe('numbers out of order', () => {
  test('a number left out is a warning at the next one, a new beginning is none', () => {
    const item = (number: number) => `${number}．修路。（财政部负责）`;
    const text = ['一、交通', item(1), item(3), '二、教育', item(1)].join('\n');
    const { diagnostics } = parseDirective(text);
    expect(diagnostics.map(({ code, span }) => `${code} ${text.slice(...span)}`)).toEqual(['number_gap 3']);
  });
});

describe('annotations without brackets', () => {
  const said = (text: string) =>
    parseDirective(`青山市重点工作\n${text}`).tasks.map(
      ({ text: clause, responsibilities, deadlines }) =>
        `${clause} | ${responsibilities.map(({ role, orgs }) => `${role} ${orgs.join('、')}`).join('；')} | ${deadlines.map(({ quote }) => quote).join('；')}`,
    );

  test('lines with different labels are one responsibility, a repeated label starts the next', () => {
    const text =
      '1.修桥。\n牵头单位：市交通局\n配合单位：市财政局\n完成时限：9月底前\n2.铺路。\n牵头单位：市住建局';
    expect(said(text)).toEqual([
      '修桥。 | lead 市交通局；support 市财政局 | 9月底前',
      '铺路。 | lead 市住建局 | ',
    ]);
  });

  test('a label behind a sentence runs to the end of the line', () => {
    expect(said('1.修桥。责任单位：市交通局、市财政局。')).toEqual([
      '修桥。 | responsible 市交通局、市财政局 | ',
    ]);
  });

  test('由…负责 ends the clause', () => {
    expect(said('1.关于路灯不亮的问题，由市城管局负责。')).toEqual([
      '关于路灯不亮的问题 | responsible 市城管局 | ',
    ]);
    expect(said('1.修桥。由市交通局牵头，市财政局配合。')).toEqual([
      '修桥。 | lead 市交通局；support 市财政局 | ',
    ]);
    expect(said('1.所需资金由地方财政承担，由政府负责人牵头的机制要健全。')).toEqual([]);
  });
});

describe('tables', () => {
  const table = [
    '青山市2022年重点任务分解表',
    '| 类别 | 序号 | 工作措施 | 牵头单位 | 配合单位 | 完成时限 |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 交通 | 1 | 修桥，新增桥梁3座。 | 市交通局 | 市财政局、市住建局 | 6月底前 |',
    '|  | 2 | 铺路。 | 同上 |  | 持续推进 |',
    '| 教育 | 3 | 建学校。 | 市教育局 | 无 | 年底前 |',
  ].join('\n');
  const said = (text: string) =>
    parseDirective(text).tasks.map(({ item, text: clause, responsibilities, deadlines }) => {
      const roles = responsibilities.map(({ role, orgs }) => `${role} ${orgs.join('、')}`).join('；');
      return `${item} ${clause} | ${roles} | ${deadlines.map(({ on }) => on).join('；')}`;
    });
  const expected = [
    '1 修桥，新增桥梁3座。 | lead 市交通局；support 市财政局、市住建局 | 2022-06-30',
    '2 铺路。 | lead 市交通局；support 市财政局、市住建局 | 2022-12-31',
    '3 建学校。 | lead 市教育局；support  | 2022-12-31',
  ];

  test('a row is a task, its most specific column the clause, an empty or 同上 cell the one above', () => {
    expect(said(table)).toEqual(expected);
    expect(findMisplaced(table, parseDirective(table))).toEqual([]);
    expect(parseDirective(table).outline.map(({ title }) => title)).toEqual(['交通', '教育']);
  });

  test('tabs part cells as pipes do, empty cells at either end of a row included', () => {
    const rows = table.split('\n').filter((row) => !row.includes('---'));
    const tabbed = rows
      .map((row) => row.replace(/^\| ?/, '').replace(/ \|$/, '').replace(/ ?\| /g, '\t'))
      .join('\n');
    expect(tabbed).toContain('\n\t2\t铺路。\t同上\t');
    expect(said(tabbed)).toEqual(expected);
  });

  test('what is read from the cell above stands at its own row', () => {
    const { tasks } = parseDirective(table);
    for (const { responsibilitySpan, responsibilities } of tasks) {
      for (const { span } of responsibilities) {
        expect(span[0]).toBeGreaterThanOrEqual(responsibilitySpan?.[0] ?? 0);
        expect(span[1]).toBeLessThanOrEqual(responsibilitySpan?.[1] ?? 0);
      }
    }
  });
});

describe('bad input', () => {
  test.each([
    ['an empty text', 'no_responsibility', ''],
    ['a text without any responsibility', 'no_responsibility', '今天天气很好。\n适合散步。'],
    ['a text with control characters', 'not_text', '一、任务\u0000\u0001'],
    ['a mark of secrecy', 'classified', `机密★10年\n${readSample('lanchuan-2021-3')}`],
    ['a text beyond the limit', 'too_large', '任'.repeat(16 * 1024 * 1024 + 1)],
  ])('%s is refused as %s', (_, code, text) => {
    expect(parseDirective(text).diagnostics.find(({ severity }) => severity === 'error')?.code).toBe(code);
  });

  test('保守国家秘密 in a clause is no mark of secrecy', () => {
    const text = '一、保密\n1．加强商业秘密保护，保守国家秘密。（司法部负责，年内持续推进）';
    expect(parseDirective(text).diagnostics).toEqual([]);
  });
});
