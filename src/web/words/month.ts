import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** What an organisation says in a month. */
export const monthWords = bilingual(
  {
    title: '本月进展',
    sentence: '{organisation} {cycle}：{total} 项任务，{said} 项已报，{left} 项未报。',
    due: (inputs: string, reports: string) => `报牵头单位的 ${inputs} 前，其余 ${reports} 前。`,
    daysLeft: (days: number) =>
      days < 0 ? `已过期限 ${-days} 个工作日` : days === 0 ? '今日截止' : `还有 ${days} 个工作日`,
    cycle: '月份',
    organisation: '单位',
    nothing: '本单位没有需要填报的任务',
    nothingDetail: '签收的任务会出现在这里，每月报一次进展；没有新进展的可以一次报完。',
    noOrganisation: '您不属于任何单位，没有需要填报的任务。',
    filters: { left: '未报', draft: '草稿', said: '已报', all: '全部' },
    all: '全选未报的',
    noChange: (count: number) => (count > 0 ? `${count} 项报无新进展` : '所选报无新进展'),
    said: (count: number) => `已报 ${count} 项无新进展`,
    words: '一句说明',
    nextNewsOn: '下次有进展的日期',
    wordsNeeded: (count: number) => `所选中有 ${count} 项已连续两期无新进展，须写一句说明或填写日期。`,
    wordsOptional: '可不填。',
    choose: (ordinal: number) => `选择第 ${ordinal} 项`,
    columns: {
      choose: '选择',
      ordinal: '序号',
      role: '角色',
      task: '任务',
      last: '上次所报',
      state: '本月',
      dueOn: '期限',
      act: '办理',
    },
    write: '填报',
    goOn: '继续填写',
    read: '查看',
    never: '尚未报过',
    notYet: '未报',
    returned: (reason: string) => `被退回：${reason}`,
    questions: (count: number) => `${count} 条询问待答复`,
    twice: '已连续两期无新进展',
    keys: 'j、k 上下移动，x 选择，e 填报',
  },
  {
    title: 'This month',
    sentence: '{organisation}, {cycle}: {total} tasks, {said} reported, {left} not yet.',
    due: (inputs: string, reports: string) => `Inputs to a lead by ${inputs}, everything else by ${reports}.`,
    daysLeft: (days: number) =>
      days < 0
        ? `${plural(-days, 'working day')} past`
        : days === 0
          ? 'due today'
          : `${plural(days, 'working day')} left`,
    cycle: 'Month',
    organisation: 'Organisation',
    nothing: 'Your organisation has nothing to report',
    nothingDetail:
      'Tasks that it has received appear here, to be reported once a month; what has nothing new is reported all at once.',
    noOrganisation: 'You belong to no organisation, so there is nothing for you to report.',
    filters: { left: 'Not yet', draft: 'Drafts', said: 'Reported', all: 'All' },
    all: 'All not yet reported',
    noChange: (count: number) =>
      count > 0 ? `Report nothing new for ${count}` : 'Report nothing new for those chosen',
    said: (count: number) => `Reported nothing new for ${count}`,
    words: 'A sentence',
    nextNewsOn: 'Day of the next news',
    wordsNeeded: (count: number) =>
      `${count} of those chosen had nothing new twice running: add a sentence or a day.`,
    wordsOptional: 'Optional.',
    choose: (ordinal: number) => `Choose number ${ordinal}`,
    columns: {
      choose: 'Choose',
      ordinal: 'No.',
      role: 'Role',
      task: 'Task',
      last: 'Reported last',
      state: 'This month',
      dueOn: 'Due',
      act: 'To do',
    },
    write: 'Write',
    goOn: 'Go on',
    read: 'Read',
    never: 'Never yet',
    notYet: 'Not yet',
    returned: (reason: string) => `Given back: ${reason}`,
    questions: (count: number) => `${plural(count, 'question')} to answer`,
    twice: 'Nothing new twice running',
    keys: 'j and k move, x chooses, e writes',
  },
);
