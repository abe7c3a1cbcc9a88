import { describe, expect, test } from 'vitest';
import { readAnnotation } from './annotation.ts';
import type { AnnotationContext } from './annotation-context.ts';
import { isAnnotation } from './is-annotation.ts';

const context: AnnotationContext = {
  year: 2021,
  issuedOn: '2021-03-19',
  yearInTitle: false,
  leadRule: undefined,
};

/** `role: names` for each entry, with 等 where the list is open. */
function entries(inside: string, leadRule?: AnnotationContext['leadRule']): string[] {
  return readAnnotation([{ label: '', text: inside, start: 0 }], {
    ...context,
    leadRule,
  }).responsibilities.map(
    ({ role, orgs, openEnded }) => `${role}: ${orgs.join('、')}${openEnded ? '等' : ''}`,
  );
}

describe('roles', () => {
  test.each([
    ['财政部牵头，税务总局等按职责分工负责', ['lead: 财政部', 'responsible: 税务总局等']],
    ['科技部、教育部牵头', ['lead: 科技部、教育部']],
    ['财政部、税务总局负责', ['responsible: 财政部、税务总局']],
    ['办公室牵头，各科室配合', ['lead: 办公室', 'support: 各科室']],
    ['商务部会同有关部门负责', ['lead: 商务部', 'responsible: 有关部门']],
    ['财政部、民政部会同税务总局负责', ['lead: 财政部、民政部', 'responsible: 税务总局']],
    ['由财政部负责', ['responsible: 财政部']],
    ['牵头单位：区财政局；责任单位：区审计局，各街道', ['lead: 区财政局', 'responsible: 区审计局、各街道']],
    ['牵头单位:区财政局;配合单位:无', ['lead: 区财政局', 'support: ']],
    ['商务部、财政部，各省级人民政府按职责分工负责', ['responsible: 商务部、财政部、各省级人民政府']],
    ['财政部', ['responsible: 财政部']],
  ])('%s', (inside, expected) => {
    expect(entries(inside)).toEqual(expected);
  });

  test('without a rule of the document the first-named is never the lead', () => {
    expect(entries('财政部、税务总局等负责')).toEqual(['responsible: 财政部、税务总局等']);
  });

  test('a rule of the document makes the first-named the lead, an explicit 牵头 wins, collectives never lead', () => {
    const rule = { others: 'responsible' } as const;
    expect(entries('财政部、税务总局等负责，排在第一位的部门为牵头部门，下同', rule)).toEqual([
      'lead: 财政部',
      'responsible: 税务总局等',
    ]);
    expect(entries('财政部等负责', rule)).toEqual(['lead: 财政部等']);
    expect(entries('财政部牵头，税务总局、海关总署负责', rule)).toEqual([
      'lead: 财政部',
      'responsible: 税务总局、海关总署',
    ]);
    expect(entries('各省级人民政府负责', rule)).toEqual(['responsible: 各省级人民政府']);
  });
});

test('what is neither name, role nor date is a note or a warning, never dropped', () => {
  const { notes, diagnostics } = readAnnotation(
    [{ label: '', text: '财政部负责，适用范围：福建自贸试验区，视情况而定', start: 0 }],
    context,
  );
  expect(notes.map(({ text }) => text)).toEqual(['适用范围：福建自贸试验区']);
  expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'responsibility_unread', span: [19, 24] }]);
});

describe('which brackets are annotations', () => {
  test.each(['财政部牵头，年内持续推进', '责任单位：区财政局', '有关部门按职责分工负责', '财政部、税务总局'])(
    '%s',
    (inside) => {
      expect(isAnnotation(inside, true)).toBe(true);
    },
  );

  test.each([
    '此件公开发布',
    '含技工院校',
    '市、区、旗',
    '2021年',
    '国办发〔2016〕82号',
    '以下简称试点',
    '各部门负责人参加',
  ])('%s is none', (inside) => {
    expect(isAnnotation(inside, true)).toBe(false);
  });

  test('names alone are one only where they close a sentence', () => {
    expect(isAnnotation('国家乡村振兴局', false)).toBe(false);
  });
});
