import type { DirectiveScope } from '#ledger/policy/directive-scope.ts';

/** What somebody looks for. */
export interface Search {
  /** Words; all must occur. */
  words: string;
  /** Among which directives. */
  scope: DirectiveScope;
  /** Most hits shown; counts go over all. */
  limit: number;
}
