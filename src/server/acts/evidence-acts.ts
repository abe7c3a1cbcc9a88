import { addEvidence } from '#acts/add-evidence.ts';
import { withdrawEvidence } from '#acts/withdraw-evidence.ts';
import {
  addEvidenceSchema,
  addedEvidenceSchema,
  withdrawEvidenceSchema,
  withdrawnEvidenceSchema,
} from '#contract/acts/evidence.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on evidence, as they are asked for. */
export const evidenceActRoutes = [
  actRoute({
    act: 'add_evidence',
    summary:
      'Add files, links, documents or figures on which an organisation’s part of a task rests (佐证材料)',
    body: addEvidenceSchema,
    result: addedEvidenceSchema,
    run: (context, { assignment, evidence }) =>
      addEvidence(context, {
        assignment,
        evidence: evidence.map((each) =>
          each.kind === 'document' ? { ...each, issuedOn: readDay(each.issuedOn) } : each,
        ),
      }),
  }),
  actRoute({
    act: 'withdraw_evidence',
    summary: 'Take a piece of evidence back with the reason; it stays readable as withdrawn',
    body: withdrawEvidenceSchema,
    result: withdrawnEvidenceSchema,
    run: withdrawEvidence,
  }),
];
