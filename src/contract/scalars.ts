import { z } from 'zod';

/** A civil date, `2021-06-30`. */
export const localDateSchema = z.iso.date().describe('civil date, ISO 8601');
/** Years of which days can be given: what is counted from one of them is a day too. */
const GIVEN_YEAR = /^(?:19|2\d)\d{2}-/;
/** A civil date that a question is about or an act names, `2021-06-30`; not `0001-01-01`, `9999-12-31`. */
export const givenDaySchema = z.iso
  .date()
  .refine((day) => GIVEN_YEAR.test(day), {
    params: { zh: '日期应在 1900 年至 2999 年之间', en: 'give a day of the years 1900 to 2999' },
  })
  .meta({ description: 'civil date, ISO 8601, from 1900 to 2999', pattern: GIVEN_YEAR.source });
/** A month of a year, `2021-06`; not `0312-01`, `2021-13`. */
export const monthSchema = z
  .string()
  .regex(/^(?:19|2\d)\d{2}-(0[1-9]|1[0-2])$/, 'YYYY-MM')
  .describe('month of a year');
/** Offsets into the document's text in UTF-16 units, end exclusive. */
export const spanSchema = z
  .tuple([z.int(), z.int()])
  .describe('start and end offset in UTF-16 units, end exclusive');
export const idSchema = z.uuid();
/** The register's key of an organisation, such as `ministry-of-finance`. */
export const organisationIdSchema = z.string().min(1).max(80);
export const countSchema = z.int().nonnegative();
/** The largest whole number that the store has for places, revisions and the like. */
export const LARGEST_INT = 2 ** 31 - 1;
/** What may be read of an act at a thing that it touched: facts by name. */
export const subjectDetailSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
