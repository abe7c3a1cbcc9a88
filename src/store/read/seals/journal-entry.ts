import { type RawBuilder, sql } from 'kysely';

/**
 * A row of `journal` with its subjects as one text: what is sealed of it, all of it. Its form is that of the database's
 * `jsonb`, which both engines and every version write alike; times have their microseconds. Columns without a value are
 * left out, so that a column added later changes no text of before.
 */
export const journalEntry: RawBuilder<string> = sql<string>`(
  jsonb_strip_nulls(to_jsonb(journal) - '{input,capacities,recorded_at}'::text[])
  || jsonb_build_object(
    'input', journal.input,
    'capacities', journal.capacities,
    'recorded_at', to_char(journal.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'subjects', (
      select coalesce(jsonb_agg(
        jsonb_strip_nulls(to_jsonb(subject) - '{act_id,detail}'::text[]) || jsonb_build_object('detail', subject.detail)
        order by subject.position), '[]'::jsonb)
      from journal_subject as subject where subject.act_id = journal.act_id)
  ))::text`;

/** The hash of the row as a leaf, hexadecimal: SHA-256 of a zero byte and the entry in UTF-8. */
export const journalEntryHash: RawBuilder<string> = sql<string>`
  encode(sha256('\\x00'::bytea || convert_to(${journalEntry}, 'UTF8')), 'hex')`;
