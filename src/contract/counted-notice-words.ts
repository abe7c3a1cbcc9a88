import { many } from './many.ts';
import type { NotificationView } from './notifications.ts';
import type { CountedNoticeKind, Language } from './values.ts';

/** What the words of a notice that stands for several things need. */
export interface CountedNotice {
  count: number;
  on: NotificationView['aboutOn'];
  /** The organisation that it is of; undefined where it is of several. */
  who: string | undefined;
}

interface CountedWords {
  /** The heading over all such notices of a day. */
  heading: (count: number) => string;
  say: (notice: CountedNotice) => string;
}

/** The words of the kinds of which one notice stands for all that an organisation, or the keepers, have of it that day. */
export const countedNoticeWords: Record<Language, Record<CountedNoticeKind, CountedWords>> = {
  zh: {
    plan_due: {
      heading: (count) => `${count} 份实施方案待报送`,
      say: ({ on }) => `实施方案请于 ${on} 前报送`,
    },
    plan_late: {
      heading: (count) => `${count} 份实施方案逾期未报`,
      say: ({ who, count, on }) => `${who ?? `${count} 个单位`}的实施方案应于 ${on} 前报送，至今未报`,
    },
    plan_returned: {
      heading: (count) => `${count} 份实施方案被退回`,
      say: ({ on }) => `实施方案于 ${on} 被退回，请修改后重报`,
    },
    plan_submitted: {
      heading: (count) => `${count} 份实施方案待审核`,
      say: ({ who, count, on }) => `${who ?? `${count} 个单位`}于 ${on} 报送了实施方案，待审核`,
    },
    statement_opened: {
      heading: (count) => `${count} 张对账单待核对`,
      say: ({ on }) => `对账单已生成，已知的都已填好，请于 ${on} 前核对签发`,
    },
    statement_due: {
      heading: (count) => `${count} 张对账单待签发`,
      say: ({ on }) => `对账单请于 ${on} 前签发`,
    },
    statement_late: {
      heading: (count) => `${count} 张对账单逾期未签发`,
      say: ({ who, count, on }) => `${who ?? `${count} 个单位`}的对账单应于 ${on} 前签发，至今未签发`,
    },
    statement_returned: {
      heading: (count) => `${count} 张对账单被退回`,
      say: ({ on }) => `对账单于 ${on} 被退回，请核对后重新签发`,
    },
    statement_disputed: {
      heading: (count) => `${count} 项对账有异议`,
      say: ({ count, on }) => `对账单有 ${count} 项于 ${on} 被督查机构提出异议`,
    },
    statement_signed: {
      heading: (count) => `${count} 张对账单待督查机构核对`,
      say: ({ who, count, on }) => `${who ?? `${count} 个单位`}于 ${on} 签发了对账单，待核对`,
    },
    report_due: {
      heading: (count) => `${count} 项进展待报`,
      say: ({ count, on }) => `${count} 项任务的进展请于 ${on} 前报送`,
    },
    report_late: {
      heading: (count) => `${count} 项进展逾期未报`,
      say: ({ who, count, on }) => `${who ?? '各单位'}共有 ${count} 项任务的进展应于 ${on} 前报送，至今未报`,
    },
    input_due: {
      heading: (count) => `${count} 项材料待报牵头单位`,
      say: ({ count, on }) => `${count} 项任务的材料请于 ${on} 前报牵头单位`,
    },
    input_late: {
      heading: (count) => `${count} 项材料逾期未报牵头单位`,
      say: ({ count, on }) => `${count} 项任务的材料应于 ${on} 前报牵头单位，至今未报`,
    },
    inputs_missing: {
      heading: (count) => `${count} 份配合单位材料未到`,
      say: ({ count, on }) => `本单位汇总的任务还缺 ${count} 份配合单位材料，应于 ${on} 前报来`,
    },
    finding_found: {
      heading: (count) => `${count} 条差异待说明`,
      say: ({ count, on }) => `${on} 查出 ${count} 条差异，请说明或更正`,
    },
    finding_answered: {
      heading: (count) => `${count} 条差异的说明待审核`,
      say: ({ who, count, on }) => `${who ?? '各单位'}于 ${on} 说明或更正了 ${count} 条差异，待审核`,
    },
    finding_accepted: {
      heading: (count) => `${count} 条差异的说明已采纳`,
      say: ({ count, on }) => `${count} 条差异的说明于 ${on} 获采纳`,
    },
    finding_upheld: {
      heading: (count) => `${count} 条差异经核仍成立`,
      say: ({ count, on }) => `${count} 条差异于 ${on} 经核仍成立`,
    },
    co_signature_asked: {
      heading: (count) => `${count} 份进展报告待会签`,
      say: ({ who, count }) => `${who ?? '牵头单位'}的 ${count} 份进展报告请会签`,
    },
    data_asked: {
      heading: (count) => `${count} 项征集的数据待填报`,
      say: ({ count, on }) => `征集数据 ${count} 项，已知的都已填好，请于 ${on} 前填报`,
    },
    data_due: {
      heading: (count) => `${count} 项征集的数据将到期限`,
      say: ({ count, on }) => `征集的数据还有 ${count} 项未填，期限 ${on}`,
    },
    data_late: {
      heading: (count) => `${count} 项征集的数据逾期未填`,
      say: ({ who, count, on }) => `${who ?? '各单位'}共有 ${count} 项征集的数据应于 ${on} 前填报，至今未填`,
    },
    given_received: {
      heading: (count) => `${count} 项分解任务已签收`,
      say: ({ who, count, on }) => `${who ?? '下级单位'}于 ${on} 签收了分解的 ${count} 项任务`,
    },
    given_reported: {
      heading: (count) => `${count} 项分解任务有进展`,
      say: ({ who, count, on }) => `${who ?? '下级单位'}于 ${on} 报送了分解的 ${count} 项任务的进展`,
    },
    given_claimed: {
      heading: (count) => `${count} 项分解任务申请办结`,
      say: ({ who, count, on }) => `${who ?? '下级单位'}于 ${on} 就分解的 ${count} 项任务申请办结`,
    },
  },
  en: {
    plan_due: {
      heading: (count) => `${many(count, 'plan')} to hand in`,
      say: ({ on }) => `The plan is to be handed in by ${on}`,
    },
    plan_late: {
      heading: (count) => `${many(count, 'plan')} not handed in by the day`,
      say: ({ who, count, on }) =>
        `${who ? `The plan of ${who}` : many(count, 'plan')}, due on ${on}, not handed in`,
    },
    plan_returned: {
      heading: (count) => `${many(count, 'plan')} returned`,
      say: ({ on }) => `The plan was returned on ${on}, to be mended and handed in again`,
    },
    plan_submitted: {
      heading: (count) => `${many(count, 'plan')} to decide`,
      say: ({ who, count, on }) =>
        `${who ?? many(count, 'organisation')} handed in a plan on ${on}; to be decided`,
    },
    statement_opened: {
      heading: (count) => `${many(count, 'statement')} to answer`,
      say: ({ on }) => `The statement is there, filled in with what is known; to be signed by ${on}`,
    },
    statement_due: {
      heading: (count) => `${many(count, 'statement')} to sign`,
      say: ({ on }) => `The statement is to be signed by ${on}`,
    },
    statement_late: {
      heading: (count) => `${many(count, 'statement')} not signed by the day`,
      say: ({ who, count, on }) =>
        `${who ? `The statement of ${who}` : many(count, 'statement')}, due on ${on}, not signed`,
    },
    statement_returned: {
      heading: (count) => `${many(count, 'statement')} returned`,
      say: ({ on }) => `The statement was returned on ${on}, to be answered and signed again`,
    },
    statement_disputed: {
      heading: (count) => `${many(count, 'line')} of statements disputed`,
      say: ({ count, on }) => `The keepers disputed ${many(count, 'line')} of the statement on ${on}`,
    },
    statement_signed: {
      heading: (count) => `${many(count, 'statement')} to check`,
      say: ({ who, count, on }) =>
        `${who ?? many(count, 'organisation')} signed a statement on ${on}; to be checked`,
    },
    report_due: {
      heading: (count) => `${many(count, 'task')} to report on`,
      say: ({ count, on }) => `${many(count, 'task')} to report on by ${on}`,
    },
    report_late: {
      heading: (count) => `${many(count, 'task')} not reported on by the day`,
      say: ({ who, count, on }) =>
        `${who ?? 'Organisations'} had ${many(count, 'task')} to report on by ${on} and did not`,
    },
    input_due: {
      heading: (count) => `${many(count, 'input')} to give to leads`,
      say: ({ count, on }) => `${many(count, 'input')} to give to leads by ${on}`,
    },
    input_late: {
      heading: (count) => `${many(count, 'input')} not given to leads by the day`,
      say: ({ count, on }) => `${many(count, 'input')} to leads due on ${on} and not given`,
    },
    inputs_missing: {
      heading: (count) => `${many(count, 'input')} of others missing`,
      say: ({ count, on }) =>
        `${many(count, 'input')} of others, due on ${on}, missing for the reports that you put together`,
    },
    finding_found: {
      heading: (count) => `${many(count, 'finding')} to explain`,
      say: ({ count, on }) => `${many(count, 'finding')} of ${on}, to be explained or corrected`,
    },
    finding_answered: {
      heading: (count) => `${many(count, 'finding')} to decide`,
      say: ({ who, count, on }) =>
        `${who ?? 'Organisations'} explained or corrected ${many(count, 'finding')} on ${on}; to be decided`,
    },
    finding_accepted: {
      heading: (count) => `${many(count, 'finding')} with an accepted explanation`,
      say: ({ count, on }) => `What was said of ${many(count, 'finding')} was accepted on ${on}`,
    },
    finding_upheld: {
      heading: (count) => `${many(count, 'finding')} upheld`,
      say: ({ count, on }) => `${many(count, 'finding')} upheld on ${on}`,
    },
    co_signature_asked: {
      heading: (count) => `${many(count, 'report')} to co-sign`,
      say: ({ who, count }) => `${many(count, 'report')} of ${who ?? 'the leads'} to co-sign`,
    },
    data_asked: {
      heading: (count) => `${many(count, 'field')} of data to fill in`,
      say: ({ count, on }) =>
        `${many(count, 'field')} of data to fill in by ${on}; what is known is filled in`,
    },
    data_due: {
      heading: (count) => `${many(count, 'field')} of data whose day is near`,
      say: ({ count, on }) => `${many(count, 'field')} of data not filled in yet, due on ${on}`,
    },
    data_late: {
      heading: (count) => `${many(count, 'field')} of data not filled in by the day`,
      say: ({ who, count, on }) =>
        `${who ?? 'Organisations'} had ${many(count, 'field')} of data to fill in by ${on} and did not`,
    },
    given_received: {
      heading: (count) => `${many(count, 'task')} given on and received`,
      say: ({ who, count, on }) =>
        `${who ?? 'Organisations below'} received ${many(count, 'task')} that you gave on (${on})`,
    },
    given_reported: {
      heading: (count) => `${many(count, 'task')} given on with news`,
      say: ({ who, count, on }) =>
        `${who ?? 'Organisations below'} reported on ${many(count, 'task')} that you gave on (${on})`,
    },
    given_claimed: {
      heading: (count) => `${many(count, 'task')} given on and claimed to be done`,
      say: ({ who, count, on }) =>
        `${who ?? 'Organisations below'} claimed ${many(count, 'task')} that you gave on to be done (${on})`,
    },
  },
};
