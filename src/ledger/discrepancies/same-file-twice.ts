import type { ClaimedFile, OrganisationFacts } from './organisation-facts.ts';
import type { DiscrepancyRule } from './rule.ts';

/** One file is offered for the claims of two assignments, whoever's the other is. */
export const sameFileTwice: DiscrepancyRule<OrganisationFacts> = {
  ...{ code: 'same_file_twice', severity: 'high', on: true, thresholds: {} },
  find: ({ organisationId, sharedFiles }) =>
    [...Map.groupBy(sharedFiles, ({ digest }) => digest)].flatMap(([digest, files]) => {
      const assignments = new Set(files.map(({ assignmentId }) => assignmentId));
      const [own] = files.filter((file) => file.organisationId === organisationId);
      if (!own || assignments.size < 2) return [];
      const { taskId, assignmentId } = own;
      const others = files.filter((file) => file !== own);
      const of = { organisationId, taskId, assignmentId };
      const key = `${organisationId} ${digest} ${[...assignments].toSorted().join(' ')}`;
      return [{ ...of, key, evidence: [own, ...others].flatMap(factsOf) }];
    }),
};

function factsOf({ organisationId, evidenceId, claimId }: ClaimedFile) {
  return [
    { kind: 'evidence', organisationId, id: evidenceId } as const,
    { kind: 'claim', organisationId, id: claimId } as const,
  ];
}
