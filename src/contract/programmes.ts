import { z } from 'zod';
import { countSchema, idSchema } from './scalars.ts';
import { lightColours, programmeActs, taskStates, yearOutcomes } from './values.ts';

/** A programme (规划) with how many tasks of which years belong to it. */
export const programmeSchema = z.object({
  id: idSchema,
  revision: countSchema,
  name: z.string(),
  docNumber: z.string().nullable(),
  firstYear: z.int(),
  lastYear: z.int(),
  keywords: z.array(z.string()).describe('by which the text of a task shows that it belongs to it'),
  words: z.string().nullable(),
  tasks: countSchema,
  years: z.array(z.int()).describe('that have tasks'),
});
export type Programme = z.infer<typeof programmeSchema>;

export const programmesSchema = z.object({
  programmes: z.array(programmeSchema),
  can: z.array(z.enum(programmeActs)),
});
export type Programmes = z.infer<typeof programmesSchema>;

const taskOfProgrammeSchema = z.object({
  id: idSchema,
  directiveId: idSchema,
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  year: z.int().nullable(),
  ordinal: countSchema,
  clause: z.string(),
});
export const programmeTaskSchema = taskOfProgrammeSchema.extend({
  state: z.enum(taskStates),
  light: z.enum(lightColours),
  outcome: z.enum(yearOutcomes).nullable(),
  targets: z.array(
    z.object({
      indicator: z.string(),
      value: z.number(),
      unit: z.string(),
      reported: z.number().nullable().describe('the last figure that was signed'),
      period: z.string().nullable(),
    }),
  ),
});
export type ProgrammeTask = z.infer<typeof programmeTaskSchema>;
export const programmeSheetSchema = z.object({
  programme: programmeSchema,
  tasks: z.array(programmeTaskSchema).describe('by year'),
  can: z.array(z.enum(programmeActs)),
});
export type ProgrammeSheet = z.infer<typeof programmeSheetSchema>;

export const programmeProposalsSchema = z.object({
  tasks: z.array(
    taskOfProgrammeSchema.extend({
      keyword: z.string().nullable().describe('null where it continues a task of the programme'),
    }),
  ),
});
export type ProgrammeProposals = z.infer<typeof programmeProposalsSchema>;
