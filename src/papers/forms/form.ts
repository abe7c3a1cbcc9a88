/** A workbook that goes out filled in beforehand and comes back: its sheets, what may be written in them, and whose it is. */
export interface Form {
  head: FormHead;
  sheets: FormSheet[];
}

/** By which a workbook that comes back is known; sealed, so that none of it can be changed. */
export interface FormHead {
  kind: FormKind;
  /** The cycle of a statement, the directive of a plan. */
  subjectId: string;
  organisationId: string;
  language: 'zh' | 'en';
  /** Of the statement or the plan as it was filled in; 0 where there was none. */
  revision: number;
}

export const formKinds = ['statement', 'plan'] as const;
export type FormKind = (typeof formKinds)[number];

export interface FormSheet {
  /** The program's name for it; `name` is the one that people see and may change. */
  id: string;
  name: string;
  title: string;
  /** How it is filled in, above the table. */
  note: string;
  columns: FormColumn[];
  rows: FormRow[];
}

export interface FormColumn {
  field: string;
  heading: string;
  /** In characters. */
  width: number;
  /** It is there to be filled in; all else is locked. */
  filledIn: boolean;
  /** A row is known by it: what no longer fits its key has been sorted apart. */
  identifies?: boolean;
  choices?: readonly string[];
  kind?: 'text' | 'number' | 'date';
}

export interface FormRow {
  key: string;
  /** Of the thing behind the row. */
  revision: number;
  cells: Readonly<Record<string, string | number>>;
}
