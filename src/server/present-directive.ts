import type { DirectiveSummary } from '#contract/directive.ts';
import type { Overview } from '#contract/overview.ts';
import type { Overview as StoredOverview } from '#store/read/find-overview.ts';
import type { DirectiveSummary as StoredDirective } from '#store/read/list-directives.ts';

/** A registered directive as lists show it. */
export function presentDirective({ registeredAt, ...directive }: StoredDirective): DirectiveSummary {
  return { ...directive, registeredAt: registeredAt.toISOString() };
}

/** What the directive's year asks. */
export function presentOverview({ directive, ...overview }: StoredOverview): Overview {
  return { ...overview, directive: presentDirective(directive) };
}
