import { z } from 'zod';
import { countSchema, idSchema } from '../scalars.ts';
import { MOST_THINGS, revisionSchema } from './keys.ts';
import { yearSchema } from './year.ts';

export const addProgrammeSchema = z.object({
  name: z.string().trim().min(1).max(100),
  docNumber: z.string().trim().min(1).max(100).nullable(),
  firstYear: yearSchema,
  lastYear: yearSchema,
  keywords: z
    .array(z.string().trim().min(2).max(40))
    .max(20)
    .describe('by which the text of a task shows that it belongs to it'),
  words: z.string().trim().min(1).max(500).nullable(),
});
export const programmeAddedSchema = z.object({ id: idSchema });
const seenSchema = z.object({ id: idSchema, revision: revisionSchema });
export const changeProgrammeSchema = seenSchema.extend(addProgrammeSchema.shape);
export const linkProgrammeTasksSchema = seenSchema.extend({
  taskIds: z.array(idSchema).min(1).max(MOST_THINGS),
});
export const programmeTasksLinkedSchema = z.object({ tasks: countSchema });
