import { z } from 'zod';
import { idSchema } from './scalars.ts';
import { actNames } from './values.ts';

/** That an act was done, as far as it concerns things that the person who listens may see. */
export const liveActSchema = z.object({
  act: z.enum(actNames),
  taskIds: z.array(idSchema),
  assignmentIds: z.array(idSchema),
  directiveIds: z.array(idSchema),
  personal: z.boolean().describe('it touches what the listener or their organisation has to do'),
  whole: z.boolean().describe('it touches too much to be named: everything is to be read anew'),
});
export type LiveAct = z.infer<typeof liveActSchema>;

/** The kinds of what is sent. */
export const liveEvents = [
  /** A `LiveAct` as JSON. */
  'act',
  /** The listener was told something new: `/api/notifications`. */
  'notices',
  /** Something may have been missed: everything is to be read anew. */
  'missed',
  /** The connection ends and is not to be opened again by itself: the session has ended, or there are too many. */
  'end',
] as const;
export type LiveEvent = (typeof liveEvents)[number];
