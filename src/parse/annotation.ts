import type { AnnotationContext } from './annotation-context.ts';
import { findTogether, type Phrase, spanOf, splitList, splitPhrases } from './annotation-phrases.ts';
import { append } from './append.ts';
import { findDeadline } from './deadlines.ts';
import type { Deadline, Diagnostic, Note, Responsibility, Role, Span } from './directive.ts';
import type { Field } from './element.ts';
import { findColumnLabel, findLabel, type Label } from './labels.ts';
import { applyLeadRule, statesLeadRule } from './lead-rule.ts';
import { type Entry, readEntries } from './responsibility-entries.ts';
import { findRolePhrase } from './role-phrases.ts';

/** What one responsibility annotation says. */
export interface Annotation {
  responsibilities: Responsibility[];
  deadlines: Deadline[];
  notes: Note[];
  diagnostics: Diagnostic[];
}

/** What was read so far: names whose role is still to come stand in `waiting`, those behind a label in `labelled`. */
interface Reading {
  entries: Entry[];
  deadlines: Deadline[];
  notes: Note[];
  diagnostics: Diagnostic[];
  waiting: Phrase[];
  labelled: { label: Label; printed: boolean; start: number; phrases: Phrase[] } | undefined;
}

const NOTE_LABEL = /^[^：:]{2,8}[：:]/;
// 「以下除标注适用范围的改革措施外，适用范围均为…」: said of the document, not of who answers
const STATEMENT = /^(?:以下(?!简称)|适用范围)/;

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
    openLabel(findColumnLabel(field.label), field.start, false, reading);
    for (const phrase of splitPhrases(field.text, field.start)) readPhrase(phrase, reading, context);
    closeLabel(reading);
    closeWaiting(reading);
  }
  const { entries, deadlines, notes, diagnostics } = reading;
  const rule = entries.some(({ responsibility: { role } }) => role === 'lead') ? undefined : context.leadRule;
  const responsibilities = entries.flatMap(({ responsibility, plain }) =>
    plain && rule ? applyLeadRule(responsibility, rule) : [responsibility],
  );
  return { responsibilities, deadlines, notes, diagnostics };
}

/** What follows is read as the label says; `printed` is false for a column's heading. */
function openLabel(label: Label | undefined, start: number, printed: boolean, reading: Reading): void {
  if (label && label.says !== 'division') reading.labelled = { label, printed, start, phrases: [] };
}

function readPhrase(phrase: Phrase, reading: Reading, context: AnnotationContext): void {
  if (statesLeadRule(phrase.text)) return;
  const label = findLabel(phrase.text);
  if (label) {
    closeLabel(reading);
    openLabel(label, phrase.start, true, reading);
    const behind = { text: phrase.text.slice(label.length), start: phrase.start + label.length };
    if (behind.text !== '') readPhrase(behind, reading, context);
    return;
  }
  const says = reading.labelled?.label.says;
  if (says === 'note') {
    reading.labelled?.phrases.push(phrase);
    return;
  }
  if (readDate(phrase, reading, context)) return;
  if (says === 'deadline') {
    const message = `“${phrase.text}”不是能够读出的时限，请核对`;
    warn(reading, 'deadline_unread', message, spanOf(phrase, phrase));
    return;
  }
  if (NOTE_LABEL.test(phrase.text) || STATEMENT.test(phrase.text)) {
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

/** Reads a date, or several as in 「上半年、年底前」; false where the phrase holds none. */
function readDate(phrase: Phrase, reading: Reading, context: AnnotationContext): boolean {
  const parts = splitList(phrase);
  const several = parts.map(({ text, start }) => findDeadline(text, start, context));
  const whole = findDeadline(phrase.text, phrase.start, context);
  const dates = several.every((date) => date !== undefined) ? several : [whole];
  if (!whole) return false;
  if (reading.labelled?.label.says === 'role') closeLabel(reading);
  for (const date of dates) {
    if (!date) continue;
    reading.deadlines.push(date.deadline);
    if (date.diagnostic) reading.diagnostics.push(date.diagnostic);
  }
  return true;
}

/** Reads 「A、B牵头」 with the names that wait before it; false where the phrase gives no role. */
function readRole(phrase: Phrase, reading: Reading): boolean {
  const found = findRolePhrase(phrase.text);
  const bare = found ? phrase.text.slice(0, found.namesLength) : phrase.text;
  const by = bare.startsWith('由') ? 1 : 0;
  const names = { text: bare.slice(by), start: phrase.start + by };
  const together = findTogether(names, reading.waiting.length > 0 || reading.entries.length > 0);
  if (!found && !together) return false;
  const span = spanOf(reading.waiting[0] ?? phrase, phrase);
  if (together) {
    const leads = [...reading.waiting, ...(together.lead.text === '' ? [] : [together.lead])];
    if (leads.length > 0) addEntries(reading, leads, 'lead', false, span);
    addEntries(reading, [together.others], 'responsible', false, span);
  } else if (found) {
    const phrases = [...reading.waiting, ...(names.text === '' ? [] : [names])];
    addEntries(reading, phrases, found.role, found.plain, span);
  }
  reading.waiting = [];
  return true;
}

function closeLabel(reading: Reading): void {
  const { labelled } = reading;
  reading.labelled = undefined;
  if (!labelled) return;
  const { label, phrases } = labelled;
  const first = phrases[0];
  const last = phrases.at(-1);
  if (label.says === 'deadline') return;
  if (!first || !last) {
    // An empty column of a table says nothing; a label that was printed for nobody does.
    if (labelled.printed && (label.role === 'lead' || label.role === 'responsible')) {
      const place: Span = [labelled.start, labelled.start + label.length];
      warn(reading, 'responsibility_unread', `“${label.name}”后面没有机构，请核对`, place);
    }
  } else if (label.says === 'note') {
    const words = phrases.map(({ text }) => text).join('，');
    reading.notes.push({ text: words, span: spanOf(first, last) });
  } else if (label.role) {
    const span = spanOf(first, last);
    const together =
      label.role !== 'support' && phrases.length === 1 ? findTogether(first, false) : undefined;
    if (together) addEntries(reading, [together.lead], 'lead', false, span);
    if (together) addEntries(reading, [together.others], 'responsible', false, span);
    else addEntries(reading, phrases, label.role, label.plain, span);
  }
}

/** Names without any role: a bracket that holds nothing but organisations makes them responsible. */
function closeWaiting(reading: Reading): void {
  const { waiting } = reading;
  reading.waiting = [];
  const first = waiting[0];
  const last = waiting.at(-1);
  if (!first || !last) return;
  const span = spanOf(first, last);
  const { entries, diagnostics } = readEntries(waiting, 'responsible', true, span);
  if (reading.entries.length === 0 && diagnostics.length === 0 && entries.length > 0) {
    append(reading.entries, entries);
    return;
  }
  const words = waiting.map(({ text }) => text).join('，');
  warn(reading, 'responsibility_unread', `“${words}”既不是机构和职责，也不是时限，请核对`, span);
}

function addEntries(reading: Reading, phrases: Phrase[], role: Role, plain: boolean, span: Span): void {
  const { entries, diagnostics } = readEntries(phrases, role, plain, span);
  append(reading.entries, entries);
  append(reading.diagnostics, diagnostics);
}

function warn(reading: Reading, code: Diagnostic['code'], message: string, span: Span): void {
  reading.diagnostics.push({ severity: 'warning', code, message, span });
}
