import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';

/** The words of JSON Schema that the description of the API uses. */
export interface JsonSchema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  enum?: unknown[] | undefined;
  const?: unknown;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  exclusiveMinimum?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  items?: JsonSchema | boolean | undefined;
  prefixItems?: JsonSchema[] | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  required?: string[] | undefined;
  additionalProperties?: JsonSchema | boolean | undefined;
  anyOf?: JsonSchema[] | undefined;
  oneOf?: JsonSchema[] | undefined;
  allOf?: JsonSchema[] | undefined;
}

/** Only what is read of a schema; the rest of it is let be. */
export const jsonSchemaSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    items: z.union([z.boolean(), jsonSchemaSchema]).optional(),
    prefixItems: z.array(jsonSchemaSchema).optional(),
    properties: z.record(z.string(), jsonSchemaSchema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), jsonSchemaSchema]).optional(),
    anyOf: z.array(jsonSchemaSchema).optional(),
    oneOf: z.array(jsonSchemaSchema).optional(),
    allOf: z.array(jsonSchemaSchema).optional(),
  }),
);

/** What values are made of where a schema leaves it open. */
export interface Stock {
  /** The named schemas of the description. */
  components: Readonly<Record<string, JsonSchema>>;
  /** Ids of things that exist, by what they are: so that requests get beyond "not found". */
  ids: Readonly<Record<string, readonly string[]>>;
  /** What the request is about, `/api/acts/sign-report`. */
  about: string;
  organisationIds: readonly string[];
}

/** Nobody writes so much in a request of a test. */
const MOST_CHARACTERS = 40;
const MOST_ITEMS = 3;
const LATEST = 4_000_000_000_000;
/** Words as people write them, and such as programs stumble over. */
const words = [
  '请研究',
  '=1+1',
  '<b>甲</b>',
  "'; drop table task; --",
  '％_\\',
  '𠮷👩‍👩‍👧',
  ' ',
  '__proto__',
];
/** The parts of names: `organisationId`, `recipientIds`; not `id`, `assignmentId`. */
const OF_ORGANISATION = /organisation|parent|recipient|addressee|owner|requester/i;

/** Values that a schema takes; mostly: where a rule stands in words alone they may be refused. */
export function arbitraryOf(schema: JsonSchema, stock: Stock, name = ''): Arbitrary<unknown> {
  const within = (inner: JsonSchema, innerName = name) => arbitraryOf(inner, stock, innerName);
  if (schema.$ref !== undefined) {
    const named = stock.components[schema.$ref.split('/').at(-1) ?? ''];
    if (!named) throw new Error(`The description names ${schema.$ref} and does not have it.`);
    return within(named);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => within(each)));
  if (schema.allOf) return fc.tuple(...schema.allOf.map((each) => within(each))).map(joined);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => within({ ...schema, type })));
  switch (schema.type) {
    case 'string':
      return stringOf(schema, stock, name);
    case 'integer':
      return integerOf(schema);
    case 'number':
      return fc.oneof(integerOf(schema), fc.constant(0.1));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return arrayOf(schema, within);
    case 'object':
      return objectOf(schema, within);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function joined(parts: unknown[]): unknown {
  return Object.assign({}, ...parts);
}

/** The words of a name: `directive` and `task` of `directiveTaskIds`; nothing of `id`. */
const WORD = /[A-Z]?[a-z]+/g;

function wordsOf(name: string): string[] {
  const found = name.match(WORD) ?? [];
  return found.map((word) => word.toLowerCase().replace(/s$/, '')).filter((word) => word !== 'id');
}

/** Ids of the kinds of things that a name speaks of most, else of what the request is about, else of all. */
function idsFor(name: string, { ids, about }: Stock): readonly string[] {
  for (const words of [wordsOf(name), wordsOf(about)]) {
    const scored = Object.keys(ids).map((kind) => {
      const parts = wordsOf(kind);
      const shared = parts.filter((part) => words.includes(part)).length;
      return { kind, score: shared === 0 ? 0 : 2 * shared - (parts.length - shared) + 1 };
    });
    const best = Math.max(...scored.map(({ score }) => score));
    const meant = scored.filter(({ score }) => score === best && score > 0);
    if (meant.length > 0) return meant.flatMap(({ kind }) => ids[kind] ?? []);
  }
  return Object.values(ids).flat();
}

function stringOf(schema: JsonSchema, stock: Stock, name: string): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = MOST_CHARACTERS } = schema;
  if (format === 'uuid')
    return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...idsFor(name, stock)) }, fc.uuid());
  if (format === 'date')
    return fc.constantFrom(
      '2021-06-10',
      '2021-12-31',
      '1900-01-01',
      '2999-12-31',
      '0001-01-01',
      '9999-12-31',
    );
  if (format === 'date-time') return fc.constantFrom('2021-06-10T08:00:00Z', '9999-12-31T23:59:59.999Z');
  if (format === 'uri') return fc.constantFrom('https://www.lanchuan.example/', 'javascript:alert(1)');
  if (format === 'email') return fc.constantFrom('li.ming@lanchuan.example', '"<b>"@lanchuan.example');
  if (format === 'binary') return fc.string({ maxLength: MOST_CHARACTERS });
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const free = fc.string({
    unit: 'binary',
    minLength,
    maxLength: Math.min(maxLength, minLength + MOST_CHARACTERS),
  });
  const fitting = words.filter(({ length }) => length >= minLength && length <= maxLength);
  const usual = fitting.length > 0 ? fc.constantFrom(...fitting) : free;
  const known = OF_ORGANISATION.test(name) ? fc.constantFrom(...stock.organisationIds) : usual;
  return fc.oneof({ weight: 8, arbitrary: known }, free);
}

function integerOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): Arbitrary<number> {
  const least = minimum ?? (exclusiveMinimum === undefined ? -LATEST : exclusiveMinimum + 1);
  const most = maximum ?? LATEST;
  const near = fc.integer({ min: Math.max(least, -2), max: Math.max(least, Math.min(most, 3)) });
  return fc.oneof(
    { weight: 3, arbitrary: near },
    fc.maxSafeInteger().map((n) => Math.min(most, Math.max(least, n))),
  );
}

type Within = (inner: JsonSchema, name?: string) => Arbitrary<unknown>;

function arrayOf({ items, prefixItems, minItems = 0, maxItems = MOST_ITEMS }: JsonSchema, within: Within) {
  if (prefixItems) return fc.tuple(...prefixItems.map((each) => within(each)));
  const item = typeof items === 'object' ? within(items) : fc.jsonValue({ maxDepth: 1 });
  return fc.array(item, {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, MOST_ITEMS)),
  });
}

function objectOf({ properties = {}, required = [], additionalProperties }: JsonSchema, within: Within) {
  const names = Object.keys(properties);
  if (names.length === 0 && typeof additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom('a', '甲', 'constructor'), within(additionalProperties));
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, within(each, name)]),
  );
  return fc.record(values, {
    requiredKeys: names.filter((name) => required.includes(name)),
    noNullPrototype: true,
  });
}
