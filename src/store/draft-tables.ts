/** The tables of files under review and of what corrected documents changed; see `database.ts`. */
import type { Correction } from '#ledger/review/correction.ts';
import type { DraftState, TaskChange, TaskField } from '#ledger/values/draft-values.ts';
import type { Directive, Task } from '#parse/directive.ts';
import type { Json } from './json-column.ts';

export interface SettingTable {
  key: string;
  value: Json<unknown>;
  actId: string;
}

export interface DraftTable {
  id: string;
  /** SHA-256 of the bytes, hexadecimal. */
  digest: string;
  fileName: string;
  sizeBytes: number;
  format: string;
  openedBy: string;
  /** Null where the command line opened it. */
  openedById: string | null;
  openedAt: Date;
  state: DraftState;
  revision: number;
  amendsId: string | null;
  directiveId: string | null;
  title: string | null;
  docNumber: string | null;
  taskCount: number;
  lookCount: number;
  errorCount: number;
  warningCount: number;
  approvedBy: string | null;
  approvedAt: Date | null;
  actId: string | null;
  discardedBy: string | null;
  discardedAt: Date | null;
}

export interface DraftSourceTable {
  draftId: string;
  bytes: Uint8Array;
  text: string;
  directive: Json<Directive>;
}

export interface DraftCorrectionTable {
  draftId: string;
  number: number;
  revision: number;
  touched: string[];
  correction: Json<Correction>;
  madeBy: string;
  reason: string;
  madeAt: Date;
  undoneRevision: number | null;
  undoneBy: string | null;
  undoneReason: string | null;
  undoneAt: Date | null;
}

export interface FormerSourceTable {
  directiveId: string;
  /** From 1. */
  version: number;
  /** The act that brought this file. */
  actId: string;
  /** The act that replaced it. */
  replacedActId: string;
  digest: string;
  fileName: string;
  sizeBytes: number;
  bytes: Uint8Array;
  text: string;
}

export interface AmendmentTable {
  actId: string;
  position: number;
  directiveId: string;
  taskId: string;
  change: Exclude<TaskChange, 'unchanged'>;
  fields: TaskField[];
  before: Json<Task> | null;
  after: Json<Task> | null;
}
