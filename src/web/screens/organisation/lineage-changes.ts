import type { Lineage, RelatedOrganisation } from '#contract/organisation.ts';
import type { SuccessionKind } from '#contract/values.ts';

/** One line of an organisation's lineage. */
export type LineageChange = { on: string | null; basis: string | null } & (
  | {
      direction: 'from' | 'to';
      kind: SuccessionKind;
      organisation: RelatedOrganisation;
      duties: string | null;
    }
  | { direction: 'renamed'; name: string }
);

/** What it took on, its new names and what passed from it, in order of time; changes without a day first. */
export function listChanges({ names, predecessors, successors }: Lineage): LineageChange[] {
  const changes: LineageChange[] = [
    ...predecessors.map(({ effectiveOn, ...rest }) => ({
      ...rest,
      on: effectiveOn,
      direction: 'from' as const,
    })),
    ...names
      .filter(({ use }) => use === 'former')
      .map(({ name, validTo }) => ({ on: validTo, basis: null, direction: 'renamed' as const, name })),
    ...successors.map(({ effectiveOn, ...rest }) => ({ ...rest, on: effectiveOn, direction: 'to' as const })),
  ];
  return changes.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
}
