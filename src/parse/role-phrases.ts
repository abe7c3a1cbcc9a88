import type { Role } from './directive.ts';

/** A phrase that gives organisations a role: where their names end, and what they are. */
export interface RolePhrase {
  role: Role;
  /** Length of the names in front of the role's words. */
  namesLength: number;
  /** True where the words are a mere 负责, to which a document's own rule on leads applies. */
  plain: boolean;
}

// 「财政部牵头」「财政部、税务总局分别牵头」「交通运输部牵头落实」「教育部牵头负责」
const LEAD_END =
  /(?:共同|分别|联合|负责)?(?:牵头|主办)(?:负责)?(?:落实|推进|实施|组织实施|办理|抓好落实|抓落实)?$/;
// 「按职责分工负责」「分别负责」「负责」「具体落实」「承办」
const RESPONSIBLE_END =
  /(?:(?:根据|按照|按|依)(?:各自)?(?:职责|职能|分工|职责范围)(?:和)?(?:分工|权限|任务)?)?(?:分别|共同|具体|主要|各自|组织|抓好|负责)*(?:负责(?:落实|实施|推进|办理|组织实施|抓好落实|指导|协调)?|落实|承办|办理|组织实施|实施)$/;
// 「各科室配合」「协助」「参与」
const SUPPORT_END =
  /(?:(?:根据|按照|按|依)(?:各自)?(?:职责|职能|分工)(?:分工)?)?(?:积极|共同|分别|做好)*(?:配合|协助|参与|参加|协同|协办)(?:落实|实施|推进|做好)?$/;

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

// 「省财政厅（牵头）」「区教育局(牵头单位)」「市税务局（配合）」: a role said of one name of a list
const OWN_ROLE = /[（(](?:(牵头|主办)|(配合|协办))(?:单位|部门)?[）)]$/;

/** The role that a name carries in a bracket of its own, and where the name ends; undefined for other names. */
export function findOwnRole(name: string): { role: Role; nameLength: number } | undefined {
  const match = OWN_ROLE.exec(name);
  return match ? { role: match[1] ? 'lead' : 'support', nameLength: match.index } : undefined;
}

// 「分管副市长」「副省长李某某」「市政府秘书长」「分管领导」 yes; 「主任办公会」「市长热线办公室」 are organisations
const PERSON = /领导|负责同志|副?[省市县区州盟旗乡镇]长|秘书长|主席|书记|主任|局长|厅长/;

/** Whether words name a person by title; whether they are an organisation's name all the same is not asked here. */
export function namesPerson(name: string): boolean {
  return PERSON.test(name);
}
