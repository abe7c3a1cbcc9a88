import { actWords } from '#contract/act-words.ts';
import type { Milestone } from '#contract/milestones.ts';
import { useWords } from '../../words/bilingual.ts';
import { milestoneWords } from '../../words/milestones.ts';
import { ActDateField, ActWordsField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import {
  noVerification,
  toVerification,
  VerificationFields,
  type Verified,
} from '../act-questions/verification-fields.tsx';
import { EvidenceField } from '../evidence-field/evidence-field.tsx';

type LookingAct = 'verify_milestones' | 'reject_milestones';

/** Opens the forms by which milestones are claimed, taken back, verified or not confirmed; several are looked at alike. */
export function useMilestoneActs() {
  const ask = useAct();
  const words = useWords(milestoneWords);
  const names = useWords(actWords);
  const about = (milestones: readonly Milestone[]) => {
    const [first] = milestones;
    const isOne = milestones.length === 1 && first;
    return {
      about: isOne ? first.milestoneId : 'several',
      name: isOne ? first.words : words.count(milestones.length),
    };
  };
  const look = (act: LookingAct, milestones: readonly Milestone[], onDone: () => void) => {
    const { about: key, name } = about(milestones);
    ask<Verified>({
      ...{ act, about: key, ...words.acts[act], submit: names[act].button, start: noVerification, onDone },
      title: `${names[act].button} · ${name}`,
      fields: (form) => (
        <VerificationFields
          form={form}
          {...(act === 'reject_milestones' && { reason: { label: words.reason, hint: words.reasonHint } })}
        />
      ),
      toInput: (values) => {
        const verification = toVerification(values);
        const lacksReason = act === 'reject_milestones' && values.note.trim() === '';
        return verification && !lacksReason ? { marks: marksOf(milestones), verification } : undefined;
      },
    });
  };
  return {
    claim: (milestone: Milestone) => {
      const { organisationId, assignmentId, milestoneId, taskId } = milestone;
      ask<{ reachedOn: string; said: string; evidenceIds: string[] }>({
        ...{ act: 'claim_milestones', about: milestoneId, ...words.acts.claim_milestones },
        ...{ submit: names.claim_milestones.button, start: { reachedOn: '', said: '', evidenceIds: [] } },
        title: `${names.claim_milestones.button} · ${milestone.words}`,
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActDateField
              label={words.reached}
              value={values.reachedOn}
              issues={issuesAt('milestones.0.reachedOn')}
              onChange={(reachedOn) => change({ reachedOn })}
            />
            <ActWordsField
              label={words.said}
              hint={words.saidHint}
              value={values.said}
              issues={issuesAt('milestones.0.said')}
              maxLength={2000}
              onChange={(said) => change({ said })}
            />
            <EvidenceField
              owner={{ organisationId, id: assignmentId, taskId, revision: milestone.assignmentRevision }}
              value={values.evidenceIds}
              onChange={(evidenceIds) => change({ evidenceIds })}
            />
          </>
        ),
        toInput: ({ reachedOn, said, evidenceIds }) => {
          const claimed = { milestoneId, reachedOn, said: said.trim() === '' ? null : said, evidenceIds };
          return reachedOn === '' ? undefined : { organisationId, assignmentId, milestones: [claimed] };
        },
      });
    },
    withdraw: (milestone: Milestone) =>
      ask({
        ...{ act: 'withdraw_milestone_claims', about: milestone.milestoneId, start: {} },
        ...{ ...words.acts.withdraw_milestone_claims, submit: names.withdraw_milestone_claims.button },
        title: `${names.withdraw_milestone_claims.button} · ${milestone.words}`,
        toInput: () => ({ marks: marksOf([milestone]) }),
      }),
    look,
  };
}

function marksOf(milestones: readonly Milestone[]) {
  return milestones.flatMap(({ organisationId, mark }) =>
    mark ? [{ organisationId, id: mark.id, revision: mark.revision }] : [],
  );
}
