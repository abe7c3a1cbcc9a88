import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** The counts in the answer's sentence; what is 0 is not spoken of. */
interface AnswerParts {
  tasks: number;
  filtered: boolean;
  noLead: number;
  openEnded: number;
  dueThisMonth: number;
}

export const ledgerWords = bilingual(
  {
    title: '总台账',
    answer: ({ filtered, noLead, openEnded, dueThisMonth }: AnswerParts) => {
      const parts = [
        dueThisMonth > 0 && '{dueThisMonth} 项本月到期',
        noLead > 0 && '{noLead} 项未明确牵头单位',
        openEnded > 0 && '{openEnded} 项责任名单未尽',
      ].filter(Boolean);
      const whole = filtered ? '符合筛选的任务 {tasks} 项' : '{tasks} 项任务';
      return parts.length > 0 ? `${whole}，其中 ${parts.join('，')}。` : `${whole}。`;
    },
    columns: {
      ordinal: '序号',
      text: '条文',
      item: '项',
      responsibility: '责任单位',
      deadlines: '时限',
      light: '灯',
      state: '状态',
      targetCount: '指标',
    },
    table: '任务',
    byLight: '按亮灯排序',
    inPrintedOrder: '按文件顺序',
    chooseColumns: '列',
    export: '导出',
    exportAs: { xlsx: '工作簿（Excel、WPS）', csv: 'CSV', json: 'JSON' },
    exportHint: (tasks: string) => `按当前筛选和列，${tasks} 项`,
    exportTasks: '任务台账',
    exportBranches: '分单位台账',
    exportBranchesHint: '按当前筛选，每个单位每项任务一行，带状态、亮灯、最近填报；只含您可查看的',
    print: '打印',
    unfold: '展开条文',
    open: '打开任务',
    ungrouped: '未列入部分',
    filters: '筛选',
    filtersSet: (count: number) => `筛选（${count}）`,
    chosen: '已选',
    remove: (filter: string) => `去掉：${filter}`,
    clear: '全部清除',
    facets: {
      part: '部分',
      section: '方面',
      organisation: '机构',
      role: '角色',
      deadlineKind: '时限',
      light: '灯',
      state: '状态',
      dueMonth: '到期月份',
      noLead: '牵头',
      openEnded: '名单',
      hasTarget: '量化指标',
    },
    flags: {
      noLead: { true: '未明确牵头', false: '已明确牵头' },
      openEnded: { true: '名单未尽（等）', false: '名单完整' },
      hasTarget: { true: '有量化指标', false: '无量化指标' },
    },
    search: (words: string) => `“${words}”`,
    showAll: (count: number) => `显示全部 ${count} 个`,
    showFewer: '收起',
    findOrganisation: '按名称查找机构',
    empty: '没有符合筛选的任务',
    emptyStep: '去掉一个条件，或全部清除。',
    more: '正在读取其余任务…',
    printedPart: (loaded: string, total: string) =>
      `此处打印前 ${loaded} 项，共 ${total} 项；全部任务请导出。`,
    targets: (count: number) => `${count} 项指标`,
  },
  {
    title: 'Ledger',
    answer: ({ tasks, filtered, noLead, openEnded, dueThisMonth }: AnswerParts) => {
      const parts = [
        dueThisMonth > 0 && `{dueThisMonth} ${plural(dueThisMonth, 'falls', 'fall')} due this month`,
        noLead > 0 && `{noLead} ${plural(noLead, 'names', 'name')} no lead`,
        openEnded > 0 && `{openEnded} ${plural(openEnded, 'has', 'have')} an open list of organisations`,
      ].filter(Boolean);
      const whole = `{tasks} ${plural(tasks, 'task')}${filtered ? ` ${plural(tasks, 'matches', 'match')} the filters` : ''}`;
      return parts.length > 0 ? `${whole}: ${parts.join(', ')}.` : `${whole}.`;
    },
    columns: {
      ordinal: 'No.',
      text: 'Clause',
      item: 'Item',
      responsibility: 'Organisations',
      deadlines: 'Deadline',
      light: 'Light',
      state: 'State',
      targetCount: 'Targets',
    },
    table: 'Tasks',
    byLight: 'Sort by light',
    inPrintedOrder: 'In printed order',
    chooseColumns: 'Columns',
    export: 'Export',
    exportAs: { xlsx: 'Workbook (Excel, WPS)', csv: 'CSV', json: 'JSON' },
    exportHint: (tasks: string) => `${tasks} tasks, with these filters and columns`,
    exportTasks: 'Tasks',
    exportBranches: 'By organisation',
    exportBranchesHint:
      'With these filters, a row for each task of each organisation: state, light, last report; only what you may see',
    print: 'Print',
    unfold: 'Unfold the clause',
    open: 'Open task',
    ungrouped: 'Under no part',
    filters: 'Filters',
    filtersSet: (count: number) => `Filters (${count})`,
    chosen: 'Chosen',
    remove: (filter: string) => `Remove: ${filter}`,
    clear: 'Clear all',
    facets: {
      part: 'Part',
      section: 'Section',
      organisation: 'Organisation',
      role: 'Role',
      deadlineKind: 'Deadline',
      light: 'Light',
      state: 'State',
      dueMonth: 'Month due',
      noLead: 'Lead',
      openEnded: 'List',
      hasTarget: 'Targets',
    },
    flags: {
      noLead: { true: 'No lead named', false: 'Lead named' },
      openEnded: { true: 'Open list (等)', false: 'Closed list' },
      hasTarget: { true: 'With targets', false: 'Without targets' },
    },
    search: (words: string) => `“${words}”`,
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    findOrganisation: 'Find an organisation by name',
    empty: 'No task matches the filters',
    emptyStep: 'Remove one of them, or clear all.',
    more: 'Loading the other tasks…',
    printedPart: (loaded: string, total: string) =>
      `The first ${loaded} of ${total} tasks are printed here; export the ledger for all.`,
    targets: (count: number) => `${count} ${plural(count, 'target')}`,
  },
);
