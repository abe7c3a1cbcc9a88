import { isLed, isSolo, pairOf } from './cast.ts';
import type { Stage, ToldMonths } from './stage.ts';
import type { Story } from './story.ts';

const noNews = { nothingNew: '按年度计划推进，本月没有新的节点。' } as const;

type Case = [kind: Story['kind'], month: Story['month'], words: string, months: ToldMonths];

const silent: Case[] = [
  ['fault', 7, '连续三个月不报进展', { 5: 'silence', 6: 'silence', 7: 'silence' }],
  ['fault', 8, '连续三个月只报无变化', { 6: noNews, 7: noNews, 8: noNews }],
  ['fault', 10, '两个月报无变化，中间一个月不报', { 8: noNews, 9: 'silence', 10: noNews }],
  ['near', 9, '两个月没有新进展，第三个月有', { 7: noNews, 8: 'silence' }],
  [
    'near',
    9,
    '写明下次有进展的日期，日期未到',
    {
      6: { progress: '6月：招标公告已发布。', nextNewsOn: '2021-10-15' },
      7: 'silence',
      8: 'silence',
      9: 'silence',
    },
  ],
];

/** Months running without anything new, and nearly so. */
export function tellNothingNew({ cast, reports }: Stage): Story[] {
  return silent.map(([kind, month, words, months]) => {
    const { branches } = cast.find('reports', isSolo);
    const [branch] = branches;
    cast.keep([branch], 'reports');
    reports.push({ branch, months });
    return { rule: 'nothing_new', kind, month, words, subjects: [branch] };
  });
}

const unsaid: Case[] = [
  ['fault', 5, '配合单位一个月未向牵头单位提供情况', { 5: 'silence' }],
  ['fault', 8, '配合单位八月未提供情况', { 8: 'silence' }],
  ['fault', 10, '配合单位十月未提供情况', { 10: 'silence' }],
  ['near', 8, '配合单位如期说明本月无变化', { 8: noNews }],
];

/** What the lead puts together lacks what another has to say, and nearly so. */
export function tellInputMissing({ cast, reports }: Stage): Story[] {
  return unsaid.map(([kind, month, words, months]) => {
    const [, branch] = pairOf(cast.find('reports', isLed));
    cast.keep([branch], 'reports');
    reports.push({ branch, months });
    return { rule: 'input_missing', kind, month, words, subjects: [branch] };
  });
}
