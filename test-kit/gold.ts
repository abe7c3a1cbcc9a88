import { z } from 'zod';

const responsibilitySchema = z.object({
  role: z.string(),
  orgs: z.array(z.string()),
  openEnded: z.boolean(),
  scope: z.string().optional(),
});

const targetSchema = z.object({
  indicator: z.string(),
  op: z.string(),
  value: z.number(),
  from: z.number().optional(),
  unit: z.string(),
  kind: z.string().optional(),
  quote: z.string(),
});

const taskSchema = z.object({
  ordinal: z.number(),
  path: z.array(z.string()).optional(),
  item: z.string().nullable(),
  text: z.string(),
  responsibilities: z.array(responsibilitySchema),
  deadlines: z.array(z.object({ kind: z.string(), on: z.string().nullable() })),
  targets: z.array(targetSchema).optional(),
});

/** The answer expected for a document: `NAME.gold.json` beside `NAME.txt`, `NAME.docx` and the like. What an answer leaves out is not compared. */
export const goldSchema = z.object({
  document: z.object({
    title: z.string().nullable(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: z.string().nullable(),
  }),
  year: z.number().nullable(),
  tasks: z.array(taskSchema),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldTarget = z.infer<typeof targetSchema>;
export type GoldTask = z.infer<typeof taskSchema>;
