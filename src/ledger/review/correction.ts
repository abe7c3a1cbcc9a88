import type { LocalDate } from '#calendar/local-date.ts';
import type { Comparator, DeadlineKind, DocumentHead, Role, Span, TargetKind } from '#parse/directive.ts';

/** The words that say a value; null where none do; left out, a value that stands already keeps its own. */
interface Evidence {
  span?: Span | null | undefined;
}

export interface SaidResponsibility extends Evidence {
  role: Role;
  /** In order, placeholders included. */
  names: string[];
  openEnded: boolean;
}

export interface SaidDeadline extends Evidence {
  kind: DeadlineKind;
  on: LocalDate | null;
  every: 'month' | 'quarter' | null;
}

export interface SaidTarget extends Evidence {
  indicator: string;
  op: Comparator;
  value: number;
  from: number | null;
  unit: string;
  kind: TargetKind;
}

/** Which words are a task's clause and which its responsibility; a clause left out stays where it is. */
export interface SaidPlace {
  task: string;
  span?: Span | undefined;
  responsibilitySpan: Span | null;
}

export type SaidDocument = Pick<DocumentHead, 'title' | 'docNumber' | 'issuer' | 'issuedOn' | 'year'>;

/** What a person changes in the reading of a document. Tasks are named by their keys. */
export type Correction =
  | { kind: 'edit_document'; document: SaidDocument }
  | { kind: 'place_task'; places: SaidPlace[] }
  | { kind: 'set_responsibilities'; task: string; responsibilities: SaidResponsibility[] }
  | { kind: 'set_deadlines'; task: string; deadlines: SaidDeadline[] }
  | { kind: 'set_targets'; task: string; targets: SaidTarget[] }
  | { kind: 'split_task'; task: string; at: number }
  | { kind: 'merge_tasks'; task: string; next: string }
  | { kind: 'add_task'; span: Span; responsibilitySpan: Span | null }
  | { kind: 'remove_task'; task: string }
  | { kind: 'settle_diagnostic'; diagnostic: string }
  | { kind: 'choose_organisation'; name: string; organisationId: string | null; task: string | null }
  | { kind: 'confirm_tasks'; tasks: string[] };

/** A correction as it was made; its number names it within its draft, from 1. */
export interface NumberedCorrection {
  number: number;
  /** Why; empty where the document itself shows it. */
  reason: string;
  correction: Correction;
}

/** Why a correction cannot be made. */
export type CorrectionRefusal =
  | { code: 'unknown_task'; task: string }
  | { code: 'unknown_diagnostic' }
  | { code: 'place_outside_text' }
  | { code: 'place_empty' }
  | { code: 'words_taken'; task: string }
  | { code: 'heading_cut' }
  | { code: 'not_neighbours' }
  | { code: 'split_outside_clause' }
  | { code: 'error_stands' }
  | { code: 'reason_required' };

/** The key of the task that a correction makes: the added one, or the second of two after a split. */
export function keyOfNew(number: number): string {
  return `c${number}`;
}

/**
 * What a correction touches: keys of tasks, `document`, `diagnostic/…`, `name/…`. Two corrections that touch nothing in
 * common can be made by two people who do not see each other's.
 */
export function listTouched({ number, correction }: Omit<NumberedCorrection, 'reason'>): string[] {
  switch (correction.kind) {
    case 'edit_document':
      return ['document'];
    case 'place_task':
      return correction.places.map(({ task }) => task);
    case 'split_task':
      return [correction.task, keyOfNew(number)];
    case 'merge_tasks':
      return [correction.task, correction.next];
    case 'add_task':
      return [keyOfNew(number)];
    case 'settle_diagnostic':
      return [`diagnostic/${correction.diagnostic}`];
    case 'choose_organisation':
      return [correction.task ?? `name/${correction.name}`];
    case 'confirm_tasks':
      return correction.tasks;
    default:
      return [correction.task];
  }
}

/** Whether something that a correction touches is a task. */
export function isTaskKey(touched: string): boolean {
  return touched !== 'document' && !touched.includes('/');
}

/** What came of a correction. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: CorrectionRefusal };

/** What was asked for. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Why not. */
export function refuse(refusal: CorrectionRefusal): { ok: false; refusal: CorrectionRefusal } {
  return { ok: false, refusal };
}
