/** The tables of programmes; see `database.ts`. */
import type { Generated } from 'kysely';

/** A long aim (规划) that ties the tasks of several years together. */
export interface ProgrammeTable {
  id: string;
  name: string;
  /** Of the document in which it stands. */
  docNumber: string | null;
  firstYear: number;
  lastYear: number;
  /** The words by which the text of a task shows that it belongs to it. */
  keywords: string[];
  words: string | null;
  revision: number;
  actId: string;
}

export interface ProgrammeTaskTable {
  programmeId: string;
  taskId: string;
  actId: string;
  /** The act that took it out again; null while it belongs to it. */
  endedActId: Generated<string | null>;
}

export interface ProgrammeTables {
  programme: ProgrammeTable;
  programmeTask: ProgrammeTaskTable;
}
