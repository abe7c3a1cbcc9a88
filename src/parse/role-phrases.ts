import type { Role } from './directive.ts';

/** A phrase that gives organisations a role: where their names end, and what they are. */
export interface RolePhrase {
  role: Role;
  /** Length of the names in front of the role's words. */
  namesLength: number;
  /** True where the words are a mere 负责 or 责任单位, to which a document's own rule on leads applies. */
  plain: boolean;
}

/** A label such as 牵头单位： with the role it gives to the names behind it. */
export interface RoleLabel {
  role: Role;
  /** Length of the label with its colon. */
  length: number;
  plain: boolean;
}

// 「财政部牵头」「财政部、税务总局分别牵头」「交通运输部牵头落实」「教育部牵头负责」
const LEAD_END = /(?:共同|分别|联合|负责)?牵头(?:负责|落实|推进|实施|组织实施|办理)?$/;
// 「按职责分工负责」「分别负责」「负责」「具体落实」「承办」
const RESPONSIBLE_END =
  /(?:(?:根据|按照|按|依)(?:各自)?(?:职责|职能|分工)(?:分工|权限)?)?(?:分别|共同|具体|主要|各自|组织)?(?:负责(?:落实|实施|推进|办理|组织实施)?|落实|承办|办理)$/;
// 「各科室配合」「协助」「参与」
const SUPPORT_END =
  /(?:(?:根据|按照|按|依)(?:各自)?(?:职责|职能|分工)(?:分工)?)?(?:积极|共同|分别)?(?:配合|协助|参与|参加)(?:落实|实施)?$/;
// 「牵头单位：」「责任科室:」「配合部门：」
const LABEL =
  /^(?:(牵头|主办|第一责任|主责|主要责任)|(责任|负责|承办|落实|实施|办理|主管)|(配合|协办|参与|参加|协助|协同))(?:单位|部门|科室|处室|机构|地区|领导|人)?(?:和单位)?\s*[：:]\s*/;

const ends: readonly [Role, RegExp, boolean][] = [
  ['lead', LEAD_END, false],
  ['support', SUPPORT_END, false],
  ['responsible', RESPONSIBLE_END, true],
];

/** The role that a phrase gives to the names at its start; undefined where it names none. */
export function findRolePhrase(phrase: string): RolePhrase | undefined {
  for (const [role, end, plain] of ends) {
    const match = end.exec(phrase);
    if (match) return { role, namesLength: match.index, plain };
  }
  return undefined;
}

/** The label at the start of a phrase; undefined where there is none. */
export function findRoleLabel(phrase: string): RoleLabel | undefined {
  const match = LABEL.exec(phrase);
  if (!match) return undefined;
  const role = match[1] ? 'lead' : match[3] ? 'support' : 'responsible';
  return { role, length: match[0].length, plain: role === 'responsible' };
}

/** A label at the start of a line or phrase, with its role; without one it names a date or says something else of the task. */
export interface Label {
  name: string;
  role: Role | undefined;
}

// 「完成时限：」「时限要求：」「备注：」「责任人：」 beside the labels of roles
const OTHER_LABEL = /^((?:完成|办结|工作)?(?:时限|时间|期限)(?:要求|节点)?|备注|责任人|联系人)\s*[：:]/;

/** The label that a line opens with; undefined where it opens with none of a responsibility's. */
export function findLabel(line: string): Label | undefined {
  const label = findRoleLabel(line);
  if (label) return { name: line.slice(0, label.length).replace(/[\s：:]/g, ''), role: label.role };
  const other = OTHER_LABEL.exec(line)?.[1];
  return other === undefined ? undefined : { name: other, role: undefined };
}
