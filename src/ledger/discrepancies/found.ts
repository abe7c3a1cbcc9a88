import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingFactKind } from '../values/finding-values.ts';

/**
 * A fact that a finding rests on, by its id: what it says is read where it is kept, so that a finding tells nobody of what is
 * another's.
 */
export interface FindingFact {
  kind: FindingFactKind;
  /** Whose it is; null for what is the text's. */
  organisationId: string | null;
  /** Null where the fact is that there is none: a plan that was not handed in. */
  id: string | null;
  /** A figure's place in its report, or a target's in its task. */
  position?: number;
  /** The day or the month that counts, and the day in whose place it came. */
  on?: LocalDate;
  was?: LocalDate;
  month?: string;
  /** How much of the words is the same, or by how much a figure differs, in per cent. */
  percent?: number;
  /** So many months running. */
  cycles?: number;
}

/** What a rule found about one thing of one organisation. */
export interface Found {
  /** Who has to explain it; null where it is the keepers' own to settle. */
  organisationId: string | null;
  /** Null where it is about the organisation as a whole. */
  taskId: string | null;
  assignmentId: string | null;
  /** Two findings of a rule with the same key are the same. */
  key: string;
  evidence: FindingFact[];
}
