import { readFileSync } from 'node:fs';
import { z } from 'zod';

const goldSchema = z.object({
  document: z.object({
    title: z.string().nullable(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: z.string().nullable(),
  }),
  year: z.number().nullable(),
  tasks: z.array(
    z.object({
      ordinal: z.number(),
      path: z.array(z.string()),
      item: z.string().nullable(),
      text: z.string(),
      responsibilities: z.array(
        z.object({ role: z.string(), orgs: z.array(z.string()), openEnded: z.boolean(), scope: z.string() }),
      ),
      deadlines: z.array(z.object({ kind: z.string(), on: z.string().nullable() })),
      targets: z.array(
        z.object({
          indicator: z.string(),
          op: z.string(),
          value: z.number(),
          from: z.number().optional(),
          unit: z.string(),
          kind: z.string(),
          quote: z.string(),
        }),
      ),
    }),
  ),
});

/** A document of `samples/` with the answer worked out for it by hand. */
export type Gold = z.infer<typeof goldSchema>;

const samples = new URL('../samples/', import.meta.url);

/** The text of a sample by its name without ending. */
export function readSample(name: string): string {
  return readFileSync(new URL(`${name}.txt`, samples), 'utf8');
}

/** The answer expected for a sample. */
export function readGold(name: string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, samples), 'utf8')));
}
