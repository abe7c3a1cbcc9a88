import { z } from 'zod';
import { revisionSchema } from './acts/keys.ts';
import { idSchema, localDateSchema } from './scalars.ts';
import { complaintActs, complaintStates } from './values.ts';

const sentences = z.string().trim().min(1).max(4000);

export const sendComplaintSchema = z.object({
  topic: z.string().trim().min(1).max(100).describe('everybody reads it'),
  words: sentences.describe('the head alone opens them'),
});
export const complaintSentSchema = z.object({ id: idSchema });

export const openComplaintSchema = z.object({ id: idSchema });
export const complaintOpenedSchema = z.object({
  sealed: z
    .object({ words: z.string(), name: z.string(), organisation: z.string().nullable() })
    .nullable()
    .describe('null where the ledger was made anew from its journal, which does not know it'),
});
export type ComplaintOpened = z.infer<typeof complaintOpenedSchema>;

export const answerComplaintSchema = z.object({ id: idSchema, revision: revisionSchema, answer: sentences });
export const complaintAnsweredSchema = z.object({ revision: z.int().positive() });

/** A complaint as everybody reads it. */
export const complaintSchema = z.object({
  id: idSchema,
  revision: z.int().positive(),
  topic: z.string(),
  state: z.enum(complaintStates),
  sentOn: localDateSchema,
  answer: z.string().nullable(),
  answeredOn: localDateSchema.nullable(),
  can: z.array(z.enum(complaintActs)),
});
export type Complaint = z.infer<typeof complaintSchema>;

export const complaintsSchema = z.object({
  complaints: z.array(complaintSchema).describe('those that wait first'),
  can: z.array(z.enum(complaintActs)),
});
export type Complaints = z.infer<typeof complaintsSchema>;
