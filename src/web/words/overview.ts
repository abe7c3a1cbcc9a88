import type { Overview } from '#contract/overview.ts';
import { bilingual } from './bilingual.ts';
import { formatCount, plural } from './format.ts';

type Figures = Overview['figures'];

export const overviewWords = bilingual(
  {
    title: '总览',
    /** `{…}` are the places of figures, each a link to its rows. */
    asks: (year: number | null) =>
      `${year === null ? '' : `${year} 年`}要办 {tasks}，由 {organisations}承担：{dated}写明到期日，{ongoingOnly}只要求年内持续推进。`,
    dueThisMonth: (figures: Figures): string =>
      figures.issuePolicyThisMonth > 0
        ? '本月到期 {dueThisMonth}，其中出台政策 {issuePolicyThisMonth}。'
        : '本月到期 {dueThisMonth}。',
    nothingDueThisMonth: '本月没有到期事项。',
    unsettled:
      '{noLead}没有写明牵头单位，{severalLeads}有两个以上牵头，{openEnded}名单以“等”结尾；尚待指明的“等”“有关部门”一类共 {placeholders}。带量化指标的 {withTarget}，适时出台的 {whenAppropriate}。',
    figure: {
      tasks: (count: number) => `${formatCount(count)} 项任务`,
      organisations: (count: number) => `${formatCount(count)} 个机构`,
      dated: (count: number) => `${formatCount(count)} 项`,
      ongoingOnly: (count: number) => `${formatCount(count)} 项`,
      dueThisMonth: (count: number) => `${formatCount(count)} 项`,
      issuePolicyThisMonth: (count: number) => `${formatCount(count)} 项`,
      noLead: (count: number) => `${formatCount(count)} 项`,
      severalLeads: (count: number) => `${formatCount(count)} 项`,
      openEnded: (count: number) => `${formatCount(count)} 项`,
      placeholders: (count: number) => `${formatCount(count)} 处`,
      withTarget: (count: number) => `${formatCount(count)} 项`,
      whenAppropriate: (count: number) => `${formatCount(count)} 项`,
    },
    empty: '这份文件里没有读出任务',
    emptyStep: '请在“文件”页对照原文，看责任分工为何没有读出。',
    load: {
      finding: (name: string, total: number, tasks: number, leads: number) =>
        `${name}承担最多：${tasks} 项任务中的 ${total} 项${leads > 0 ? `，牵头 ${leads} 项` : ''}`,
      share: (top: number, share: number) => `；前 ${top} 个机构占全部承担关系的 ${share}%`,
      describe: (rows: string[]) => `各机构承担任务数的横条图，按角色分段。最多的是：${rows.join('；')}。`,
      describeRow: (name: string, total: number) => `${name} ${total} 项`,
      total: '合计',
      organisation: '机构',
      table: '各机构承担的任务数',
      file: '机构承担',
      source: (document: string, shown: number, all: number) =>
        all > shown
          ? `来源：${document}；图中为承担最多的 ${shown} 个机构，表格列出全部 ${all} 个`
          : `来源：${document}`,
    },
    matrix: {
      finding: (part: string, organisation: string, count: number, tasks: number) =>
        `第${part}部分最倚重${organisation}：${tasks} 项任务中有 ${count} 项`,
      legend: '格中为任务数，颜色越深越多；',
      lead: '其中牵头',
      table: '各部分与承担最多的机构',
      organisation: '机构',
      partTasks: '本部分任务',
      total: '合计',
      cell: (part: string, organisation: string, total: number, lead: number) =>
        `第${part}部分 · ${organisation}：${total} 项${lead > 0 ? `，其中牵头 ${lead} 项` : ''}`,
      leadHeard: (lead: number) => `，牵头 ${lead}`,
      showAll: (count: number) => `显示全部 ${count} 个机构`,
      showHeaviest: (count: number) => `只看最多的 ${count} 个`,
      parts: '部分',
    },
    targets: {
      finding: (all: number, targets: number) => `${all} 个数字写进了任务，其中 ${targets} 个是要达到的目标`,
      none: '任务里没有写明数字的指标',
      columns: { indicator: '指标', comparison: '要求', value: '数值', kind: '类别', task: '任务' },
      directionsFinding: (count: number) => `另有 ${count} 项只定方向，不定数字`,
      directionColumns: { indicator: '指标', direction: '方向', task: '任务' },
    },
    duties: {
      planDue: (on: string, to: string | null) => `实施方案须在 ${on} 前报${to ?? '送'}`,
      finding: (count: number) => `文件对落实工作本身提出 ${count} 条要求`,
      none: '文件没有写明对落实工作的要求',
      join: '；',
      columns: { kind: '要求', on: '日期', quote: '原文' },
    },
  },
  {
    title: 'Overview',
    asks: (year: number | null) =>
      `${year === null ? 'The directive' : year} asks for {tasks} by {organisations}: {dated} with a date, {ongoingOnly} that only go on all year. `,
    dueThisMonth: (figures: Figures): string =>
      figures.issuePolicyThisMonth > 0
        ? 'This month {dueThisMonth} fall due, {issuePolicyThisMonth} of them policies to be issued.'
        : 'This month {dueThisMonth} fall due.',
    nothingDueThisMonth: 'Nothing falls due this month.',
    unsettled:
      '{noLead} name no lead, {severalLeads} name two or more, {openEnded} leave their list of organisations open; {placeholders} such as 等 and 有关部门 wait to be resolved. {withTarget} carry a figure, {whenAppropriate} are due “when appropriate”.',
    figure: {
      tasks: (count: number) => `${formatCount(count)} ${plural(count, 'task')}`,
      organisations: (count: number) => `${formatCount(count)} ${plural(count, 'organisation')}`,
      dated: (count: number) => formatCount(count),
      ongoingOnly: (count: number) => formatCount(count),
      dueThisMonth: (count: number) => `${formatCount(count)} ${plural(count, 'task')}`,
      issuePolicyThisMonth: (count: number) => formatCount(count),
      noLead: (count: number) => `${formatCount(count)} ${plural(count, 'task')}`,
      severalLeads: (count: number) => formatCount(count),
      openEnded: (count: number) => formatCount(count),
      placeholders: (count: number) => `${formatCount(count)} ${plural(count, 'placeholder')}`,
      withTarget: (count: number) => `${formatCount(count)} ${plural(count, 'task')}`,
      whenAppropriate: (count: number) => formatCount(count),
    },
    empty: 'No task was read from this directive',
    emptyStep: 'Open the document page and see, beside the text, why no responsibility was found.',
    load: {
      finding: (name: string, total: number, tasks: number, leads: number) =>
        `${name} carries most: ${total} of ${tasks} tasks${leads > 0 ? `, ${leads} as lead` : ''}`,
      share: (top: number, share: number) => `; the first ${top} hold ${share}% of all assignments`,
      describe: (rows: string[]) => `Bar chart of tasks per organisation, by role. Most: ${rows.join('; ')}.`,
      describeRow: (name: string, total: number) => `${name} ${total}`,
      total: 'Total',
      organisation: 'Organisation',
      table: 'Tasks per organisation',
      file: 'load-by-organisation',
      source: (document: string, shown: number, all: number) =>
        all > shown
          ? `Source: ${document}. The chart shows the ${shown} heaviest; the table lists all ${all}`
          : `Source: ${document}`,
    },
    matrix: {
      finding: (part: string, organisation: string, count: number, tasks: number) =>
        `Part ${part} leans most on ${organisation}: ${count} of its ${tasks} tasks`,
      legend: 'Each cell counts tasks, darker for more; ',
      lead: 'of these as lead',
      table: 'Parts and the organisations that carry most',
      organisation: 'Organisation',
      partTasks: 'Tasks of the part',
      total: 'Total',
      cell: (part: string, organisation: string, total: number, lead: number) =>
        `Part ${part} · ${organisation}: ${total} ${plural(total, 'task')}${lead > 0 ? `, ${lead} as lead` : ''}`,
      leadHeard: (lead: number) => `, ${lead} as lead`,
      showAll: (count: number) => `Show all ${count} organisations`,
      showHeaviest: (count: number) => `Show only the ${count} heaviest`,
      parts: 'Parts',
    },
    targets: {
      finding: (all: number, targets: number) =>
        `${all} ${plural(all, 'figure')} ${all === 1 ? 'stands' : 'stand'} in the tasks, ${targets} of them targets to reach`,
      none: 'No task names an indicator with a figure',
      columns: { indicator: 'Indicator', comparison: 'Asks for', value: 'Value', kind: 'Kind', task: 'Task' },
      directionsFinding: (count: number) => `${count} more set a direction without a figure`,
      directionColumns: { indicator: 'Indicator', direction: 'Direction', task: 'Task' },
    },
    duties: {
      planDue: (on: string, to: string | null) => `Plans are due by ${on}${to === null ? '' : `, to ${to}`}`,
      finding: (count: number) =>
        `The directive makes ${count} ${plural(count, 'demand')} on how the work is carried out`,
      none: 'The directive makes no demands on how the work is carried out',
      join: '. ',
      columns: { kind: 'Demand', on: 'Date', quote: 'As printed' },
    },
  },
);

export type OverviewWords = (typeof overviewWords)['zh'];
