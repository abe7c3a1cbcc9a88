import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { listTaskEvidence } from '#store/read/evidence/list-task-evidence.ts';
import { listDirectives } from '#store/read/list-directives.ts';
import { listJournal } from '#store/read/list-journal.ts';
import { listStandingAssignments } from '#store/read/list-standing-assignments.ts';
import { readAs } from '#store/take-role.ts';
import { answerOf, type Probe } from './line.ts';

/** What the read models return to somebody, where an act is to see. */
export const sqlProbes: Record<string, Probe> = {
  see_assignment: async (_line, { caller }, { db, document: { taskId, assignment } }) => {
    if (directiveScopeOf(caller) === 'none') return 'unseen';
    const { assignments } = await readAs(db, 'ledger', (within) =>
      listStandingAssignments(within, taskId, journalScopeOf(caller)),
    );
    return answerOf(
      assignments.some(({ id }) => id === assignment.id),
      true,
    );
  },
  read_history: async (_line, { caller }, { db, document: { taskId, assignment } }) => {
    const { entries } = await readAs(db, 'ledger', (within) =>
      listJournal(within, { taskId }, journalScopeOf(caller), { limit: 50 }),
    );
    const things = entries.flatMap((entry) => entry.things);
    return answerOf(
      things.some(({ organisationId }) => organisationId === assignment.organisationId),
      true,
    );
  },
  see_evidence: async (_line, { caller }, { db, document: { taskId }, evidence }) => {
    if (directiveScopeOf(caller) === 'none') return 'unseen';
    const rows = await readAs(db, 'ledger', (within) =>
      listTaskEvidence(within, taskId, journalScopeOf(caller)),
    );
    return answerOf(
      rows.some(({ id }) => id === evidence.id),
      true,
    );
  },
  see_task: async ({ relation }, { caller }, { db, document, matter }) => {
    const { directiveId } = relation === 'document' ? document : matter;
    const directives = await listDirectives(db, directiveScopeOf(caller));
    return answerOf(
      directives.some(({ id }) => id === directiveId),
      true,
    );
  },
};
