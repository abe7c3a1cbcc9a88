import { z } from 'zod';
import { countSchema } from '../scalars.ts';
import { MOST_THINGS, seenAssignmentSchema } from './keys.ts';

export const receiveAssignmentsSchema = z.object({
  assignments: z.array(seenAssignmentSchema).min(1).max(MOST_THINGS),
});
export const receivedSchema = z.object({ received: countSchema });
