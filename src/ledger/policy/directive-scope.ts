import type { Caller } from './caller.ts';
import { seesContents } from './relations.ts';
import { holds } from './rule.ts';

/** Of which directives somebody sees the contents: of all; of documents and of some organisations' matters; of none. */
export type DirectiveScope = 'all' | 'none' | { organisationIds: string[] };

const seesAll = holds('keeper', 'head');

/** What `seesDirective` lets the caller see, told for all directives at once. */
export function directiveScopeOf({ capacities }: Caller): DirectiveScope {
  const seeing = capacities.filter((capacity) => seesContents(capacity, undefined));
  if (seeing.some((capacity) => seesAll(capacity, undefined))) return 'all';
  if (seeing.length === 0) return 'none';
  return { organisationIds: [...new Set(seeing.flatMap(({ organisationId }) => organisationId ?? []))] };
}
