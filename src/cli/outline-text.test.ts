import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { buildDirective, buildResponsibility } from '#test-kit/build-directive.ts';
import { outlineText } from './outline-text.ts';

const look = { language: 'zh', width: 80, style: (_format: unknown, text: string) => text } as const;
const directive = buildDirective([
  {
    text: '建成一个名称很长的示例平台，并且把各项配套工作都办好、办实、办出成效，让群众满意。',
    responsibilities: [
      buildResponsibility('lead', ['财政部']),
      buildResponsibility('support', ['商务部'], { openEnded: true }),
    ],
    deadlines: [
      { kind: 'issue_policy', on: '2021-06-30', quote: '6月底前出台', span: [0, 1] },
      { kind: 'ongoing', on: '2021-12-31', quote: '年内持续推进', span: [1, 2] },
    ],
  },
  { text: '办好事项。' },
]);

test('a directive is shown with its head, its counts and every task under its headings', () => {
  expect(outlineText(directive, look)).toBe(
    [
      '示例省人民政府重点工作分工方案',
      '示政发〔2021〕1号 · 示例省人民政府 · 2021-01-15',
      '1 部分 · 1 方面 · 0 项 · 2 任务',
      '',
      '序号  任务                         责任                     时限',
      '',
      '一 示例部分',
      '  （一） 示例方面',
      '   1  建成一个名称很长的示例平台…  牵头 财政部；配合 商务…  2021-06-30 出台，持…',
      '   2  办好事项。',
      '',
    ].join('\n'),
  );
});

test.each([60, 100, 160])('no line is longer than %i columns', (width) => {
  for (const line of outlineText(directive, { ...look, width }).split('\n')) {
    expect(stringWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('diagnostics stand at the end with their place', () => {
  const diagnostics = [
    { severity: 'warning', code: 'year_unknown', message: '看不出年份', span: [3, 9] },
  ] as const;
  const text = outlineText(
    { ...directive, diagnostics: diagnostics.map((each) => ({ ...each, span: [3, 9] })) },
    look,
  );
  expect(text.trimEnd().split('\n').at(-1)).toBe('警告  看不出年份 [3–9]');
});

test('English readers are told in English', () => {
  expect(outlineText(directive, { ...look, language: 'en' })).toContain(
    '1 parts · 1 sections · 0 items · 2 tasks',
  );
});
