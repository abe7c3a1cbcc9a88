/** The tables of findings and of the rules that make them; see `database.ts`. */
import type { ColumnType } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingFact } from '#ledger/discrepancies/found.ts';
import type { Thresholds } from '#ledger/discrepancies/rule.ts';
import type { FindingRule, FindingSeverity, FindingState } from '#ledger/values/finding-values.ts';

/** Written as a part of the row's JSON. */
type InRow<T> = ColumnType<T, T, never>;

export interface FindingTable {
  /** Who has to explain it. */
  organisationId: string;
  id: string;
  directiveId: string;
  /** In which it was first found. */
  cycleId: string;
  rule: FindingRule;
  severity: FindingSeverity;
  /** Null where it is about the organisation as a whole. */
  taskId: string | null;
  assignmentId: string | null;
  key: string;
  evidence: InRow<FindingFact[]>;
  state: FindingState;
  revision: number;
  foundOn: LocalDate;
  /** Since when it is no longer found; null while it is. */
  goneOn: LocalDate | null;
  words: string | null;
  answeredBy: string | null;
  answeredOn: LocalDate | null;
  /** The act by which it was put right. */
  correctedActId: string | null;
  decision: string | null;
  decidedBy: string | null;
  decidedOn: LocalDate | null;
  actId: string;
}

export interface RuleSettingTable {
  rule: FindingRule;
  effectiveOn: LocalDate;
  counts: boolean;
  thresholds: InRow<Thresholds>;
  reason: string;
  decidedBy: string;
  actId: string;
}

export interface FindingTables {
  finding: FindingTable;
  ruleSetting: RuleSettingTable;
}
