import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SaidWords } from '../../said-text.ts';

/** Rows in which organisations say something in words of their own; in a query they are called `said`. */
export interface SaidTable {
  name: 'progress_report' | 'evidence';
  columns: readonly string[];
  /** What stands in the columns, as the index joins it. */
  words: RawBuilder<string>;
  /** Which rows count, as the indexes have it. */
  counts: RawBuilder<SqlBool>;
  /** What the newest are told by, as an index has it. */
  age: readonly string[];
  /** The name of the index of pairs. */
  index: string;
  /** Each month in which something was said, as the recursive query `month`; undefined where nothing tells the month of a row. */
  months?: RawBuilder<unknown>;
}

/** What was said month by month: all but drafts. */
export const reportTable: SaidTable = {
  name: 'progress_report',
  columns: ['progress', 'results', 'difficulties', 'experience', 'next_steps', 'help_needed'],
  words: sql`(coalesce(said.progress, '') || e'\\n' || coalesce(said.results, '') || e'\\n'
    || coalesce(said.difficulties, '') || e'\\n' || coalesce(said.experience, '') || e'\\n'
    || coalesce(said.next_steps, '') || e'\\n' || coalesce(said.help_needed, ''))`,
  counts: sql`said.state <> 'draft'`,
  age: ['cycle', 'act_id', 'id'],
  index: 'progress_report_words',
  months: sql`
    (select cycle from progress_report where state <> 'draft' order by cycle desc limit 1)
    union
    select (select max(cycle) from progress_report where state <> 'draft' and cycle < month.cycle) from month`,
};

/** Evidence by title, file and number: all but what was withdrawn. */
export const evidenceTable: SaidTable = {
  name: 'evidence',
  columns: ['title', 'file_name', 'doc_number'],
  words: sql`(said.title || e'\\n' || coalesce(said.file_name, '') || e'\\n' || coalesce(said.doc_number, ''))`,
  counts: sql`said.withdrawn_act_id is null`,
  age: ['act_id', 'id'],
  index: 'evidence_words',
};

/**
 * True of rows that hold every pair of characters, by the index; whether the words are there is to be seen. The planner does not
 * look into the pairs: the plan for one word is the plan for all, and a connection keeps it.
 */
export function isLookedUp({ words }: SaidTable, { pairs }: SaidWords): RawBuilder<SqlBool> {
  return sql`character_pairs(${words}) @> (select ${pairs}::text[])`;
}

/** True of rows in which each of the words stands. */
export function hasWords(
  { columns, words }: SaidTable,
  { patterns, isPlain }: SaidWords,
): RawBuilder<SqlBool> {
  if (!isPlain) return sql`folded_words(${words}) like all(${patterns}::text[])`;
  const anywhere = (pattern: string) =>
    sql`(${sql.join(
      columns.map((column) => sql`${sql.raw(`said.${column}`)} like ${pattern}`),
      sql` or `,
    )})`;
  return sql`(${sql.join(patterns.map(anywhere), sql` and `)})`;
}
