import fc, { type Arbitrary } from 'fast-check';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { z } from 'zod';
import { arbitraryOf, type JsonSchema, jsonSchemaSchema, type Stock } from './arbitrary-of-schema.ts';

/** One address with one method, and what may be sent there. */
export interface Target {
  method: Method;
  /** As its route writes it, `/api/tasks/:taskId`. */
  path: string;
  parameters: Parameter[];
  /** Of JSON. */
  body: JsonSchema | undefined;
  takesFile: boolean;
  /** Whether the description of the API has it. */
  described: boolean;
}

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: JsonSchema;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof methods)[number];

const operationSchema = z.object({
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        schema: jsonSchemaSchema,
      }),
    )
    .default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: jsonSchemaSchema })) }).optional(),
});
const descriptionSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), jsonSchemaSchema) }),
});
/** Of a request's body that is a file. */
const FILE = 'application/octet-stream';
/** A part of an address that stands for something: `:taskId` in `/api/tasks/:taskId`, `*`; not `tasks`. */
const OPEN_PART = /:(\w+)|\*/g;

/** Every route with every method that it takes, each with what the description of the API says may be sent; what it leaves out is asked of the route. */
export async function listTargets(app: Pick<FastifyInstance, 'listedRoutes' | 'swagger'>) {
  const { paths, components } = descriptionSchema.parse(app.swagger());
  const targets = app.listedRoutes.flatMap(({ method, url, schema }) =>
    methods
      .filter((each) => [method].flat().includes(each))
      .map((each): Target => {
        const operation = paths[url.replaceAll(OPEN_PART, '{$1}')]?.[each.toLowerCase()];
        const content = operation?.requestBody?.content ?? {};
        const body = operation ? content['application/json']?.schema : schemaOf(schema?.body);
        const parameters = operation?.parameters ?? parametersOf(url);
        const takesFile = content[FILE] !== undefined;
        return { method: each, path: url, parameters, body, takesFile, described: operation !== undefined };
      }),
  );
  return { targets, components: components.schemas };
}

function schemaOf(schema: unknown): JsonSchema | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  return jsonSchemaSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function parametersOf(url: string): Parameter[] {
  return [...url.matchAll(OPEN_PART)].map(([, name = '*']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
}

/** Requests that a target takes as far as its description tells. */
export function requestsOf(target: Target, given: Omit<Stock, 'about'>): Arbitrary<InjectOptions> {
  const { method, path, parameters, body, takesFile } = target;
  const stock = { ...given, about: path };
  const asked = (place: string) =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((each) => each.in === place)
          .map(({ name, schema }) => [name, arbitraryOf(schema, stock, name)]),
      ),
      {
        requiredKeys: parameters.filter((each) => each.in === place && each.required).map(({ name }) => name),
        noNullPrototype: true,
      },
    );
  return fc
    .record({
      inPath: asked('path'),
      inQuery: asked('query'),
      payload: body ? arbitraryOf(body, stock) : fc.constant(undefined),
    })
    .map(({ inPath, inQuery, payload }) => ({
      method,
      url: addressOf(path, inPath, inQuery),
      ...(takesFile && { payload: Buffer.from('一、甲。'), headers: { 'content-type': FILE } }),
      ...(body && { payload: JSON.stringify(payload), headers: { 'content-type': 'application/json' } }),
    }));
}

function addressOf(path: string, inPath: Record<string, unknown>, inQuery: Record<string, unknown>): string {
  const filled = path.replaceAll(OPEN_PART, (_part, name = '*') =>
    encodeURIComponent(wordsOf(inPath[name] ?? 'x')),
  );
  const pairs = Object.entries(inQuery).flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(wordsOf(each))}`),
  );
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
}

/** What a value is in an address; anything may be made where the description allows anything. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The address of a target with those words in the place of each thing that it names. */
export function addressWith({ path }: Target, words: string): string {
  return path.replaceAll(OPEN_PART, words);
}
