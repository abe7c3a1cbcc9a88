import { bilingual } from './bilingual.ts';
import { formatCount, plural } from './format.ts';

/** How much needs a person: tasks, and doubts that stand for themselves. */
interface Amount {
  tasks: number;
  doubts: number;
}
type Amounts = Record<'settle' | 'look', Amount>;

const zhAmount = ({ tasks, doubts }: Amount) =>
  [tasks > 0 && `${formatCount(tasks)} 项`, doubts > 0 && `${formatCount(doubts)} 处`]
    .filter(Boolean)
    .join('、');
const enAmount = ({ tasks, doubts }: Amount) =>
  [
    tasks > 0 && `${formatCount(tasks)} ${plural(tasks, 'task')}`,
    doubts > 0 && `${formatCount(doubts)} ${plural(doubts, 'place')}`,
  ]
    .filter(Boolean)
    .join(' and ');

interface DifferenceCounts {
  unchanged: number;
  changed: number;
  added: number;
  removed: number;
}

export const reviewWords = bilingual(
  {
    title: '解析审核',
    answer: (tasks: number, { settle, look }: Amounts) =>
      `${[
        `${formatCount(tasks)} 项中 {clear} 无需查看`,
        zhAmount(look) && '{look} 请看一眼',
        settle.doubts > 0 && '{settle} 须先核实',
      ]
        .filter(Boolean)
        .join('，')}。`,
    clear: (count: number) => `${formatCount(count)} 项`,
    amount: zhAmount,
    places: (count: number) => `${formatCount(count)} 处`,
    answerEmpty: '文中没有读出任务：请在原文中选取文字，逐项设为任务。',
    byHand: '在原文中选取一段文字，点“设为任务”，或在下面的段落中逐段指定；再点开它，填写责任单位和时限。',
    views: '右侧显示',
    viewNames: { rows: '逐项审核', difference: '与台账的差异' },
    history: (count: number) => `更正记录 ${count}`,
    rows: '逐项审核',
    source: '原文',
    inSource: '看原文',
    groups: {
      settle: ({ doubts }: Amount) => `须先核实（${formatCount(doubts)} 处）`,
      look: (amount: Amount) => `请看一眼（${zhAmount(amount)}）`,
      none: (amount: Amount) => `无需查看（${zhAmount(amount)}）`,
    },
    openTask: (ordinal: number, open: boolean) => `${open ? '收起' : '打开'}任务 ${ordinal}`,
    changedBy: (people: string) => `${people} 已改`,
    openOnPurpose: '不填单位保存，即确认文中没有写明由谁负责。',
    begun: '有未保存的更正',
    confirm: '看过，无误',
    confirmedReason: '与原文核对无误',
    settlePairing: '逐条配对',
    facets: { responsibilities: '责任', deadlines: '时限', targets: '指标' },
    noTarget: '未写指标',
    correct: '改',
    correctFacet: (name: string) => `更正${name}`,
    entryName: (name: string, place: number) => `${name} ${place}`,
    addEntry: (name: string) => `＋ 加一条${name}`,
    removeEntry: (name: string, place: number) => `去掉${name} ${place}`,
    fields: {
      role: '角色',
      names: '单位，以“、”分隔',
      openEnded: '名单以“等”结尾',
      deadlineKind: '要求',
      day: '日期',
      every: '频次',
      noRhythm: '不定',
      indicator: '指标',
      comparator: '比较',
      from: '由',
      value: '数值',
      unit: '单位',
      targetKind: '性质',
    },
    provisional: '未在册',
    provisionalHint: '不在机构名录中，按文中名称暂列',
    unknownName: (name: string) => `“${name}”不在机构名录中，是指：`,
    newOrganisation: '名录之外，按此名称登记',
    unknownNames: (count: number) => `${formatCount(count)} 个名称不在机构名录中`,
    inTasks: (count: number) => `${formatCount(count)} 项任务`,
    keepAllNames: (count: number) => `这 ${formatCount(count)} 个都按文中名称登记`,
    everywhere: '全文同名一并处理',
    why: '为什么这样改',
    whyIfAny: '为什么这样改（原文已能说明的可不填）',
    reasons: ['与原文不符', '漏读', '多读', '原文排版所致', '已向发文机关核实', '机构已更名'],
    undoReasons: ['改错了', '重复了', '核对后保留原来的读法'],
    goneTask: '您正在更正的任务已经不在了',
    goneBy: (by: string, at: string, what: string) => `${by} 于 ${at} ${what}。`,
    goneTyped: '您写下的内容：',
    forget: '知道了',
    save: '保存更正',
    discard: '放弃',
    conflict: {
      title: '您填写期间，别人改了这一处',
      change: (by: string, at: string, what: string, undone: boolean) =>
        `${by}，${at}，${undone ? '撤销了：' : ''}${what}。`,
      now: '现在的',
      mine: '您的',
      below: '仍在下面，没有丢失',
      keepMine: '仍按我的改',
      takeTheirs: '用现在的',
    },
    split: '拆分',
    splitTitle: '把这一条拆成两项任务',
    splitHint: '点选第二项开始的位置',
    splitAfter: (words: string) => `在“${words}”之后`,
    merge: '与下一项合并',
    mergeTitle: (one: number, other: number) => `任务 ${one} 与任务 ${other} 合为一项`,
    remove: '移除',
    removeTitle: (ordinal: number) => `移除任务 ${ordinal}：文字留在原文中，不再是任务`,
    pairing: (clauses: number, lines: number) => `${clauses} 条条文、${lines} 行责任分工，请逐条指明`,
    savePairing: '按此配对',
    responsibilityLines: '责任行',
    noLine: '未指定',
    unusedLines: (letters: string[]) => `${letters.join('、')} 还没有对应的条文。`,
    selection: '选取的文字',
    selected: (count: number) => `已选 ${formatCount(count)} 字：`,
    addTask: '设为任务',
    placeResponsibility: '设为责任分工',
    placeResponsibilityOf: (ordinal: number) => `设为任务 ${ordinal} 的责任分工`,
    openTaskFirst: '要设为责任分工，请先打开那一项任务',
    loose: (count: number) => `${formatCount(count)} 段文字不属于任何任务`,
    headTitle: '文件',
    head: {
      title: '标题',
      docNumber: '发文字号',
      issuer: '发文机关',
      issuedOn: '成文日期',
      year: '年份',
      noTitle: '（未读出标题）',
      noNumber: '无文号',
      noIssuer: '发文机关不明',
      noDate: '成文日期不明',
      yearIs: (year: number) => `未写年份的月份属 ${year} 年`,
    },
    noCorrections: '还没有更正。',
    undo: '撤销',
    undone: (by: string, at: string) => `${by} 于 ${at} 撤销：`,
    register: (tasks: number) => `登记 ${formatCount(tasks)} 项任务`,
    registerAmendment: '登记为修订',
    approve: '核准',
    approvedBy: (name: string) => `${name} 已核准`,
    keepersRegister: '审核后由督查机构登记',
    obstacles: {
      errors: (count: number) => `还有 ${formatCount(count)} 处须先核实，才能登记`,
      noTasks: '还没有任务，不能登记',
      approval: '须由督查室主任核准后才能登记',
    },
    registered: (tasks: number) => `已登记，共 ${formatCount(tasks)} 项任务。`,
    openLedger: '打开台账',
    difference: ({ unchanged, changed, added, removed }: DifferenceCounts) =>
      changed + added + removed === 0
        ? `与台账一致：${formatCount(unchanged)} 项都没有变化。`
        : `登记后，台账改动 ${formatCount(changed)} 项、新增 ${formatCount(added)} 项、删去 ${formatCount(removed)} 项；其余 ${formatCount(unchanged)} 项不变。`,
    taskNumber: (ordinal: number) => `任务 ${ordinal}`,
    ofTasks: (ordinals: number[]) =>
      `任务 ${ordinals.slice(0, 5).join('、')}${ordinals.length > 5 ? '…' : ''}`,
  },
  {
    title: 'Review',
    answer: (tasks: number, { settle, look }: Amounts) =>
      `${[
        `{clear} of ${formatCount(tasks)} tasks need no look`,
        enAmount(look) && 'worth one: {look}',
        settle.doubts > 0 && 'to be settled first: {settle}',
      ]
        .filter(Boolean)
        .join('; ')}.`,
    clear: (count: number) => formatCount(count),
    amount: enAmount,
    places: (count: number) => `${formatCount(count)} ${plural(count, 'place')}`,
    answerEmpty: 'No task was read: select words in the source and make each a task.',
    byHand:
      'Select a passage in the source and choose “Make it a task”, or choose paragraphs below; then open it and fill in who is responsible and by when.',
    views: 'Shown at the right',
    viewNames: { rows: 'Tasks', difference: 'Differences' },
    history: (count: number) => `Corrections ${count}`,
    rows: 'Tasks',
    source: 'Source',
    inSource: 'See the source',
    groups: {
      settle: ({ doubts }: Amount) => `To be settled first (${formatCount(doubts)})`,
      look: (amount: Amount) => `Worth a look (${enAmount(amount)})`,
      none: (amount: Amount) => `No look needed (${enAmount(amount)})`,
    },
    openTask: (ordinal: number, open: boolean) => `${open ? 'Close' : 'Open'} task ${ordinal}`,
    changedBy: (people: string) => `changed by ${people}`,
    openOnPurpose: 'Saved without a name it says: the document leaves open who is responsible.',
    begun: 'not saved yet',
    confirm: 'Looked at: right',
    confirmedReason: 'Compared with the document: right',
    settlePairing: 'Pair them',
    facets: { responsibilities: 'Responsibility', deadlines: 'Deadline', targets: 'Target' },
    noTarget: 'No figure printed',
    correct: 'Correct',
    correctFacet: (name: string) => `Correct: ${name}`,
    entryName: (name: string, place: number) => `${name} ${place}`,
    addEntry: (name: string) => `+ Add: ${name}`,
    removeEntry: (name: string, place: number) => `Remove: ${name} ${place}`,
    fields: {
      role: 'Role',
      names: 'Organisations, parted by 、',
      openEnded: 'The list ends in 等',
      deadlineKind: 'What',
      day: 'Day',
      every: 'How often',
      noRhythm: 'Not said',
      indicator: 'Indicator',
      comparator: 'Compared',
      from: 'From',
      value: 'Figure',
      unit: 'Unit',
      targetKind: 'Kind',
    },
    provisional: 'not registered',
    provisionalHint: 'Not in the register of organisations; it stands under the name printed',
    unknownName: (name: string) => `“${name}” is not in the register. It means:`,
    newOrganisation: 'None of these: keep the name',
    unknownNames: (count: number) =>
      `${formatCount(count)} ${plural(count, 'name')} not in the register of organisations`,
    inTasks: (count: number) => `${formatCount(count)} ${plural(count, 'task')}`,
    keepAllNames: (count: number) => `Keep all ${formatCount(count)} under the names printed`,
    everywhere: 'Wherever this name is printed',
    why: 'Why',
    whyIfAny: 'Why (not needed where the document shows it)',
    reasons: [
      'Not as printed',
      'Missed',
      'Too much was read',
      'Layout of the file',
      'Confirmed with the issuer',
      'Organisation renamed',
    ],
    undoReasons: ['A mistake', 'Done twice', 'The first reading was right'],
    goneTask: 'The task you were correcting is no longer there',
    goneBy: (by: string, at: string, what: string) => `${by}, ${at}: ${what}.`,
    goneTyped: 'What you had written: ',
    forget: 'Dismiss',
    save: 'Save correction',
    discard: 'Discard',
    conflict: {
      title: 'Somebody changed this while you were typing',
      change: (by: string, at: string, what: string, undone: boolean) =>
        `${by}, ${at}${undone ? ', undid' : ''}: ${what}. `,
      now: 'As it is now',
      mine: 'Yours',
      below: 'still stands below; nothing is lost',
      keepMine: 'Correct it my way',
      takeTheirs: 'Keep what is there now',
    },
    split: 'Split',
    splitTitle: 'Split this clause into two tasks',
    splitHint: 'Choose where the second task begins',
    splitAfter: (words: string) => `After “${words}”`,
    merge: 'Merge with the next',
    mergeTitle: (one: number, other: number) => `Tasks ${one} and ${other} become one`,
    remove: 'Remove',
    removeTitle: (ordinal: number) =>
      `Remove task ${ordinal}: its words stay in the document, but are no task`,
    pairing: (clauses: number, lines: number) =>
      `${clauses} ${plural(clauses, 'clause')}, ${lines} ${plural(lines, 'line')} of responsibility: say which belongs to which`,
    savePairing: 'Pair them so',
    responsibilityLines: 'Lines of responsibility',
    noLine: 'None yet',
    unusedLines: (letters: string[]) => `No clause has ${letters.join(', ')} yet.`,
    selection: 'Selected words',
    selected: (count: number) => `${formatCount(count)} ${plural(count, 'character')} selected: `,
    addTask: 'Make it a task',
    placeResponsibility: 'Make it the responsibility',
    placeResponsibilityOf: (ordinal: number) => `Make it the responsibility of task ${ordinal}`,
    openTaskFirst: 'To make it a responsibility, open its task first',
    loose: (count: number) => `${formatCount(count)} ${plural(count, 'paragraph')} in no task`,
    headTitle: 'Document',
    head: {
      title: 'Title',
      docNumber: 'Number',
      issuer: 'Issuer',
      issuedOn: 'Issued on',
      year: 'Year',
      noTitle: '(no title found)',
      noNumber: 'no number',
      noIssuer: 'issuer unknown',
      noDate: 'date unknown',
      yearIs: (year: number) => `months without a year are in ${year}`,
    },
    noCorrections: 'Nothing has been corrected yet.',
    undo: 'Undo',
    undone: (by: string, at: string) => `Undone by ${by}, ${at}: `,
    register: (tasks: number) => `Register ${formatCount(tasks)} ${plural(tasks, 'task')}`,
    registerAmendment: 'Register as amendment',
    approve: 'Approve',
    approvedBy: (name: string) => `Approved by ${name}`,
    keepersRegister: 'The keepers of the ledger register it after review',
    obstacles: {
      errors: (count: number) =>
        `${formatCount(count)} ${plural(count, 'place')} must be settled before it can be registered`,
      noTasks: 'There is no task to register yet',
      approval: 'The head of the office has to approve it first',
    },
    registered: (tasks: number) => `Registered with ${formatCount(tasks)} ${plural(tasks, 'task')}.`,
    openLedger: 'Open the ledger',
    difference: ({ unchanged, changed, added, removed }: DifferenceCounts) =>
      changed + added + removed === 0
        ? `As in the ledger: none of ${formatCount(unchanged)} tasks changes.`
        : `In the ledger ${formatCount(changed)} tasks will change, ${formatCount(added)} be added, ${formatCount(removed)} be withdrawn; ${formatCount(unchanged)} stay.`,
    taskNumber: (ordinal: number) => `Task ${ordinal}`,
    ofTasks: (ordinals: number[]) =>
      `${plural(ordinals.length, 'task')} ${ordinals.slice(0, 5).join(', ')}${ordinals.length > 5 ? '…' : ''}`,
  },
);
