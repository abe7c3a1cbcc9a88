import { bilingual } from './bilingual.ts';
import { formatCount, plural } from './format.ts';

const zh = {
  title: '规划',
  answer: (count: number) =>
    count === 0 ? '还没有规划。' : `共 ${formatCount(count)} 个规划，把各年度的任务连起来看。`,
  none: '还没有规划',
  noneDetail: '五年规划、远景目标这样跨年度的事，建一个规划，把各年度文件里的任务归进来。',
  years: (first: number, last: number) => (first === last ? `${first} 年` : `${first}—${last} 年`),
  tasks: (count: number) => `${count} 项任务`,
  columns: {
    name: '规划',
    years: '年份',
    tasks: '任务',
    task: '任务',
    state: '状态',
    outcome: '年终结果',
    figures: '指标',
  },
  sheetAnswer: (tasks: number, gaps: number) =>
    `已归入 ${formatCount(tasks)} 项任务${gaps > 0 ? `，有 ${gaps} 个年度还没有任务` : ''}。`,
  noYear: '未注明年度',
  gap: '本年度没有任务归入',
  task: (document: string, ordinal: number) => `${document} 第 ${ordinal} 项`,
  figure: (indicator: string, target: string, reported: string | null, period: string | null) =>
    reported === null
      ? `${indicator}：目标 ${target}，尚无数值`
      : `${indicator}：目标 ${target}，最近填报 ${reported}（${period}）`,
  proposals: '可能属于本规划的任务',
  proposalsHelp: '条文里出现规划的关键词，或者接续了规划里的任务。是否归入，由您决定。',
  noProposals: '没有新的建议。',
  named: (keyword: string) => `条文写有“${keyword}”`,
  continues: '接续规划里的任务',
  choose: (ordinal: number) => `选择第 ${ordinal} 项`,
  link: (count: number) => `归入 ${count} 项`,
  linkAll: (count: number) => `归入全部 ${count} 项`,
  linkHelp: '归入后，任务页上可以看到所属规划；随时可以移出。',
  linked: (count: number) => `已归入 ${count} 项`,
  unlink: '移出',
  unlinkHelp: '任务本身不受影响。',
  unlinked: '已移出',
  add: '新建规划',
  fields: {
    name: '名称',
    docNumber: '所在文件的文号（可不填）',
    firstYear: '起始年份',
    lastYear: '结束年份',
    keywords: '关键词，用顿号或者逗号隔开',
    keywordsHint: '条文里出现哪些字样就可能属于它，如 “十四五”、2025年',
    words: '说明（可不填）',
  },
  addHelp: '建好后，系统按关键词提出可能属于它的任务，由您归入。',
  added: '已新建规划',
  changed: '已修改',
  onTask: '所属规划',
};

const en: typeof zh = {
  title: 'Programmes',
  answer: (count) =>
    count === 0
      ? 'No programme yet.'
      : `${formatCount(count)} ${plural(count, 'programme')} ${count === 1 ? 'ties' : 'tie'} the tasks of several years together.`,
  none: 'No programme yet',
  noneDetail:
    'For a five-year plan or another long aim enter a programme, and add the tasks of each year’s directive.',
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  tasks: (count) => `${count} ${plural(count, 'task')}`,
  columns: {
    name: 'Programme',
    years: 'Years',
    tasks: 'Tasks',
    task: 'Task',
    state: 'State',
    outcome: 'Outcome',
    figures: 'Indicators',
  },
  sheetAnswer: (tasks, gaps) =>
    `${formatCount(tasks)} ${plural(tasks, 'task')}${gaps > 0 ? `; ${gaps} ${plural(gaps, 'year')} without any` : ''}.`,
  noYear: 'Year not told',
  gap: 'No task of this year',
  task: (document, ordinal) => `${document}, task ${ordinal}`,
  figure: (indicator, target, reported, period) =>
    reported === null
      ? `${indicator}: target ${target}, no figure yet`
      : `${indicator}: target ${target}, last reported ${reported} (${period})`,
  proposals: 'Tasks that may belong to it',
  proposalsHelp:
    'Their text has a word of the programme, or they go on with one of its tasks. Whether they belong is yours to decide.',
  noProposals: 'Nothing new is proposed.',
  named: (keyword) => `the text says “${keyword}”`,
  continues: 'goes on with a task of the programme',
  choose: (ordinal) => `Choose task ${ordinal}`,
  link: (count) => `Add ${count} ${plural(count, 'task')}`,
  linkAll: (count) => (count === 1 ? 'Add this task' : `Add all ${count} tasks`),
  linkHelp: 'The page of the task then names the programme; it can be taken out at any time.',
  linked: (count) => `${count} added`,
  unlink: 'Take out',
  unlinkHelp: 'Nothing changes about the task itself.',
  unlinked: 'Taken out',
  add: 'New programme',
  fields: {
    name: 'Name',
    docNumber: 'Number of its document (optional)',
    firstYear: 'First year',
    lastYear: 'Last year',
    keywords: 'Words, separated by commas',
    keywordsHint: 'Which words in a text show that it may belong to it, such as “十四五” or 2025年',
    words: 'Remarks (optional)',
  },
  addHelp: 'Tasks that may belong to it are then proposed by these words, and added by you.',
  added: 'Programme entered',
  changed: 'Changed',
  onTask: 'Programmes',
};

export const programmeWords = bilingual(zh, en);
