import { countedNoticeWords } from './counted-notice-words.ts';
import { many } from './many.ts';
import type { NotificationView } from './notifications.ts';
import {
  type CountedNoticeKind,
  countedNoticeKinds,
  type Language,
  type NoticeDateKind,
  type NoticeGroup,
  type NoticeKind,
} from './values.ts';

/** What the words of a notification need of it. */
export type NoticeFacts = Pick<NotificationView, 'kind' | 'group' | 'aboutOn' | 'detail'> & {
  organisation: { name: string } | null;
};

/** One notice stands for several things. */
function isCounted(kind: string): kind is CountedNoticeKind {
  return countedNoticeKinds.some((each) => each === kind);
}

type PlainGroup = Exclude<NoticeGroup, CountedNoticeKind>;
type PlainFacts = NoticeFacts & { kind: Exclude<NoticeKind, CountedNoticeKind> };

/** The heading over the notices of a group: `3 项待签收`. Where one stands for several things, these are counted. */
export function sayNoticeCount(
  group: NoticeGroup,
  notices: readonly Pick<NoticeFacts, 'detail'>[],
  language: Language,
): string {
  if (!isCounted(group)) return (language === 'zh' ? zhCounts : enCounts)[group](notices.length);
  const things = notices.reduce((sum, { detail }) => sum + (detail.count ?? 1), 0);
  return countedNoticeWords[language][group].heading(things);
}

/** What one notification says of its thing, in a sentence without an end: `完成时限 2021-12-31，今日到期`. */
export function sayNotice(notice: NoticeFacts, language: Language): string {
  const { kind, aboutOn, detail, organisation } = notice;
  if (isCounted(kind)) {
    const counted = { count: detail.count ?? 1, on: aboutOn, who: organisation?.name };
    return countedNoticeWords[language][kind].say(counted);
  }
  const plain = { ...notice, kind };
  return language === 'zh' ? sayInChinese(plain) : sayInEnglish(plain);
}

const zhCounts: Record<PlainGroup, (count: number) => string> = {
  receipt_late: (count) => `${count} 项逾期未签收`,
  date_passed: (count) => `${count} 项已过时限`,
  date_today: (count) => `${count} 项今日到期`,
  date_tomorrow: (count) => `${count} 项明日到期`,
  date_near: (count) => `${count} 项将到期`,
  assignment_to_receive: (count) => `${count} 项待签收`,
  objection_raised: (count) => `${count} 项退回待复核`,
  objection_decided: (count) => `${count} 项退回已复核`,
  matter_to_approve: (count) => `${count} 项待立项`,
  matter_approved: (count) => `${count} 件已同意立项`,
  matter_returned: (count) => `${count} 件立项被退回`,
  convener_named: (count) => `${count} 项由本单位召集`,
  placeholders_to_settle: (count) => `${count} 份文件有未指明的单位`,
  assignment_passed_on: (count) => `${count} 项已转交其他单位`,
  assignment_withdrawn: (count) => `${count} 项已撤销`,
  deputyship_begins: (count) => `${count} 项代理开始`,
  urgent_report_sent: (count) => `${count} 件重大情况待确认`,
  urgent_report_waits: (count) => `${count} 件重大情况至今未确认`,
  consultation_asked: (count) => `${count} 项征求意见待反馈`,
  coordination_raised: (count) => `${count} 项协调事项待受理`,
  coordination_taken: (count) => `${count} 项由本单位负责协调`,
  coordination_decided: (count) => `${count} 项协调已有结果`,
  instruction_given: (count) => `${count} 项批示待报告落实情况`,
  order_issued: (count) => `${count} 份督办单待反馈`,
  order_due: (count) => `${count} 份督办单将到反馈期限`,
  order_late: (count) => `${count} 份督办单逾期未反馈`,
  order_replied: (count) => `${count} 份督办单已反馈`,
  policy_question_asked: (count) => `${count} 个政策问题待答复`,
  policy_question_due: (count) => `${count} 个政策问题将到答复期限`,
  policy_question_late: (count) => `${count} 个政策问题逾期未答复`,
  policy_question_answered: (count) => `${count} 个政策问题已有答复`,
  claim_to_assess: (count) => `${count} 项申请办结待审核`,
  claim_returned: (count) => `${count} 项申请办结被退回`,
  claim_accepted: (count) => `${count} 项已办结`,
  extension_asked: (count) => `${count} 项延期申请待审批`,
  extension_decided: (count) => `${count} 项延期申请已审批`,
  report_returned: (count) => `${count} 份进展报告被退回`,
  report_question_asked: (count) => `${count} 个对进展的提问待答复`,
};

const enCounts: Record<PlainGroup, (count: number) => string> = {
  receipt_late: (count) => `${count} not received in time`,
  date_passed: (count) => `${count} past the date`,
  date_today: (count) => `${count} due today`,
  date_tomorrow: (count) => `${count} due tomorrow`,
  date_near: (count) => `${count} due soon`,
  assignment_to_receive: (count) => `${count} to receive`,
  objection_raised: (count) => `${many(count, 'objection')} to decide`,
  objection_decided: (count) => `${many(count, 'objection')} decided`,
  matter_to_approve: (count) => `${many(count, 'matter')} to approve`,
  matter_approved: (count) => `${many(count, 'matter')} approved`,
  matter_returned: (count) => `${many(count, 'matter')} returned`,
  convener_named: (count) => `${count} to convene`,
  placeholders_to_settle: (count) => `${many(count, 'directive')} with organisations to settle`,
  assignment_passed_on: (count) => `${count} passed on to another organisation`,
  assignment_withdrawn: (count) => `${count} withdrawn`,
  deputyship_begins: (count) => `${many(count, 'deputyship')} begun`,
  urgent_report_sent: (count) => `${many(count, 'urgent report')} to acknowledge`,
  urgent_report_waits: (count) => `${many(count, 'urgent report')} still not acknowledged`,
  consultation_asked: (count) => `${many(count, 'consultation')} to answer`,
  coordination_raised: (count) => `${many(count, 'request')} for coordination to take on`,
  coordination_taken: (count) => `${many(count, 'request')} to coordinate`,
  coordination_decided: (count) => `${many(count, 'request')} for coordination decided`,
  instruction_given: (count) => `${many(count, 'instruction')} to report on`,
  order_issued: (count) => `${many(count, 'supervision order')} to reply to`,
  order_due: (count) => `${many(count, 'supervision order')} whose day is near`,
  order_late: (count) => `${many(count, 'supervision order')} without a reply on the day`,
  order_replied: (count) => `${many(count, 'supervision order')} with a reply`,
  policy_question_asked: (count) => `${many(count, 'question')} about policies to answer`,
  policy_question_due: (count) => `${many(count, 'question')} about policies whose day is near`,
  policy_question_late: (count) => `${many(count, 'question')} about policies without an answer on the day`,
  policy_question_answered: (count) => `${many(count, 'question')} about policies answered`,
  claim_to_assess: (count) => `${many(count, 'claim')} of completion to decide`,
  claim_returned: (count) => `${many(count, 'claim')} of completion sent back`,
  claim_accepted: (count) => `${count} accepted as done`,
  extension_asked: (count) => `${many(count, 'extension')} to decide`,
  extension_decided: (count) => `${many(count, 'extension')} decided`,
  report_returned: (count) => `${many(count, 'report')} returned`,
  report_question_asked: (count) => `${many(count, 'question')} about reports to answer`,
};

const zhDates: Record<NoticeDateKind, string> = {
  complete: '完成时限',
  issue_policy: '政策出台时限',
  adjusted: '调整后的时限',
  extended: '延期后的时限',
  internal: '内部时限',
};

const enDates: Record<NoticeDateKind, string> = {
  complete: 'To be completed by',
  issue_policy: 'Policy to be issued by',
  adjusted: 'Adjusted date',
  extended: 'Extended date',
  internal: 'Internal date',
};

function sayInChinese({ kind, group, aboutOn, detail, organisation }: PlainFacts): string {
  const who = organisation?.name ?? '责任单位';
  switch (kind) {
    case 'assignment_to_receive':
      return `已交办${who}，签收期限 ${aboutOn}`;
    case 'receipt_late':
      return `${who}至今未签收，期限 ${aboutOn}`;
    case 'date_near':
    case 'date_passed':
      return `${zhDates[detail.dateKind ?? 'complete']} ${aboutOn}，${zhStandings[standingOf(group)]}`;
    case 'objection_raised':
      return `${who}于 ${aboutOn} 退回，待复核`;
    case 'objection_decided':
      if (detail.upheld) return `退回已同意，${who}不再承担`;
      return `退回未获同意，仍由${who}承担${detail.receiveBy ? `，签收期限 ${detail.receiveBy}` : ''}`;
    case 'assignment_passed_on':
      return `${who}的这一项已于 ${aboutOn} 转交其他单位`;
    case 'assignment_withdrawn':
      return `${who}的这一项已于 ${aboutOn} 撤销`;
    case 'matter_to_approve':
      return `${aboutOn} 提出的手工立项事项，待审批立项`;
    case 'matter_approved':
      return `手工立项事项 ${aboutOn} 已同意立项，共 ${detail.count ?? 1} 项`;
    case 'matter_returned':
      return `手工立项事项 ${aboutOn} 被退回立项，共 ${detail.count ?? 1} 项`;
    case 'convener_named':
      return `${who}自 ${aboutOn} 起为召集单位`;
    case 'placeholders_to_settle':
      return `有 ${detail.count ?? 0} 处“等”“有关部门”尚未指明单位`;
    case 'urgent_report_sent':
      return `${who}报送重大情况，请确认收到：${detail.words ?? ''}`;
    case 'urgent_report_waits':
      return `${who} ${aboutOn} 报送的重大情况至今未确认收到：${detail.words ?? ''}`;
    case 'consultation_asked':
      return `${who}提请协调的事项于 ${aboutOn} 征求意见：${detail.words ?? ''}`;
    case 'coordination_raised':
      return `${who}于 ${aboutOn} 提请协调，待受理：${detail.words ?? ''}`;
    case 'coordination_taken':
      return `由本单位负责协调，时限 ${aboutOn}：${detail.words ?? ''}`;
    case 'coordination_decided':
      return `提请协调的事项于 ${aboutOn} 有了结果：${detail.words ?? ''}`;
    case 'instruction_given':
      return `批示待报告落实情况，时限 ${aboutOn}：${detail.words ?? ''}`;
    case 'order_issued':
      return `发给${who}的督办单，请于 ${aboutOn} 前反馈：${detail.words ?? ''}`;
    case 'order_due':
      return `发给${who}的督办单尚未反馈，期限 ${aboutOn}：${detail.words ?? ''}`;
    case 'order_late':
      return `发给${who}的督办单应于 ${aboutOn} 前反馈，至今没有反馈：${detail.words ?? ''}`;
    case 'order_replied':
      return `${who} ${aboutOn} 反馈了督办单办理情况：${detail.words ?? ''}`;
    case 'policy_question_asked':
      return `${who}提出的政策问题请于 ${aboutOn} 前答复：${detail.words ?? ''}`;
    case 'policy_question_due':
      return `${who}提出的政策问题尚未答复，期限 ${aboutOn}：${detail.words ?? ''}`;
    case 'policy_question_late':
      return `${who}提出的政策问题应于 ${aboutOn} 前答复，至今没有答复：${detail.words ?? ''}`;
    case 'policy_question_answered':
      return `提出的政策问题 ${aboutOn} 已有答复：${detail.words ?? ''}`;
    case 'claim_to_assess':
      return `${who}申请办结，${aboutOn} 起待审核`;
    case 'claim_returned':
      return `${who}的申请办结于 ${aboutOn} 被退回`;
    case 'claim_accepted':
      return `${who}的这一项于 ${aboutOn} 办结`;
    case 'extension_asked':
      return `${who}申请延期，${aboutOn} 起待审批`;
    case 'extension_decided':
      return `${who}的延期申请于 ${aboutOn} ${detail.granted ? '获同意' : '未获同意，原时限不变'}`;
    case 'report_returned':
      return `${who}的进展报告于 ${aboutOn} 被退回，请修改后重报`;
    case 'report_question_asked':
      return `对${who}进展报告的提问（${aboutOn}）待答复：${detail.words ?? ''}`;
    case 'deputyship_begins':
      return `自 ${aboutOn} 起代理${detail.toOn ? `，至 ${detail.toOn}` : ''}`;
  }
}

function sayInEnglish({ kind, group, aboutOn, detail, organisation }: PlainFacts): string {
  const who = organisation?.name ?? 'the organisation';
  switch (kind) {
    case 'assignment_to_receive':
      return `Assigned to ${who}; to be received by ${aboutOn}`;
    case 'receipt_late':
      return `Not received by ${who}; the limit was ${aboutOn}`;
    case 'date_near':
    case 'date_passed':
      return `${enDates[detail.dateKind ?? 'complete']} ${aboutOn}, ${enStandings[standingOf(group)]}`;
    case 'objection_raised':
      return `Given back by ${who} on ${aboutOn}; to be decided`;
    case 'objection_decided':
      if (detail.upheld) return `Objection upheld: ${who} no longer has it`;
      return `Objection rejected: it stays with ${who}${detail.receiveBy ? `, to be received by ${detail.receiveBy}` : ''}`;
    case 'assignment_passed_on':
      return `Passed on from ${who} to another organisation on ${aboutOn}`;
    case 'assignment_withdrawn':
      return `Withdrawn from ${who} on ${aboutOn}`;
    case 'matter_to_approve':
      return `A matter proposed on ${aboutOn} waits to be approved`;
    case 'matter_approved':
      return `The matter was approved on ${aboutOn}: ${many(detail.count ?? 1, 'task')}`;
    case 'matter_returned':
      return `The matter was returned on ${aboutOn}: ${many(detail.count ?? 1, 'task')}`;
    case 'convener_named':
      return `${who} is the convener from ${aboutOn}`;
    case 'placeholders_to_settle':
      return `${many(detail.count ?? 0, 'place')} where organisations are meant and not named`;
    case 'urgent_report_sent':
      return `Urgent report from ${who}, to be acknowledged: ${detail.words ?? ''}`;
    case 'urgent_report_waits':
      return `Urgent report from ${who} of ${aboutOn}, still not acknowledged: ${detail.words ?? ''}`;
    case 'consultation_asked':
      return `Consulted on ${aboutOn} about a request of ${who}: ${detail.words ?? ''}`;
    case 'coordination_raised':
      return `Coordination asked for by ${who} on ${aboutOn}, to be taken on: ${detail.words ?? ''}`;
    case 'coordination_taken':
      return `To be coordinated by ${aboutOn}: ${detail.words ?? ''}`;
    case 'coordination_decided':
      return `The request for coordination was decided on ${aboutOn}: ${detail.words ?? ''}`;
    case 'instruction_given':
      return `An instruction to report on by ${aboutOn}: ${detail.words ?? ''}`;
    case 'order_issued':
      return `A supervision order to ${who}, to be replied to by ${aboutOn}: ${detail.words ?? ''}`;
    case 'order_due':
      return `A supervision order to ${who} without a reply yet, due on ${aboutOn}: ${detail.words ?? ''}`;
    case 'order_late':
      return `A supervision order to ${who}, due on ${aboutOn} and without a reply: ${detail.words ?? ''}`;
    case 'order_replied':
      return `${who} replied to a supervision order on ${aboutOn}: ${detail.words ?? ''}`;
    case 'policy_question_asked':
      return `A question of ${who} about a policy, to be answered by ${aboutOn}: ${detail.words ?? ''}`;
    case 'policy_question_due':
      return `A question of ${who} about a policy, not answered yet and due on ${aboutOn}: ${detail.words ?? ''}`;
    case 'policy_question_late':
      return `A question of ${who} about a policy, due on ${aboutOn} and not answered: ${detail.words ?? ''}`;
    case 'policy_question_answered':
      return `The question about a policy was answered on ${aboutOn}: ${detail.words ?? ''}`;
    case 'claim_to_assess':
      return `${who} claims completion; to be decided since ${aboutOn}`;
    case 'claim_returned':
      return `The claim of completion of ${who} was sent back on ${aboutOn}`;
    case 'claim_accepted':
      return `The part of ${who} was accepted as done on ${aboutOn}`;
    case 'extension_asked':
      return `${who} asks for an extension; to be decided since ${aboutOn}`;
    case 'extension_decided':
      return `The extension for ${who} was ${detail.granted ? 'granted' : 'refused; the date stays as it was'} (${aboutOn})`;
    case 'report_returned':
      return `The report of ${who} was returned on ${aboutOn}, to be written again`;
    case 'report_question_asked':
      return `A question about the report of ${who} (${aboutOn}) to answer: ${detail.words ?? ''}`;
    case 'deputyship_begins':
      return `You stand in from ${aboutOn}${detail.toOn ? ` to ${detail.toOn}` : ''}`;
  }
}

type DateStanding = 'passed' | 'today' | 'tomorrow' | 'ahead';
const zhStandings: Record<DateStanding, string> = {
  passed: '已过',
  today: '今日到期',
  tomorrow: '明日到期',
  ahead: '将到期',
};
const enStandings: Record<DateStanding, string> = {
  passed: 'which has passed',
  today: 'today',
  tomorrow: 'tomorrow',
  ahead: 'coming up',
};

function standingOf(group: NoticeGroup): DateStanding {
  if (group === 'date_today') return 'today';
  if (group === 'date_tomorrow') return 'tomorrow';
  return group === 'date_near' ? 'ahead' : 'passed';
}
