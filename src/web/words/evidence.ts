import type { EvidenceKind, EvidenceUse } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

interface EvidenceWords {
  title: string;
  sentence: (pieces: number, organisations: number, withdrawn: number) => string;
  none: string;
  noneStep: string;
  columns: { what: string; on: string; by: string; acts: string };
  kind: Record<EvidenceKind, string>;
  use: Record<EvidenceUse, string>;
  usedFor: (uses: string[]) => string;
  issued: (docNumber: string, on: string) => string;
  policy: string;
  value: (value: string, unit: string) => string;
  figureOf: (period: string, source: string) => string;
  withdrawnOn: (on: string, by: string, reason: string) => string;
  withdrawn: string;
  look: string;
  lookAt: (title: string) => string;
  save: string;
  saveOf: (title: string) => string;
  size: (bytes: number) => string;
  /** Beside a deadline that a policy has settled. */
  settled: (on: string, docNumber: string, organisation: string) => string;
  add: {
    of: (organisation: string) => string;
    choose: string;
    drop: string;
    pictures: string;
    pasted: (moment: string) => string;
    titleOf: (fileName: string) => string;
    submit: (count: number) => string;
    added: (count: number) => string;
    remove: string;
    link: string;
    document: string;
    figure: string;
    help: string;
    submitOne: string;
    addedOne: string;
  };
  fields: {
    title: string;
    url: string;
    urlHint: string;
    urlOptional: string;
    docNumber: string;
    docNumberHint: string;
    issuedOn: string;
    isPolicy: string;
    isPolicyHint: string;
    indicator: string;
    value: string;
    unit: string;
    period: string;
    periodHint: string;
    source: string;
    sourceHint: string;
  };
  withdraw: { button: string; title: (title: string) => string; help: string; done: string };
  viewer: {
    of: (index: number, count: number) => string;
    previous: string;
    next: string;
    close: string;
    keys: string;
    beginning: string;
    words: string;
    pages: string;
    pageOf: (page: number, pages: number) => string;
    firstPages: (shown: number, pages: number) => string;
    cannot: string;
    cannotStep: string;
    reading: string;
  };
}

function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const zh: EvidenceWords = {
  title: '佐证材料',
  sentence: (pieces, organisations, withdrawn) =>
    `${organisations} 个单位提供了 ${pieces} 份材料${withdrawn > 0 ? `，另有 ${withdrawn} 份已撤回` : ''}。`,
  none: '还没有佐证材料。',
  noneStep: '签收以后，承担单位可以在这里添加文件、链接、文号和数据。',
  columns: { what: '材料', on: '日期', by: '提供人', acts: '办理' },
  kind: { file: '文件', link: '链接', document: '文号', figure: '数据' },
  use: {
    plan: '实施方案',
    milestone: '节点',
    report: '进展报告',
    input: '配合单位材料',
    consolidated_report: '牵头汇总报告',
    extension: '延期申请',
    coordination: '协调事项',
    urgent_report: '重大情况报告',
    instruction: '批示办理',
    claim: '办结申请',
    assessment: '审核',
    verification: '核实',
  },
  usedFor: (uses) => `用于${uses.join('、')}`,
  issued: (docNumber, on) => `${docNumber}，${on} 印发`,
  policy: '出台的政策',
  value: (value, unit) => `${value}${unit}`,
  figureOf: (period, source) => `${period}，来源：${source}`,
  withdrawnOn: (on, by, reason) => `${on} 由${by}撤回：${reason}`,
  withdrawn: '已撤回',
  look: '查看',
  lookAt: (title) => `查看：${title}`,
  save: '下载',
  saveOf: (title) => `下载：${title}`,
  size: sizeOf,
  settled: (on, docNumber, organisation) => `已于 ${on} 出台：${docNumber}（${organisation}）`,
  add: {
    of: (organisation) => `为${organisation}添加`,
    choose: '选择文件…',
    drop: '或把文件拖到这里、粘贴截图。图片、pdf、ofd、办公文档和文本，单个不超过 30 MB。',
    pictures: '图片中的文字不作密级识别，请勿上传涉密内容。',
    pasted: (moment) => `截图 ${moment}`,
    titleOf: (fileName) => `${fileName} 的名称`,
    submit: (count) => `添加 ${count} 份材料`,
    added: (count) => `已添加 ${count} 份材料`,
    remove: '不要了',
    link: '添加链接',
    document: '添加文号',
    figure: '添加数据',
    help: '添加后写入办理过程；填错可以撤回并说明理由，但不会删除。',
    submitOne: '添加',
    addedOne: '已添加佐证材料',
  },
  fields: {
    title: '名称',
    url: '网址',
    urlHint: '以 http:// 或 https:// 开头',
    urlOptional: '网址（选填）',
    docNumber: '发文字号',
    docNumberHint: '如 岚财发〔2021〕3号',
    issuedOn: '印发日期',
    isPolicy: '这就是本项任务要求出台的政策',
    isPolicyHint: '选中后，出台政策的时限即告完成，不再催办。',
    indicator: '指标',
    value: '数值',
    unit: '单位',
    period: '所属时期',
    periodHint: '如 2021年1—6月',
    source: '来源',
    sourceHint: '由谁统计、在哪里可以查到',
  },
  withdraw: {
    button: '撤回',
    title: (title) => `撤回佐证材料 · ${title}`,
    help: '撤回后仍可查阅，并标明撤回理由；不再作为依据。',
    done: '已撤回佐证材料',
  },
  viewer: {
    of: (index, count) => `第 ${index} 份，共 ${count} 份`,
    previous: '上一份',
    next: '下一份',
    close: '关闭',
    keys: '←、→ 换一份，Esc 关闭',
    beginning: '只显示开头部分，全文请下载。',
    words: '按文字看',
    pages: '按版面看',
    pageOf: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    firstPages: (shown, pages) => `只显示前 ${shown} 页，共 ${pages} 页，全文请下载。`,
    cannot: '这份文件不能在这里显示',
    cannotStep: '请下载后用原来的软件打开。',
    reading: '正在读取文件…',
  },
};

const en: EvidenceWords = {
  title: 'Evidence',
  sentence: (pieces, organisations, withdrawn) =>
    `${pieces} ${plural(pieces, 'piece')} of evidence from ${organisations} ${plural(organisations, 'organisation')}${withdrawn > 0 ? `; ${withdrawn} more withdrawn` : ''}.`,
  none: 'There is no evidence yet.',
  noneStep:
    'Once it has received its assignment, an organisation adds files, links, documents and figures here.',
  columns: { what: 'Evidence', on: 'Date', by: 'Given by', acts: 'Do' },
  kind: { file: 'File', link: 'Link', document: 'Document', figure: 'Figure' },
  use: {
    plan: 'the plan',
    milestone: 'a milestone',
    report: 'a progress report',
    input: 'an input',
    consolidated_report: 'the consolidated report',
    extension: 'an extension',
    coordination: 'a coordination request',
    urgent_report: 'an urgent report',
    instruction: 'an instruction',
    claim: 'the claim of completion',
    assessment: 'the assessment',
    verification: 'the verification',
  },
  usedFor: (uses) => `used for ${uses.join(', ')}`,
  issued: (docNumber, on) => `${docNumber}, issued ${on}`,
  policy: 'the policy asked for',
  value: (value, unit) => (unit === '' ? value : `${value} ${unit}`),
  figureOf: (period, source) => `${period}, source: ${source}`,
  withdrawnOn: (on, by, reason) => `withdrawn ${on} by ${by}: ${reason}`,
  withdrawn: 'Withdrawn',
  look: 'View',
  lookAt: (title) => `View ${title}`,
  save: 'Save',
  saveOf: (title) => `Save ${title}`,
  size: sizeOf,
  settled: (on, docNumber, organisation) => `issued ${on}: ${docNumber} (${organisation})`,
  add: {
    of: (organisation) => `Add for ${organisation}`,
    choose: 'Choose files…',
    drop: 'or drop them here, or paste a screenshot. Pictures, pdf, ofd, office files and text, each of 30 MB at most.',
    pictures: 'Words in pictures are not checked for classification marks: send nothing classified.',
    pasted: (moment) => `Screenshot ${moment}`,
    titleOf: (fileName) => `Title of ${fileName}`,
    submit: (count) => `Add ${count} ${plural(count, 'piece')} of evidence`,
    added: (count) => `Added ${count} ${plural(count, 'piece')} of evidence`,
    remove: 'Discard',
    link: 'Add a link',
    document: 'Add a document',
    figure: 'Add a figure',
    help: 'It enters the history; what is wrong can be withdrawn with a reason, never deleted.',
    submitOne: 'Add',
    addedOne: 'Added the evidence',
  },
  fields: {
    title: 'Title',
    url: 'Address',
    urlHint: 'begins with http:// or https://',
    urlOptional: 'Address (optional)',
    docNumber: 'Document number',
    docNumberHint: 'such as 岚财发〔2021〕3号',
    issuedOn: 'Issued on',
    isPolicy: 'This is the policy that the task asks for',
    isPolicyHint:
      'The date by which a policy is to be issued is then settled, and nobody is reminded of it any more.',
    indicator: 'Indicator',
    value: 'Value',
    unit: 'Unit',
    period: 'Period',
    periodHint: 'such as January to June 2021',
    source: 'Source',
    sourceHint: 'who counted, and where it is to be found',
  },
  withdraw: {
    button: 'Withdraw',
    title: (title) => `Withdraw evidence · ${title}`,
    help: 'It stays readable with the reason, and nothing rests on it any more.',
    done: 'Withdrew the evidence',
  },
  viewer: {
    of: (index, count) => `${index} of ${count}`,
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    keys: '← and → for another, Esc to close',
    beginning: 'Only its beginning is shown; save it to read on.',
    words: 'Show its words',
    pages: 'Show its pages',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    firstPages: (shown, pages) => `The first ${shown} of ${pages} pages are shown; save it to read on.`,
    cannot: 'This file cannot be shown here',
    cannotStep: 'Save it and open it in its own program.',
    reading: 'Reading the file…',
  },
};

/** What claims rest on, where it is listed, added, looked at and withdrawn. */
export const evidenceWords = bilingual(zh, en);
