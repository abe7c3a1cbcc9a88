import type { ToSettle } from '#contract/to-settle.ts';
import type { PlaceholderKind } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

type Figures = ToSettle['figures'];

const kindsZh: Record<PlaceholderKind | 'every', string> = {
  every: '全部',
  open_list: '“等”',
  relevant: '“有关部门”',
  all: '“各部门”',
};
const kindsEn: Record<PlaceholderKind | 'every', string> = {
  every: 'All',
  open_list: '等, and others',
  relevant: '有关部门, departments concerned',
  all: '各部门, all departments',
};

const zh = {
  title: '待明确事项',
  steps: '办理顺序',
  answer: (figures: Figures) => {
    const words = [
      ...(figures.openLists > 0 ? ['{openLists} 处“等”'] : []),
      ...(figures.relevant > 0 ? ['{relevant} 处“有关部门”'] : []),
      ...(figures.all > 0 ? ['{all} 处“各部门”'] : []),
    ].join('、');
    const open = [
      ...(figures.proposed > 0 ? ['{proposed} 项待立项审批'] : []),
      ...(words === '' ? [] : [`${words}未明确`]),
      ...(figures.withoutConvener > 0 ? ['{withoutConvener} 项未明确召集单位'] : []),
      ...(figures.toAssign > 0 ? ['{toAssign} 项待交办'] : []),
      ...(figures.ready > 0 ? ['其中 {ready} 项已可交办'] : []),
    ];
    return open.length > 0 ? `${open.join('，')}。` : '没有待明确的事项：全部任务都已交办到单位。';
  },
  step: {
    approve: {
      name: '立项审批',
      help: '立项是把事项正式列入台账。手工登记的事项须有会议议定、领导批示等依据，经督查室主任同意后才能交办。',
      none: '没有待审批的立项',
    },
    placeholders: {
      name: '明确单位',
      help: '文件用“等”“有关部门”“各部门”概括的单位，要逐处写明是谁，或写明没有其他单位，否则无人认领。以后还可以再增加。',
      none: '“等”“有关部门”都已明确',
    },
    conveners: {
      name: '召集单位',
      help: '召集单位不是牵头单位：文件没有定牵头单位的任务，请一家承担单位召集各方、汇总情况，各单位仍各自负责。排在第一位的单位不等于牵头。一家单独承担的，不需要召集单位。',
      none: '需要召集单位的任务都已确定',
    },
    assign: {
      name: '交办',
      help: '交办是把任务正式交给承担单位；从今日起计算签收期限，单位应在 1 个工作日内签收或者说明理由退回。',
      none: '全部任务都已交办',
    },
  },
  task: (ordinal: number) => `第 ${ordinal} 项`,
  select: (ordinal: number) => `选中第 ${ordinal} 项`,
  selectAll: (count: string) => `全选 ${count} 行`,
  selected: (count: string) => `已选 ${count} 行`,
  shownWords: '显示',
  placeholderKind: (kind: PlaceholderKind | 'every', count: string) => `${kindsZh[kind]}（${count}）`,
  nobodyElse: {
    button: (count: number) => (count > 0 ? `没有其他单位（${count} 处）` : '没有其他单位'),
    title: (count: number) => `${count} 处没有其他单位`,
    help: '所选各处不再另指单位，由文件点名的单位承担。以后仍可补充。',
    label: '说明',
    hint: '一句话即可，留存在办理过程中',
    sentence: '文件列名的单位即全部承担单位。',
    submit: (count: number) => `明确 ${count} 处`,
    done: (count: number) => `已明确 ${count} 处没有其他单位`,
  },
  organisations: {
    button: (count: number) => (count > 0 ? `指定单位（${count} 处）` : '指定单位'),
    one: '指定单位',
    title: (count: number) => (count === 1 ? '指定单位' : `为 ${count} 处指定单位`),
    help: '所选单位按文件写明的角色承担；任务已交办的，同时交办给它们。',
    helpAll: '已按今日的机构名录列出全部部门，每个部门各承担一份；不包括的请去掉。',
    label: '说明（可不填）',
    submit: (count: number) => `明确 ${count} 处`,
    done: (count: number) => `已明确 ${count} 处`,
  },
  conveners: {
    chosen: (chosen: number, all: number) => `已选 ${chosen} 项，共 ${all} 项`,
    first: '其余都选首列单位',
    clear: '全部不选',
    nobodyYet: '先明确单位，再定召集单位',
    ofTask: (ordinal: number) => `第 ${ordinal} 项的召集单位`,
    title: (count: number) => `确定 ${count} 项的召集单位`,
    help: '召集单位负责召集各方、汇总情况，不因此成为牵头单位，也不替其他单位负责。',
    submit: (count: number) => `确定召集单位 ${count} 项`,
    done: (count: number) => `已确定 ${count} 项的召集单位`,
  },
  assign: {
    title: (count: number) => `交办 ${count} 项`,
    help: (assignments: number, open: number) =>
      `将交办给 ${assignments} 家次单位，签收期限自今日起算。${open > 0 ? `其中 ${open} 项还有未明确之处，交办后仍可补充。` : ''}`,
    submit: (count: number) => `交办 ${count} 项`,
    ready: (count: number) => `交办已明确的 ${count} 项`,
    done: (count: number) => `已交办 ${count} 项`,
    settled: '可以交办',
    openWords: (names: string[]) => `${names.map((name) => `“${name}”`).join('、')}未明确`,
    noConvener: '未明确召集单位',
    nobody: '没有承担单位',
    and: '，',
  },
  approve: {
    title: (count: number) => `同意 ${count} 项立项`,
    help: '同意后列入台账，即可明确单位、交办。',
    submit: (count: number) => `同意立项 ${count} 项`,
    done: (count: number) => `已同意 ${count} 项立项`,
    head: '由督查室主任审批',
  },
  giveBack: {
    title: (count: number) => `退回 ${count} 项立项`,
    help: '退回后不列入台账，理由留存在办理过程中。',
    submit: (count: number) => `退回 ${count} 项`,
    done: (count: number) => `已退回 ${count} 项`,
  },
};

const tasks = (count: number) => `${count} ${plural(count, 'task')}`;
const places = (count: number) => `${count} ${plural(count, 'place')}`;

const en: typeof zh = {
  title: 'To settle',
  steps: 'Steps',
  answer: (figures) => {
    const words = [
      ...(figures.openLists > 0 ? ['{openLists} × 等'] : []),
      ...(figures.relevant > 0 ? ['{relevant} × 有关部门'] : []),
      ...(figures.all > 0 ? ['{all} × 各部门'] : []),
    ].join(', ');
    const open = [
      ...(figures.proposed > 0 ? ['{proposed} waiting for approval'] : []),
      ...(words === '' ? [] : [`${words} not settled`]),
      ...(figures.withoutConvener > 0 ? ['{withoutConvener} without a convener'] : []),
      ...(figures.toAssign > 0
        ? [`{toAssign} to assign${figures.ready > 0 ? ', {ready} of them ready' : ''}`]
        : []),
    ];
    return open.length > 0
      ? `${open.join('; ')}.`
      : 'Nothing is left to settle: every task has been assigned.';
  },
  step: {
    approve: {
      name: 'Approval',
      help: 'Registering (立项) puts a matter on the ledger. What is registered by hand rests on a decision, and the head of the keepers’ office approves it before it can be assigned.',
      none: 'Nothing waits for approval',
    },
    placeholders: {
      name: 'Name organisations',
      help: 'Where the text says 等 (and others), 有关部门 (departments concerned) or 各部门 (all departments), say who is meant, or that nobody else is: otherwise nobody takes it up. More can be added later.',
      none: 'Nothing in the text is left unnamed',
    },
    conveners: {
      name: 'Conveners',
      help: 'A convener (召集单位) is not a lead (牵头): where the text names no lead, one of those who carry the task calls the others together and gathers their news; each still answers for its own share. Being listed first does not make a lead. Whoever carries a task alone needs no convener.',
      none: 'Every task that needs a convener has one',
    },
    assign: {
      name: 'Assign',
      help: 'Assigning (交办) hands the tasks to those who carry them. From today they have 1 working day to receive them, or to object with their reason.',
      none: 'Every task has been assigned',
    },
  },
  task: (ordinal) => `Task ${ordinal}`,
  select: (ordinal) => `Select task ${ordinal}`,
  selectAll: (count) => `Select all ${count}`,
  selected: (count) => `${count} selected`,
  shownWords: 'Show',
  placeholderKind: (kind, count) => `${kindsEn[kind]} (${count})`,
  nobodyElse: {
    button: (count) => (count > 0 ? `Nobody else (${count})` : 'Nobody else'),
    title: (count) => `Nobody else is meant in ${places(count)}`,
    help: 'Only the organisations that the text names carry these tasks. More can be added later.',
    label: 'Explanation',
    hint: 'One sentence; it stays in the history',
    sentence: '文件列名的单位即全部承担单位。',
    submit: (count) => `Settle ${places(count)}`,
    done: (count) => `Settled ${places(count)}: nobody else is meant`,
  },
  organisations: {
    button: (count) => (count > 0 ? `Name organisations (${count})` : 'Name organisations'),
    one: 'Name organisations',
    title: (count) => (count === 1 ? 'Name organisations' : `Name organisations for ${places(count)}`),
    help: 'They take the role that the text gives; where the task is assigned, it is assigned to them too.',
    helpAll:
      'Every department in the register today is listed, and each gets an assignment of its own. Remove those that are not meant.',
    label: 'Explanation (optional)',
    submit: (count) => `Settle ${places(count)}`,
    done: (count) => `Settled ${places(count)}`,
  },
  conveners: {
    chosen: (chosen, all) => `${chosen} of ${all} chosen`,
    first: 'Choose the first-listed for the rest',
    clear: 'Clear all',
    nobodyYet: 'Name the organisations first',
    ofTask: (ordinal) => `Convener of task ${ordinal}`,
    title: (count) => `Name the conveners of ${tasks(count)}`,
    help: 'A convener calls the others together and gathers their news. That does not make it the lead, and it does not answer for the others.',
    submit: (count) => `Name ${count} ${plural(count, 'convener')}`,
    done: (count) => `Named the conveners of ${tasks(count)}`,
  },
  assign: {
    title: (count) => `Assign ${tasks(count)}`,
    help: (assignments, open) =>
      `${assignments} ${plural(assignments, 'assignment')} will be made; the time for receipt runs from today.${open > 0 ? ` ${tasks(open)} still ${open === 1 ? 'has' : 'have'} something open, which can be settled later.` : ''}`,
    submit: (count) => `Assign ${tasks(count)}`,
    ready: (count) => `Assign the ${count} ready`,
    done: (count) => `Assigned ${tasks(count)}`,
    settled: 'Ready',
    openWords: (names) => `${names.join(', ')} not settled`,
    noConvener: 'no convener',
    nobody: 'nobody carries it',
    and: '; ',
  },
  approve: {
    title: (count) => `Approve ${tasks(count)}`,
    help: 'They enter the ledger and can then be settled and assigned.',
    submit: (count) => `Approve ${tasks(count)}`,
    done: (count) => `Approved ${tasks(count)}`,
    head: "The head of the keepers' office approves",
  },
  giveBack: {
    title: (count) => `Return ${tasks(count)}`,
    help: 'They do not enter the ledger; the reason stays in the history.',
    submit: (count) => `Return ${tasks(count)}`,
    done: (count) => `Returned ${tasks(count)}`,
  },
};

/** The words of what is settled between registering and assigning. */
export const settleWords = bilingual(zh, en);
export type SettleWords = typeof zh;
