import type { Responsibility } from './directive.ts';
import { isPlaceholder } from './organisation-names.ts';

/** A document's own statement on who leads where no role says so. */
export interface LeadRule {
  /** `support` where it says 其余为配合单位. */
  others: 'responsible' | 'support';
}

// 「列第一位者为牵头单位，下同」「排在第一位的部门为牵头部门」「第一责任单位为牵头单位」「列第一位的责任单位为牵头单位或汇总单位」
const FIRST_LEADS =
  /(?:(?:排名|排序|排|列|位列|位于)在?(?:第一位?|首位|最前面?)(?:者|的)?(?:责任|承办|负责)?(?:单位|部门)?|第一(?:个)?(?:责任)?(?:单位|部门)|首(?:位|个)(?:责任)?(?:单位|部门))(?:者)?(?:均)?[为是](?:牵头|第一责任|主办)/;
// 「未列牵头单位的，责任单位即为牵头单位」「没有注明牵头单位的，由第一责任单位牵头」
const RESPONSIBLE_LEADS =
  /(?:未|没有)(?:列|明确|注明|标明|写明|列出|单列)牵头(?:单位|部门)的?[，,]?(?:由|其)?(?:第一)?责任(?:单位|部门)(?:(?:即)?(?:视)?[为是]|负责)?牵头/;
// 「其余为配合单位」「其他单位为配合单位」
const OTHERS_SUPPORT = /其(?:余|他)(?:单位|部门)?(?:均)?[为是]配合/;
/** The rule that a document states for itself, anywhere in its text; undefined where it states none. */
export function findLeadRule(text: string): LeadRule | undefined {
  if (!FIRST_LEADS.test(text) && !RESPONSIBLE_LEADS.test(text)) return undefined;
  return { others: OTHERS_SUPPORT.test(text) ? 'support' : 'responsible' };
}

/** Whether a phrase is such a rule or the 下同 that ends it, and no list of organisations. */
export function statesLeadRule(phrase: string): boolean {
  return (
    FIRST_LEADS.test(phrase) ||
    RESPONSIBLE_LEADS.test(phrase) ||
    OTHERS_SUPPORT.test(phrase) ||
    /^(?:以)?下(?:均)?同$/.test(phrase)
  );
}

/** Parts an entry without a role of its own into the first-named lead and the others; collectives never lead. */
export function applyLeadRule(entry: Responsibility, rule: LeadRule): Responsibility[] {
  const [first, ...others] = entry.orgs;
  if (first === undefined || isPlaceholder(first)) return [entry];
  const lead: Responsibility = {
    ...entry,
    role: 'lead',
    orgs: [first],
    openEnded: entry.openEnded && others.length === 0,
  };
  return others.length === 0 ? [lead] : [lead, { ...entry, role: rule.others, orgs: others }];
}
