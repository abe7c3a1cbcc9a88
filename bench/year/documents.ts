import type { LocalDate } from '#calendar/local-date.ts';
import { branchRevision } from './branch-revision.ts';
import type { YearPerson, YearWorld } from './year-world.ts';

/** Names a document, with a number of its own and that day, among what a branch rests on; gives its id as evidence. */
export async function nameDocument(
  world: YearWorld,
  branch: { organisationId: string; id: string },
  { by, on, title, isPolicy }: { by: YearPerson; on: LocalDate; title: string; isPolicy: boolean },
): Promise<string[]> {
  const serial = (world.acts.get('add_evidence') ?? 0) + 1;
  const { evidenceIds } = await world.act(by, on, 'add_evidence', {
    assignment: { ...branch, revision: await branchRevision(world, branch) },
    evidence: [{ kind: 'document', title, docNumber: `部门发〔2021〕${serial}号`, issuedOn: on, isPolicy }],
  });
  return evidenceIds;
}
