import type {
  Comparator,
  DeadlineKind,
  DiagnosticCode,
  DutyKind,
  OrganisationKind,
  PlaceholderKind,
  Role,
  Severity,
  TargetKind,
} from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** The field's own words for every value the API knows. */
interface Terms {
  role: Record<Role, string>;
  deadlineKind: Record<DeadlineKind, string>;
  every: Record<'month' | 'quarter', string>;
  targetKind: Record<TargetKind, string>;
  comparator: Record<Comparator, string>;
  organisationKind: Record<OrganisationKind, string>;
  placeholderKind: Record<PlaceholderKind, string>;
  dutyKind: Record<DutyKind, string>;
  severity: Record<Severity, string>;
  diagnosticCode: Record<DiagnosticCode, string>;
  workingDaysLeft: (days: number) => string;
  /** The same where room is short. */
  fewWordsLeft: (days: number) => string;
  provisionalDays: string;
}

const zh: Terms = {
  role: { lead: '牵头', responsible: '负责', support: '配合', supervisor: '分管领导' },
  deadlineKind: {
    complete: '完成',
    issue_policy: '出台政策',
    ongoing: '年内持续推进',
    when_appropriate: '适时出台',
  },
  every: { month: '每月', quarter: '每季度' },
  targetKind: { target: '目标', appropriation: '安排', policy_parameter: '政策参数', context: '背景数据' },
  comparator: {
    '>=': '不低于',
    '>': '超过',
    '<=': '不超过',
    '<': '低于',
    '~': '左右',
    '=': '达到',
    '+': '增加',
    '-': '减少',
    '->': '调整为',
  },
  organisationKind: {
    department: '部门',
    commission: '委员会',
    bureau: '局',
    office: '办公机构',
    coordination_body: '议事协调机构',
    institution: '事业单位',
    mass_organisation: '群团组织',
    enterprise: '企业',
    local_government: '地方政府',
    party_body: '党的机构',
    judicial_body: '监察司法机关',
    military_body: '军队机关',
    unknown: '未在册',
  },
  placeholderKind: { open_list: '名单未尽', relevant: '未指明部门', all: '全部部门' },
  dutyKind: {
    plan_due: '报送方案',
    plan_content: '方案内容',
    ledger: '建立台账',
    reconciliation: '定期对账',
    urgent_report: '重大情况报告',
    coordination: '协同配合',
    guidance: '指导地方',
    inspection: '督查',
    accountability: '问责',
    burden: '减轻负担',
  },
  severity: { error: '错误', warning: '提醒', info: '说明' },
  diagnosticCode: {
    no_responsibility: '没有责任分工',
    classified: '带有密级标志',
    not_text: '不是文本',
    too_large: '超过大小限制',
    unplaced: '文字未归位',
    responsibility_mismatch: '责任行与任务数不符',
    responsibility_unread: '责任分工未读懂',
    deadline_unread: '时限未读懂',
    year_unknown: '年份不明',
    month_before_issue: '月份早于成文日期',
    number_gap: '编号不连续',
    unknown_organisation: '机构未在册',
  },
  workingDaysLeft: (days) => {
    if (days === 0) return '今日到期';
    return days > 0 ? `还有 ${days} 个工作日` : `已过 ${-days} 个工作日`;
  },
  fewWordsLeft: (days) => {
    if (days === 0) return '今日到期';
    return `${days > 0 ? '余' : '过'} ${Math.abs(days)} 工作日`;
  },
  provisionalDays: '途经年份的放假安排尚未公布，工作日数为暂计',
};

const en: Terms = {
  role: { lead: 'Lead', responsible: 'Responsible', support: 'Support', supervisor: 'Supervisor' },
  deadlineKind: {
    complete: 'Complete',
    issue_policy: 'Issue policy',
    ongoing: 'Ongoing all year',
    when_appropriate: 'When appropriate',
  },
  every: { month: 'every month', quarter: 'every quarter' },
  targetKind: {
    target: 'Target',
    appropriation: 'Appropriation',
    policy_parameter: 'Policy parameter',
    context: 'Context',
  },
  comparator: {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '~': 'about',
    '=': 'equal to',
    '+': 'up by',
    '-': 'down by',
    '->': 'changed to',
  },
  organisationKind: {
    department: 'Department',
    commission: 'Commission',
    bureau: 'Bureau',
    office: 'Office',
    coordination_body: 'Coordination body',
    institution: 'Institution',
    mass_organisation: 'Mass organisation',
    enterprise: 'Enterprise',
    local_government: 'Local government',
    party_body: 'Party body',
    judicial_body: 'Court or supervision body',
    military_body: 'Military body',
    unknown: 'Not in the register',
  },
  placeholderKind: { open_list: 'Open list', relevant: 'Unnamed departments', all: 'All departments' },
  dutyKind: {
    plan_due: 'Plan due',
    plan_content: 'Contents of plans',
    ledger: 'Ledger',
    reconciliation: 'Reconciliation',
    urgent_report: 'Urgent reports',
    coordination: 'Coordination',
    guidance: 'Guidance to regions',
    inspection: 'Inspection',
    accountability: 'Accountability',
    burden: 'Keeping burden low',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  diagnosticCode: {
    no_responsibility: 'No responsibility found',
    classified: 'Classification mark',
    not_text: 'Not text',
    too_large: 'Over the size limit',
    unplaced: 'Text without a place',
    responsibility_mismatch: 'Responsibility lines do not match tasks',
    responsibility_unread: 'Responsibility not understood',
    deadline_unread: 'Deadline not understood',
    year_unknown: 'Year unknown',
    month_before_issue: 'Month before the date of issue',
    number_gap: 'Numbering has a gap',
    unknown_organisation: 'Organisation not in the register',
  },
  workingDaysLeft: (days) => {
    if (days === 0) return 'due today';
    const count = Math.abs(days);
    return `${count} working ${plural(count, 'day')} ${days > 0 ? 'left' : 'ago'}`;
  },
  fewWordsLeft: (days) => {
    if (days === 0) return 'due today';
    return `${Math.abs(days)} wd ${days > 0 ? 'left' : 'ago'}`;
  },
  provisionalDays: 'A holiday calendar on the way is not yet published; the working days are provisional',
};

export const terms = bilingual(zh, en);
