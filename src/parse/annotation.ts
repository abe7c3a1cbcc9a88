import type { AnnotationContext } from './annotation-context.ts';
import { splitOutside } from './brackets.ts';
import { type DateContext, findDeadline } from './deadlines.ts';
import type { Deadline, Diagnostic, Note, Responsibility, Role, Span } from './directive.ts';
import type { Field } from './element.ts';
import { applyLeadRule, statesLeadRule } from './lead-rule.ts';
import { looksLikeOrganisation, type NameList, readNames } from './organisation-names.ts';
import { findRoleLabel, findRolePhrase } from './role-phrases.ts';

/** What one responsibility annotation says. */
export interface Annotation {
  responsibilities: Responsibility[];
  deadlines: Deadline[];
  notes: Note[];
  diagnostics: Diagnostic[];
}

interface Phrase {
  text: string;
  start: number;
}

/** What was read so far: names whose role is still to come stand in `waiting`, those behind a label in `labelled`. */
interface Reading {
  /** `plain` entries name no role beyond 负责 or 责任单位. */
  entries: { entry: Responsibility; plain: boolean }[];
  deadlines: Deadline[];
  notes: Note[];
  diagnostics: Diagnostic[];
  waiting: Phrase[];
  labelled: { role: Role; plain: boolean; phrases: Phrase[] } | undefined;
}

const PHRASE_END = /[，,；;。\n\r\u2028]/g;
// 「完成时限：」「时限要求:」 before a date
const DEADLINE_LABEL = /^(?:完成|办结|工作)?(?:时限|时间|期限)(?:要求|节点)?\s*[：:]\s*/;
// 「适用范围：福建自贸试验区」: said of the task, neither name nor date
const NOTE_LABEL = /^[^：:]{2,8}[：:]/;
// 「国家发展改革委会同有关部门」「财政部牵头会同税务总局」「住房城乡建设部商财政部」
const TOGETHER = /^(.+?(?:部|委|局|署|办|厅|行|会|院|室))(?:牵头)?(?:会同|会商|商)(.+)$/;

/**
 * Reads the words of an annotation: who answers in which role, by when. Nothing is guessed: words that are neither name,
 * role nor date become a note or a warning.
 */
export function readAnnotation(fields: Field[], context: AnnotationContext): Annotation {
  const reading: Reading = {
    entries: [],
    deadlines: [],
    notes: [],
    diagnostics: [],
    waiting: [],
    labelled: undefined,
  };
  for (const field of fields) {
    const label = findRoleLabel(field.label);
    if (label) reading.labelled = { role: label.role, plain: label.plain, phrases: [] };
    for (const piece of splitOutside(field.text, PHRASE_END)) {
      readPhrase({ text: piece.text, start: field.start + piece.start }, reading, context);
    }
    closeLabel(reading);
    closeWaiting(reading);
  }
  const { entries, deadlines, notes, diagnostics } = reading;
  const rule = entries.some(({ entry }) => entry.role === 'lead') ? undefined : context.leadRule;
  const responsibilities = entries.flatMap(({ entry, plain }) =>
    plain && rule ? applyLeadRule(entry, rule) : [entry],
  );
  return { responsibilities, deadlines, notes, diagnostics };
}

function readPhrase(phrase: Phrase, reading: Reading, context: AnnotationContext): void {
  if (statesLeadRule(phrase.text)) return;
  const dateLabel = DEADLINE_LABEL.exec(phrase.text)?.[0].length ?? 0;
  const date = findDeadline(phrase.text.slice(dateLabel), phrase.start + dateLabel, context);
  if (date) {
    closeLabel(reading);
    reading.deadlines.push(date.deadline);
    if (date.diagnostic) reading.diagnostics.push(date.diagnostic);
    return;
  }
  const label = findRoleLabel(phrase.text);
  if (label) {
    closeLabel(reading);
    const names = { text: phrase.text.slice(label.length), start: phrase.start + label.length };
    reading.labelled = { role: label.role, plain: label.plain, phrases: names.text === '' ? [] : [names] };
    return;
  }
  if (NOTE_LABEL.test(phrase.text)) {
    closeLabel(reading);
    reading.notes.push({ text: phrase.text, span: spanOf(phrase, phrase) });
    return;
  }
  // 「责任科室：办公室牵头，各科室配合」: a role of its own is closer than the label's.
  const own = findRolePhrase(phrase.text);
  if (reading.labelled && own && own.namesLength > 0) closeLabel(reading);
  if (reading.labelled) reading.labelled.phrases.push(phrase);
  else if (!readRole(phrase, reading)) reading.waiting.push(phrase);
}

/** Reads 「A、B牵头」 with the names that wait before it; false where the phrase gives no role. */
function readRole(phrase: Phrase, reading: Reading): boolean {
  const found = findRolePhrase(phrase.text);
  const bare = found ? phrase.text.slice(0, found.namesLength) : phrase.text;
  const by = bare.startsWith('由') ? 1 : 0;
  const together = TOGETHER.exec(bare.slice(by));
  if (!found && !together) return false;
  const start = phrase.start + by;
  const names = { text: bare.slice(by), start };
  const span = spanOf(reading.waiting[0] ?? phrase, phrase);
  if (together?.[1] && together[2]) {
    const others = { text: together[2], start: start + names.text.length - together[2].length };
    const leads = [...reading.waiting, { text: together[1], start }];
    addEntry(reading, leads, 'lead', false, span);
    addEntry(reading, [others], 'responsible', false, span);
  } else if (found) {
    const phrases = [...reading.waiting, ...(names.text === '' ? [] : [names])];
    addEntry(reading, phrases, found.role, found.plain, span);
  }
  reading.waiting = [];
  return true;
}

function closeLabel(reading: Reading): void {
  const { labelled } = reading;
  reading.labelled = undefined;
  const first = labelled?.phrases[0];
  const last = labelled?.phrases.at(-1);
  if (!labelled || !first || !last) return;
  addEntry(reading, labelled.phrases, labelled.role, labelled.plain, spanOf(first, last));
}

/** Names without any role: a bracket that holds nothing but organisations makes them responsible. */
function closeWaiting(reading: Reading): void {
  const first = reading.waiting[0];
  const last = reading.waiting.at(-1);
  if (!first || !last) return;
  const span = spanOf(first, last);
  const names = nameList(reading.waiting);
  if (reading.entries.length === 0 && names.unknown.length === 0 && names.orgs.length > 0) {
    addEntry(reading, reading.waiting, 'responsible', true, span);
    return;
  }
  const words = reading.waiting.map(({ text }) => text).join('，');
  const message = `“${words}”既不是机构和职责，也不是时限，请核对`;
  reading.diagnostics.push({ severity: 'warning', code: 'responsibility_unread', message, span });
}

function addEntry(reading: Reading, phrases: Phrase[], role: Role, plain: boolean, span: Span): void {
  const { orgs, openEnded, scope, unknown } = nameList(phrases);
  reading.entries.push({ entry: { role, orgs, openEnded, scope, span }, plain });
  for (const { name, span: place } of unknown) {
    const message = `“${name}”不像机构名称，请核对`;
    reading.diagnostics.push({ severity: 'info', code: 'unknown_organisation', message, span: place });
  }
}

function nameList(phrases: Phrase[]): NameList {
  const lists = phrases.map(({ text, start }) => readNames(text, start));
  return {
    orgs: lists.flatMap(({ orgs }) => orgs),
    openEnded: lists.some(({ openEnded }) => openEnded),
    scope:
      lists.find(({ scope }) => scope === 'relevant')?.scope ??
      lists.find(({ scope }) => scope === 'all')?.scope ??
      'named',
    unknown: lists.flatMap(({ unknown }) => unknown),
  };
}

function spanOf(first: Phrase, last: Phrase): Span {
  return [first.start, last.start + last.text.length];
}

// 牵头, 负责 and their like, without which most brackets need no closer look
const ROLE_WORD = /牵头|负责|配合|协助|参与|参加|落实|承办|办理|会同|(?:单位|部门|科室|领导)\s*[：:]/;

/**
 * Whether the inside of a bracket is an annotation: it names organisations and gives them a role, or it closes its
 * sentence (`closing`) and holds nothing but organisations. 「含技工院校」 and 「此件公开发布」 are none.
 */
export function isAnnotation(inside: string, closing: boolean): boolean {
  const phrases = splitOutside(inside, PHRASE_END).filter(({ text }) => !statesLeadRule(text));
  if (ROLE_WORD.test(inside)) {
    return phrases.some(({ text }) => {
      if (findRoleLabel(text)) return true;
      const role = findRolePhrase(text);
      const names = role ? text.slice(0, role.namesLength) : text;
      return (role || TOGETHER.test(text)) && holdsOrganisation(names);
    });
  }
  if (!closing || REMARK.test(inside)) return false;
  const names = phrases.filter(({ text }) => !findDeadline(text, 0, NO_CONTEXT));
  return (
    names.length > 0 &&
    names.every(({ text }) => readNames(text, 0).unknown.length === 0 && holdsOrganisation(text))
  );
}

// 「含技工院校」「包括所属单位」 explain the words before the bracket
const REMARK = /^(?:不?含|包括|即|如|指|以下)/;

const NO_CONTEXT: DateContext = { year: null, issuedOn: null, yearInTitle: false };

function holdsOrganisation(text: string): boolean {
  return readNames(text.replace(/^由/, ''), 0).orgs.some(looksLikeOrganisation);
}

/** Whether the words behind 由 give roles to organisations and say nothing else: 由省财政厅牵头，省税务局配合. */
export function isByPhrase(words: string): boolean {
  return splitOutside(words, PHRASE_END).every(({ text }) => {
    const role = findRolePhrase(text);
    const names = role && readNames(text.slice(0, role.namesLength), 0);
    return names !== undefined && names.orgs.length > 0 && names.unknown.length === 0;
  });
}
