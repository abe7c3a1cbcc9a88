/** The tables of complaints and suggestions; see `database.ts`. */
import type { LocalDate } from '#calendar/local-date.ts';
import type { ComplaintState } from '#ledger/values/complaint-values.ts';

export interface ComplaintTable {
  id: string;
  topic: string;
  state: ComplaintState;
  sentOn: LocalDate;
  answer: string | null;
  answeredOn: LocalDate | null;
  revision: number;
  /** The act that last changed it; the one that sent it names nobody. */
  actId: string;
}

/** What only the head opens. */
export interface ComplaintSealTable {
  complaintId: string;
  words: string;
  personId: string | null;
  name: string;
  organisationId: string | null;
}

export interface ComplaintTables {
  complaint: ComplaintTable;
  complaintSeal: ComplaintSealTable;
}
