import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import type { Language } from '#contract/values.ts';

/** One thing that is wrong with a request: where it stands, and what was expected there. */
export interface RequestIssue {
  path: string;
  message: string;
}

/** A part of a request (its parameters, query, headers or body) that does not have the shape it must have. */
export class InvalidRequest extends Error {
  readonly schema: z.ZodType;
  readonly data: unknown;

  constructor(schema: z.ZodType, data: unknown) {
    super('the request does not have the shape it must have');
    this.name = 'InvalidRequest';
    this.schema = schema;
    this.data = data;
  }
}

/** Holds a part of a request against its schema, and its words to what can be kept and shown. */
export const validateRequest: FastifySchemaCompiler<z.ZodType> = ({ schema }) => {
  const fit = schema.superRefine((value, context) => {
    for (const path of listUnfit(value)) context.addIssue({ code: 'custom', path, params: unfitWords });
  });
  return (data: unknown) => {
    const read = fit.safeParse(data);
    return read.success ? { value: read.data } : { error: new InvalidRequest(fit, data) };
  };
};

const unfitWords = {
  zh: '含有无法保存的字符（空字符或残缺字符），请删去后重新填写',
  en: 'has characters that cannot be kept (a null, or half of one): take them out and type it anew',
};

/** Where words stand that no database takes: with a null character, or with half of a surrogate pair. */
function listUnfit(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [path] : [];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    listUnfit(name).length > 0 ? [[...path, name]] : listUnfit(each, [...path, name]),
  );
}

const sentences: Record<Language, z.core.$ZodErrorMap> = {
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

/** A schema's own words for what it asks, where it has them in both languages; else the usual ones. */
function sayIssue(language: Language): z.core.$ZodErrorMap {
  return (issue) => {
    const words = issue.code === 'custom' ? ownWordsSchema.safeParse(issue.params) : undefined;
    return words?.success ? words.data[language] : sentences[language](issue);
  };
}

const ownWordsSchema = z.object({ zh: z.string(), en: z.string() });

/** Everything that is wrong, not the first thing only, in words of that language. */
export function listRequestIssues({ schema, data }: InvalidRequest, language: Language): RequestIssue[] {
  // The words of a schema's issues are chosen when it reads, so it reads once more for this reader.
  const { error } = schema.safeParse(data, { error: sayIssue(language) });
  return (error?.issues ?? []).map(closest).map(({ path, message }) => ({ path: path.join('.'), message }));
}

/** Of the alternatives of a union the one that was most nearly met: it went wrong deepest inside the value. */
function closest(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
  if (issue.code !== 'invalid_union') return issue;
  const firsts = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const nearest = firsts.toSorted((one, other) => other.path.length - one.path.length)[0];
  return nearest ? { path: [...issue.path, ...nearest.path], message: nearest.message } : issue;
}
