import { isLed, isShared, isSolo, pairOf } from './cast.ts';
import type { Stage, ToldMonths } from './stage.ts';
import type { Story } from './story.ts';

const told = (progress: string) => ({ progress });

const still = { code: 'nothing_new_in_words', field: 'progress', words: '仍在同一阶段。' } as const;

type Last = [kind: Story['kind'], month: Story['month'], words: string, months: ToldMonths];

const fromLast: Last[] = [
  [
    'fault',
    6,
    '照抄上月，只改了数字',
    {
      5: told('组织召开全系统推进会议并建立工作台账，逐项调度各地开工情况，已开工12个。'),
      6: told('组织召开全系统推进会议并建立工作台账，逐项调度各地开工情况，已开工14个。'),
    },
  ],
  [
    'fault',
    8,
    '照抄上月，只改了标点和月份',
    {
      7: told('7月，会同有关方面赴基层开展调研，梳理堵点难点问题，形成清单并逐项销号。'),
      8: told('8月，会同有关方面赴基层开展调研；梳理堵点难点问题；形成清单，并逐项销号。'),
    },
  ],
  [
    'fault',
    11,
    '照抄上月，句末添了两个字',
    {
      10: told(
        '完成信息系统升级改造，新旧数据平稳衔接，累计培训操作人员三百余名，群众办事时间明显缩短，业务差错率持续下降',
      ),
      11: told(
        '完成信息系统升级改造，新旧数据平稳衔接，累计培训操作人员三百余名，群众办事时间明显缩短，业务差错率持续下降不少',
      ),
    },
  ],
  [
    'near',
    9,
    '同一项工作的新情况',
    {
      8: told('组织召开全系统推进会议并建立工作台账，逐项调度各地开工情况，已开工12个。'),
      9: told('对照工作台账开展实地抽查，发现两处进度不实，已责成整改，其余项目按期推进，已开工14个。'),
    },
  ],
  [
    'near',
    7,
    '两个月都只有一句短话',
    { 6: told('正在按计划推进。'), 7: { ...told('正在按计划推进。'), confirmations: [still] } },
  ],
];

/** One's own words of the month before, and nearly so. */
export function tellCopiedFromLast({ cast, reports }: Stage): Story[] {
  return fromLast.map(([kind, month, words, months]) => {
    const { branches } = cast.find('reports', isSolo);
    const [branch] = branches;
    cast.keep([branch], 'reports');
    reports.push({ branch, months });
    return { rule: 'copied_from_last', kind, month, words, subjects: [branch] };
  });
}

type Other = [kind: Story['kind'], month: Story['month'], words: string, first: string, later: string];

const meeting = '组织召开联席会议，明确八项重点任务和责任处室，逐项细化措施并按周调度。';

const fromOther: Other[] = [
  ['fault', 5, '照抄同一任务另一单位的文字', meeting, meeting],
  [
    'fault',
    8,
    '照抄另一单位，改了标点和数字',
    '抽查二十个县的落实情况，发现问题17件，已全部转交地方办理并跟踪反馈。',
    '抽查二十个县的落实情况；发现问题21件；已全部转交地方办理，并跟踪反馈。',
  ],
  [
    'fault',
    10,
    '照抄另一单位，去掉一个词',
    '会同行业协会修订技术标准，面向企业开展三轮宣讲，收集意见建议并逐条研究，目前已形成报批稿送审。',
    '会同行业协会修订技术标准，面向企业开展三轮宣讲，收集意见建议并研究，目前已形成报批稿送审。',
  ],
  [
    'near',
    6,
    '两家说的是同一次会议，各说各的分工',
    meeting,
    '参加联席会议，承担数据核对和标准起草两项任务，本月完成初稿并征求地方意见。',
  ],
];

/** Another organisation's words for the same task and month, and nearly so; what leads put together repeats rightly. */
export function tellCopiedFromOther({ cast, reports }: Stage): Story[] {
  const told = fromOther.map(([kind, month, words, first, later]): Story => {
    const pair = pairOf(cast.find('reports', isShared));
    cast.keep(pair, 'reports');
    reports.push({ branch: pair[0], months: { [month]: { progress: first } } });
    reports.push({ branch: pair[1], months: { [month]: { progress: later } } });
    return { rule: 'copied_from_other', kind, month, words, subjects: [pair[1]] };
  });
  const [lead, other] = pairOf(cast.find('reports', isLed));
  cast.keep([lead, other], 'reports');
  reports.push({ branch: other, months: { 9: { progress: meeting } } });
  reports.push({ branch: lead, months: { 9: { progress: meeting } } });
  const words = '牵头单位汇总时引用配合单位的原话';
  return [...told, { rule: 'copied_from_other', kind: 'near', month: 9, words, subjects: [lead, other] }];
}
