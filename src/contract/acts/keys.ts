import { z } from 'zod';
import { idSchema, organisationIdSchema } from '../scalars.ts';

/** A thing as the person saw it: an act on another revision is refused with what changed. */
export const revisionSchema = z.int32().positive().describe('the revision that was seen');

export const seenTaskSchema = z.object({ id: idSchema, revision: revisionSchema });

export const seenAssignmentSchema = z.object({
  organisationId: organisationIdSchema,
  id: idSchema,
  revision: revisionSchema,
});

/** Why it is done; it stays in the record. */
export const reasonSchema = z.string().trim().min(1).max(500);

/** The decision that an act rests on: a meeting's minutes, an instruction, a document's number. */
export const basisSchema = z.string().trim().min(1).max(500);

/** The head's leave for a request that exceeds the cap of some organisation (超限批准). */
export const approvalIdSchema = idSchema.optional().describe('leave of the head to ask more than the cap');

/** However many tasks a ledger has. */
export const MOST_THINGS = 20_000;
