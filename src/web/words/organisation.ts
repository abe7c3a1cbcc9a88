import { bilingual } from './bilingual.ts';
import { formatCount, plural } from './format.ts';

export const organisationWords = bilingual(
  {
    title: '机构',
    all: '全部机构',
    /** `{…}` are the places of figures, each a link to its rows. */
    carries: (name: string, roles: string[]) =>
      `${name}承担 {total}：${roles.map((role) => `{${role}}`).join('、')}。`,
    ongoingOnly: (count: number) => (count > 0 ? `其中 ${formatCount(count)} 项只要求年内持续推进。` : ''),
    due: (kinds: string[]) =>
      kinds.length > 0 ? `本月到期：${kinds.map((kind) => `{${kind}}`).join('、')}。` : '本月没有到期事项。',
    figure: {
      total: (count: number) => `${formatCount(count)} 项任务`,
      named: (name: string, count: number) => `${name} ${formatCount(count)} 项`,
    },
    facts: { shortName: '简称', fullName: '全称', englishName: '英文', kind: '类别', source: '名称依据' },
    parts: {
      title: (parts: number, number: string, count: number) =>
        parts > 1
          ? `任务分布在 ${parts} 个部分，第${number}部分最多，${count} 项`
          : `任务都在第${number}部分`,
      columns: { part: '部分', lead: '牵头', total: '任务' },
    },
    partners: {
      title: (count: number, name: string, tasks: number) =>
        `与 ${formatCount(count)} 个机构共同承担任务，最多的是${name}，${tasks} 项`,
      none: '没有与其他机构共同承担的任务',
      columns: { organisation: '机构', tasks: '共同任务' },
    },
    tasks: {
      title: '任务',
      all: '全部',
      choose: '按角色查看',
      inLedger: '在总台账中查看',
      columns: { ordinal: '序号', role: '角色', clause: '条文', deadlines: '时限', light: '灯' },
      byLight: '按亮灯排序',
      inPrintedOrder: '按文件顺序',
      open: (ordinal: number) => `打开任务 ${ordinal}`,
    },
  },
  {
    title: 'Organisation',
    all: 'All organisations',
    carries: (name: string, roles: string[]) =>
      `${name} carries {total}: ${new Intl.ListFormat('en').format(roles.map((role) => `{${role}}`))}. `,
    ongoingOnly: (count: number) => (count > 0 ? `${formatCount(count)} of them only go on all year. ` : ''),
    due: (kinds: string[]) =>
      kinds.length > 0
        ? `Due this month: ${kinds.map((kind) => `{${kind}}`).join(', ')}.`
        : 'Nothing falls due this month.',
    figure: {
      total: (count: number) => `${formatCount(count)} ${plural(count, 'task')}`,
      named: (name: string, count: number) => `${name.toLowerCase()} ${formatCount(count)}`,
    },
    facts: {
      shortName: 'As printed',
      fullName: 'Full name',
      englishName: 'In English',
      kind: 'Kind',
      source: 'Source',
    },
    parts: {
      title: (parts: number, number: string, count: number) =>
        parts > 1
          ? `Its tasks lie in ${parts} parts, most in part ${number} (${count})`
          : `All its tasks lie in part ${number}`,
      columns: { part: 'Part', lead: 'Lead', total: 'Tasks' },
    },
    partners: {
      title: (count: number, name: string, tasks: number) =>
        `It shares tasks with ${formatCount(count)} ${plural(count, 'organisation')}, most with ${name} (${tasks})`,
      none: 'It shares no task with another organisation',
      columns: { organisation: 'Organisation', tasks: 'Tasks in common' },
    },
    tasks: {
      title: 'Tasks',
      all: 'All',
      choose: 'By role',
      inLedger: 'Open in the ledger',
      columns: { ordinal: 'No.', role: 'Role', clause: 'Clause', deadlines: 'Deadlines', light: 'Light' },
      byLight: 'Sort by light',
      inPrintedOrder: 'In printed order',
      open: (ordinal: number) => `Open task ${ordinal}`,
    },
  },
);
