import type { ColumnMeaning } from '../values/column-meanings.ts';

/** What a column's heading says; where it may say two things the values beneath decide. */
export interface HeadingReading {
  meaning: ColumnMeaning;
  /** What it says as well. */
  or: ColumnMeaning | null;
  /** True where it says nothing besides. */
  whole: boolean;
}

/** Parts the words of a heading over several rows: 责任单位·牵头. */
export const headingSeparator = '·';

type Rule = readonly [RegExp, ColumnMeaning, ColumnMeaning?];

/** The first that fits decides. */
const rules: readonly Rule[] = [
  // 「序号」「编号」; 「文号」 is none
  [/^(?:任务|项目)?(?:序号|编号|项号|序|No\.?)$/i, 'number'],
  // 「联系电话」「手机」
  [/(?:联系|办公|责任人)?(?:电话|手机)号?码?|联系方式/, 'telephone'],
  // 「来源」「填报单位」「文件依据」: about the task, but neither the task nor who answers for it
  [/来源|依据|类型|填报(?:单位|人)|报送单位/, 'other'],
  // 「分管领导」「牵头市领导」「包抓县级领导」「分管副市长」; 「责任人」 is none
  [
    /.{0,2}(?:分管|牵头|责任|包抓|包保|包联|挂点|联系|督导|主管|领衔).{0,4}(?:领导|副?[省市县区州]长|负责人)|^[省市县区]?(?:政府|级)?领导$/,
    'supervisor',
  ],
  // 「更新日期」「填报时间」
  [/(?:数据)?(?:更新|填报|报送|统计).{0,2}(?:日期|时间)/, 'updated_on'],
  // 「实际完成时间」「完成情况·时间」
  [/(?:实际(?:完成|办结)?|销号|完成情况).{0,3}(?:日期|时间)/, 'completed_on'],
  // 「下一步工作措施」「后续安排」
  [/(?:下一?步|下阶段|后续)(?:工作)?(?:打算|措施|安排|计划|举措)?|工作打算/, 'next_step'],
  // 「存在问题」「滞后原因」
  [/(?:存在)?(?:的?主要)?(?:问题|困难)(?:及(?:原因|困难|建议))?|(?:滞后|未完成)原因|堵点/, 'problem'],
  // 「完成时限」「计划完成时间」「时间节点」
  [
    /(?:完成|办理|办结|整改|工作)?(?:时限|期限)(?:要求)?|截止.{0,2}|(?:计划|要求|预计|拟).{0,2}完成.{0,2}|(?:时间|完成|进度)(?:节点|要求|安排)/,
    'deadline',
  ],
  // 「完成时间」 is the deadline, unless another column is
  [/(?:完成|办结)(?:日期|时间)/, 'deadline', 'completed_on'],
  // 「完成状态」「是否完成」
  [/(?:完成|办理|当前|工作|任务|进度)?状态|是否(?:完成|办结)|亮灯.{0,2}|办理结果/, 'status'],
  // 「完成率」「完成比例（%）」
  [/(?:完成|序时)?(?:率|比例|百分比)|[%％]/, 'percentage'],
  // 「完成进度」 may be a share or a text
  [/(?:完成|形象|工作)进度/, 'progress', 'percentage'],
  // 「完成情况」「办理情况」 may be a word or a text
  [/(?:工作)?(?:完成|办理)情况/, 'progress', 'status'],
  // 「进展情况」「落实情况」「目前推进情况」
  [/(?:目前|当前|工作|最新|任务)?(?:进展|落实|推进|开展)(?:情况)?|情况|进度/, 'progress'],
  // 「备注」「说明」
  [/备注|说明/, 'remark'],
  // 「责任人」「联络员」; 「牵头单位及责任人」 is none
  [
    /^(?!.*(?:单位|部门)).*?(?:责任人|联系人|承办人|经办人|联络员|负责人|负责同志|办理人)(?:姓名)?$/,
    'person',
  ],
  // 「牵头单位」「主办」「第一责任单位」
  [/(?:总?牵头|主办|主责|第一责任)(?:责任)?(?:单位|部门|科室)?/, 'lead'],
  // 「配合单位」「协办」
  [/(?:配合|协办|协同|协助|参与|参加|会办)(?:责任)?(?:单位|部门|科室)?/, 'support'],
  // 「责任单位」「承办科室」「单位」
  [/(?:责任|承办|落实|实施|办理|承担|负责|主管)?(?:责任)?(?:单位|部门|科室|处室|股室|主体)/, 'responsible'],
];

const WHITE_SPACE = /\s/g;
/** 「（第一位为牵头单位）」; a share sign in brackets says what the column holds. */
const REMARK = /[（(][^（）()%％]*[）)]/g;

/** What the words of a heading say; undefined where they are none of an Excel ledger's usual ones. */
export function readHeading(heading: string): HeadingReading | undefined {
  const words = heading.replace(WHITE_SPACE, '').replace(REMARK, '');
  if (words === '') return undefined;
  const lowest = words.slice(words.lastIndexOf(headingSeparator) + 1);
  const all = words.replaceAll(headingSeparator, '');
  return applyRules(lowest) ?? applyRules(all);
}

function applyRules(words: string): HeadingReading | undefined {
  for (const [pattern, meaning, or = null] of rules) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return { meaning, or, whole: found.length === words.length };
  }
  return undefined;
}

/** 「任务类别」「工作领域」 */
const BROAD = /(?:类别|领域|分类|板块|方面)$/;
/** The later in this list, the closer to the task: 实施项目, 年度目标, 重点任务, 具体要求. */
const closeness: readonly RegExp[] = [/项目|专项/, /目标/, /任务|工作|事项|清单/, /内容|措施|举措|要求|名称/];

/** How close a heading stands to the task: 0 is a category, 3 the very clause; -1 where it names no part of a task. */
export function taskRankOf(heading: string): number {
  const words = heading.replace(WHITE_SPACE, '').replace(REMARK, '');
  return BROAD.test(words) ? 0 : closeness.findLastIndex((pattern) => pattern.test(words));
}
