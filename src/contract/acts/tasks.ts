import { z } from 'zod';
import { countSchema } from '../scalars.ts';
import { MOST_THINGS, seenTaskSchema } from './keys.ts';

export const assignTasksSchema = z.object({ tasks: z.array(seenTaskSchema).min(1).max(MOST_THINGS) });
export const assignedSchema = z.object({ tasks: countSchema, assignments: countSchema });
