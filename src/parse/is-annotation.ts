import { findTogether, namesOrganisations, type Phrase, splitPhrases } from './annotation-phrases.ts';
import { type DateContext, findDeadline } from './deadlines.ts';
import { findLabel } from './labels.ts';
import { statesLeadRule } from './lead-rule.ts';
import { looksLikeOrganisation, readNames } from './organisation-names.ts';
import { findRolePhrase, namesPerson } from './role-phrases.ts';

// 牵头, 负责 and their like, without which most brackets need no closer look
const ROLE_WORD =
  /牵头|负责|配合|协助|参与|参加|落实|承办|办理|会同|(?:单位|部门|科室|领导|分工|[省市县区]长)\s*[：:]/;
// 「含技工院校」「包括所属单位」 explain the words before the bracket
const REMARK = /^(?:不?含|包括|即|如|指|以下)/;
const NO_CONTEXT: DateContext = { year: null, issuedOn: null, yearInTitle: false };

/**
 * Whether the inside of a bracket is an annotation: it names organisations or those who oversee and gives them a role, or it
 * closes its sentence (`closing`) and holds nothing but organisations. 「含技工院校」 and 「此件公开发布」 are none.
 */
export function isAnnotation(inside: string, closing: boolean): boolean {
  const phrases = splitPhrases(inside, 0).filter(({ text }) => !statesLeadRule(text));
  if (ROLE_WORD.test(inside)) return phrases.some(givesRole);
  if (!closing || REMARK.test(inside)) return false;
  const names = phrases.filter(({ text }) => !findDeadline(text, 0, NO_CONTEXT));
  return names.length > 0 && names.every(({ text }) => namesOrganisations(text) && holdsOrganisation(text));
}

function givesRole({ text, start }: Phrase): boolean {
  const label = findLabel(text);
  if (label) return label.says === 'role' || label.says === 'division';
  const role = findRolePhrase(text);
  const names = role ? text.slice(0, role.namesLength) : text;
  if (role && role.role !== 'support' && namesPerson(names) && names.length <= LONGEST_TITLE) return true;
  return (
    (role !== undefined || findTogether({ text, start }, false) !== undefined) && holdsOrganisation(names)
  );
}

// 「分管副市长李某某」
const LONGEST_TITLE = 16;

function holdsOrganisation(text: string): boolean {
  return readNames(text.replace(/^由/, ''), 0).orgs.some(looksLikeOrganisation);
}

/** Whether words hold dates and nothing else: 「6月底前完成」「完成时限：9月底，12月底前全面完成」. */
export function isDateOnly(words: string): boolean {
  const phrases = splitPhrases(words, 0);
  return (
    phrases.length > 0 &&
    phrases.every(({ text }) => {
      const label = findLabel(text);
      return label ? label.says === 'deadline' : findDeadline(text, 0, NO_CONTEXT) !== undefined;
    })
  );
}

/** Whether the words behind 由 give roles to organisations and say nothing else: 由省财政厅牵头，省税务局配合. */
export function isByPhrase(words: string): boolean {
  return splitPhrases(words, 0).every(({ text }) => {
    const role = findRolePhrase(text);
    if (!role) return findDeadline(text, 0, NO_CONTEXT) !== undefined && text !== words;
    const names = text.slice(0, role.namesLength).replace(/^由/, '');
    return (
      namesOrganisations(names) ||
      namesPerson(names) ||
      findTogether({ text: names, start: 0 }, true) !== undefined
    );
  });
}
