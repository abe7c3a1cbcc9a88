import type { Role } from './directive.ts';

/** A label that opens a line or a phrase, or heads a column of a table: 牵头单位： 完成时限： 备注：. */
export interface Label {
  /** Without its colon, white space and remarks in brackets. */
  name: string;
  /** With its colon and the white space behind it. */
  length: number;
  /** What stands behind it; `division` is 责任分工：, behind which each organisation has its own role word. */
  says: 'role' | 'division' | 'deadline' | 'note';
  /** The role of the names behind it; only with `role`. */
  role: Role | undefined;
  /** True where it says no more than 责任单位, to which a document's own rule on leads applies. */
  plain: boolean;
}

// 「单位」「部门」「责任科室」: whose label it is
const BODY = '(?:单位|部门|科室|处室|股室|机构|地区|主体|企业|县区|区县|镇街|方)';
// 「分管领导」「牵头市领导」「市政府分管副市长」「包抓县级领导」
const SUPERVISOR =
  /^.{0,6}(?:分管|牵头|责任|包抓|包保|包联|挂点|挂钩|挂牌|联系|督导|主管|领衔).{0,4}(?:领导|副?[省市县区州盟旗]长|负责同志)(?:同志)?$|^(?:省|市|县|区|州)(?:政府|级)?领导$/;
// 「牵头单位」「牵头责任单位」「主办」「第一责任单位」
const LEAD = new RegExp(`^(?:总?牵头|主办|第一责任|首要责任|主责|主要责任)(?:责任|负责|落实|承办)?${BODY}?$`);
// 「责任单位」「责任部门及科室」「承办」「组织单位」; 「组织：」「完成：」 alone is none
const RESPONSIBLE = new RegExp(
  `^(?:(?:责任|负责|承办|落实|实施|办理)(?:责任|落实|实施|承办)?${BODY}?|(?:主管|组织|执行|承担|完成|建设|具体)(?:责任|落实|实施|承办|负责)?${BODY})(?:[和及或]${BODY})?$`,
);
// 「配合单位」「协办部门」「参与」; 「支持：」 alone is none
const SUPPORT = new RegExp(
  `^(?:(?:配合|协办|参与|参加|协助|协同|协作)(?:责任|落实|实施|承办)?${BODY}?|(?:会办|支持)${BODY})$`,
);
// 「责任分工」「任务分工」
const DIVISION = /^(?:责任|任务|职责|工作)分工$|^责任划分$/;
// 「完成时限」「时限要求」「时间节点」「办结时间」「进度安排」
const DEADLINE =
  /^(?:完成|办结|工作|推进|截止|落实|整改|计划)?(?:完成)?(?:时限|时间|期限|日期|进度|节点)(?:要求|节点|安排|进度|表)*$/;
// 「备注」「责任人」「联系电话」: said of the task, neither organisation nor date
const NOTE = /^(?:备注|说明|(?:具体)?责任人|联系人|联系电话|联系方式|经办人)$/;

// 「牵头单位：」「责任单位（第一位为牵头单位）：」「● 配合部门:」 yes; a sentence that happens to hold a colon is too long
const BEFORE_COLON =
  /^[\s●■◆▪•·—－*-]*([^：:，,。；;、（）()\n\t【】]{2,16}(?:[（(][^（）()\n\t]{0,40}[）)])?[^：:，,。；;、（）()\n\t]{0,4})[：:]\s*/;
// 「【责任单位】」「[牵头单位]:」
const IN_BRACKETS = /^[\s●■◆▪•·—－*-]*[【［[]([^】］\]：:\n\t]{2,16})[】］\]]\s*[：:]?\s*/;
const WHITE_SPACE = /\s/g;
const REMARK = /[（(][^（）()]*[）)]/g;

const shapes: readonly [RegExp, Label['says'], Role | undefined, boolean][] = [
  [SUPERVISOR, 'role', 'supervisor', false],
  [LEAD, 'role', 'lead', false],
  [SUPPORT, 'role', 'support', false],
  [RESPONSIBLE, 'role', 'responsible', true],
  [DIVISION, 'division', undefined, true],
  [DEADLINE, 'deadline', undefined, false],
  [NOTE, 'note', undefined, false],
];

/** The label at the start of a line or phrase; undefined where it opens with none of a responsibility's. */
export function findLabel(words: string): Label | undefined {
  const match = BEFORE_COLON.exec(words) ?? IN_BRACKETS.exec(words);
  return match?.[1] === undefined ? undefined : labelOf(match[1], match[0].length);
}

/** What a column's heading says, read as a label; undefined where it heads no part of a responsibility. */
export function findColumnLabel(heading: string): Label | undefined {
  return labelOf(heading, heading.length);
}

function labelOf(words: string, length: number): Label | undefined {
  const name = words.replace(WHITE_SPACE, '').replace(REMARK, '');
  const shape = shapes.find(([pattern]) => pattern.test(name));
  if (!shape) return undefined;
  const [, says, role, plain] = shape;
  return { name, length, says, role, plain };
}
