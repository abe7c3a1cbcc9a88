/**
 * The shape of a parsed directive: what `parseDirective` returns and `taizhang parse --json` prints.
 * It is a published contract: keys may be added, never renamed or dropped.
 */
import type { LocalDate } from '#calendar/local-date.ts';

/** Offsets into the decoded text in UTF-16 units, end exclusive. */
export type Span = [start: number, end: number];

export const blockKinds = [
  'title',
  'docNumber',
  'addressees',
  'preamble',
  'heading',
  'narrative',
  'tableHead',
  'closing',
  'signature',
  'date',
  'note',
  'attachment',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** 一、part, （一）section, 1. item; anything deeper is `sub`. */
export const outlineKinds = ['part', 'section', 'item', 'sub'] as const;
export type OutlineKind = (typeof outlineKinds)[number];

/** 牵头 · 负责 · 配合 · 分管领导. */
export const roles = ['lead', 'responsible', 'support', 'supervisor'] as const;
export type Role = (typeof roles)[number];

/** `relevant` holds 有关部门 or the like, `all` holds 国务院各部门 or the like. */
export const scopes = ['named', 'relevant', 'all'] as const;
export type Scope = (typeof scopes)[number];

export const deadlineKinds = ['complete', 'issue_policy', 'ongoing', 'when_appropriate'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** `->` is 从A提高到B, `~` is 左右, `+` and `-` are changes by an amount. */
export const comparators = ['>=', '>', '<=', '<', '~', '=', '+', '-', '->'] as const;
export type Comparator = (typeof comparators)[number];

export const targetKinds = ['target', 'appropriation', 'policy_parameter', 'context'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const dutyKinds = [
  'plan_due',
  'plan_content',
  'ledger',
  'reconciliation',
  'urgent_report',
  'coordination',
  'guidance',
  'inspection',
  'accountability',
  'burden',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const diagnosticCodes = [
  'no_responsibility',
  'classified',
  'not_text',
  'too_large',
  'unplaced',
  'responsibility_mismatch',
  'responsibility_unread',
  'deadline_unread',
  'year_unknown',
  'month_before_issue',
  'number_gap',
  'unknown_organisation',
] as const;
export type DiagnosticCode = (typeof diagnosticCodes)[number];

export interface DocumentHead {
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  issuedOn: LocalDate | null;
  addressees: string[];
  /** The year that bare months refer to. */
  year: number | null;
}

export interface Block {
  kind: BlockKind;
  span: Span;
}

export interface OutlineNode {
  kind: OutlineKind;
  /** As printed, without trailing punctuation. */
  number: string;
  /** Null where the numbered paragraph is itself the task. */
  title: string | null;
  /** Number and title only. */
  span: Span;
  children: OutlineNode[];
}

export interface Responsibility {
  role: Role;
  /** As printed, in printed order; placeholders such as 有关部门 included. */
  orgs: string[];
  openEnded: boolean;
  scope: Scope;
  span: Span;
}

export interface Deadline {
  kind: DeadlineKind;
  on: LocalDate | null;
  every?: 'month' | 'quarter';
  quote: string;
  span: Span;
}

export interface Target {
  indicator: string;
  op: Comparator;
  /** As printed, never scaled: the unit carries 万 and 亿. */
  value: number;
  /** Only with `->`: the value before the change. */
  from?: number;
  unit: string;
  kind: TargetKind;
  quote: string;
  span: Span;
}

/** A quantity that the clause asks for without a figure: 稳中有降, 只增不减, 减半. */
export interface Direction {
  indicator: string;
  direction: string;
  quote: string;
  span: Span;
}

export interface Note {
  text: string;
  span: Span;
}

export interface Task {
  ordinal: number;
  /** Numbers as printed, outermost first. */
  path: string[];
  item: string | null;
  text: string;
  span: Span;
  responsibilitySpan: Span | null;
  responsibilities: Responsibility[];
  deadlines: Deadline[];
  targets: Target[];
  directions: Direction[];
  notes: Note[];
}

export interface Duty {
  kind: DutyKind;
  on: LocalDate | null;
  to: string | null;
  quote: string;
  span: Span;
}

export interface Diagnostic {
  severity: Severity;
  code: DiagnosticCode;
  message: string;
  span: Span;
}

export interface Directive {
  document: DocumentHead;
  blocks: Block[];
  outline: OutlineNode[];
  tasks: Task[];
  duties: Duty[];
  diagnostics: Diagnostic[];
}
