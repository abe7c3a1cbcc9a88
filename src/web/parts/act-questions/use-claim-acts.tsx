import { useQueryClient } from '@tanstack/react-query';
import { actWords } from '#contract/act-words.ts';
import type { TaskDetail } from '#contract/task.ts';
import type { SignatureWay } from '#contract/values.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { signatureWaysQuery } from '../../api/signatures.ts';
import { useWords } from '../../words/bilingual.ts';
import { closingQuestionWords } from '../../words/closing-questions.ts';
import { ReasonField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import { standingEvidenceOf } from '../evidence-field/standing-evidence.ts';
import { joinGrounds, startGrounds } from './asked-grounds.ts';
import { ClosingDateField, ClosingWordsField } from './closing-fields.tsx';
import { GroundsFields, ProofFields, type Proven, toProof } from './proof-fields.tsx';
import type { ClosingAssignment } from './use-closing-acts.tsx';

type ClaimingAct = 'claim_completion' | 'ask_extension';

/**
 * Opens the forms by which an organisation claims that its part of the task is done, or asks for more time: what it says,
 * what shows it and whose signature it bears in one form.
 */
export function useClaimActs(
  task: Pick<TaskDetail, 'id' | 'deadlines' | 'targets'>,
): Record<ClaimingAct, (assignment: ClosingAssignment) => Promise<void>> {
  const ask = useAct();
  const queries = useQueryClient();
  const words = useWords(closingQuestionWords);
  const names = useWords(actWords);
  const frame = (act: ClaimingAct, { id, organisation }: ClosingAssignment) => ({
    ...{ act, about: id, ...words.acts[act], submit: names[act].button },
    title: `${names[act].button} · ${organisation}`,
  });
  const waysFor = async (kind: 'claim' | 'extension', organisationId: string): Promise<SignatureWay[]> => {
    // Where the answer does not come it can still be claimed, without a signature.
    const found = await queries.fetchQuery(signatureWaysQuery(organisationId)).catch(() => undefined);
    return found?.ways[kind] ?? [];
  };
  const proofFrom = (ways: readonly SignatureWay[], evidenceIds: string[]): Proven => {
    const way = ways.includes('in_program') ? 'in_program' : '';
    return { evidenceIds, signature: { way, signer: '', signedOn: '', sheet: null } };
  };

  return {
    claim_completion: async (assignment) => {
      const ways = await waysFor('claim', assignment.organisationId);
      const standing = standingEvidenceOf(queries.getQueryData(evidenceQuery(task.id).queryKey), assignment);
      const evidenceIds = standing.map(({ id }) => id);
      ask({
        ...frame('claim_completion', assignment),
        start: { grounds: startGrounds(task), ...proofFrom(ways, evidenceIds) },
        fields: (form) => (
          <>
            <GroundsFields form={form} />
            <ProofFields form={form} owner={{ ...assignment, taskId: task.id }} ways={ways} />
          </>
        ),
        toInput: ({ grounds, ...proven }) => {
          const said = joinGrounds(grounds, words.answered);
          const proof = toProof(proven);
          return said !== undefined && proof ? { ...keyOf(assignment), grounds: said, ...proof } : undefined;
        },
      });
    },
    ask_extension: async (assignment) => {
      const ways = await waysFor('extension', assignment.organisationId);
      ask({
        ...frame('ask_extension', assignment),
        start: { reason: '', progress: '', askedFor: '', ...proofFrom(ways, []) },
        fields: (form) => (
          <>
            <ClosingDateField
              name="askedFor"
              value={form.values.askedFor}
              issues={form.issuesAt('askedFor')}
              onChange={(askedFor) => form.change({ askedFor })}
            />
            <ReasonField form={form} />
            <ClosingWordsField
              name="progress"
              value={form.values.progress}
              issues={form.issuesAt('progress')}
              onChange={(progress) => form.change({ progress })}
            />
            <ProofFields form={form} owner={{ ...assignment, taskId: task.id }} ways={ways} />
          </>
        ),
        toInput: ({ reason, progress, askedFor, ...proven }) => {
          const proof = toProof(proven);
          const isSaid = [reason, progress, askedFor].every((said) => said.trim() !== '');
          return isSaid && proof ? { ...keyOf(assignment), reason, progress, askedFor, ...proof } : undefined;
        },
      });
    },
  };
}

function keyOf({ organisationId, id, revision }: ClosingAssignment) {
  return { organisationId, id, revision };
}
