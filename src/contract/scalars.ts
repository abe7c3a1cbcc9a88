import { z } from 'zod';

/** A civil date, `2021-06-30`. */
export const localDateSchema = z.iso.date().describe('civil date, ISO 8601');
/** A month of a year, `2021-06`. */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM')
  .describe('month of a year');
/** Offsets into the document's text in UTF-16 units, end exclusive. */
export const spanSchema = z
  .tuple([z.int(), z.int()])
  .describe('start and end offset in UTF-16 units, end exclusive');
export const idSchema = z.uuid();
/** The register's key of an organisation, such as `ministry-of-finance`. */
export const organisationIdSchema = z.string().min(1).max(80);
export const countSchema = z.int().nonnegative();
/** What may be read of an act at a thing that it touched: facts by name. */
export const subjectDetailSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
