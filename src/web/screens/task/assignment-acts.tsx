import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { StandingAssignment } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import { type ClosingAct, closingActs } from '#contract/values.ts';
import { useAssignmentActs } from '../../parts/act-questions/use-assignment-acts.tsx';
import { useClaimActs } from '../../parts/act-questions/use-claim-acts.tsx';
import {
  type AnsweringAct,
  type ClosingAsks,
  useClosingActs,
} from '../../parts/act-questions/use-closing-acts.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import type { AskedAssignmentAct } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';

/** In the order in which one comes to them; the first ones are what the state waits for. */
const asked = [
  'receive_assignments',
  'object_to_assignment',
  'uphold_objection',
  'reject_objection',
  'note_reminder',
  'set_internal_date',
  'reassign_assignment',
  'pass_on_assignments',
  'withdraw_assignment',
] as const satisfies readonly AskedAssignmentAct[];
const offered: readonly Offered[] = [...asked.slice(0, 4), ...closingActs, ...asked.slice(4)];
type Offered = AskedAssignmentAct | ClosingAct;
const awaited: readonly Offered[] = [
  ...asked.slice(0, 4),
  ...(['claim_completion', 'assess_claims', 'accept_claims', 'send_back_claims'] as const),
  ...(['strike_off_assignments', 'support_extension', 'grant_extension', 'refuse_extension'] as const),
];

/** What the reader may do to one assignment: what it waits for as buttons, the rest in a small list. */
export function AssignmentActs({ task, assignment }: { task: TaskDetail; assignment: StandingAssignment }) {
  const words = useWords(standingWords);
  const names = useWords(actWords);
  const asks = { ...useAssignmentActs(), ...ofOne(useClosingActs()), ...useClaimActs(task) };
  const acts = offered.filter((act) => assignment.can.includes(act));
  const others = acts.filter((act) => !awaited.includes(act));
  return (
    <div className="standing-acts">
      {acts
        .filter((act) => awaited.includes(act))
        .map((act) => (
          <Button
            key={act}
            size="small"
            type={act === 'receive_assignments' ? 'primary' : 'default'}
            onClick={() => asks[act](assignment)}
          >
            {names[act].button}
          </Button>
        ))}
      {others.length > 0 && (
        <Disclosure
          align="end"
          name={words.actsOn(assignment.organisation)}
          label={
            <>
              {words.more} <span aria-hidden="true">▾</span>
            </>
          }
        >
          {(close) => (
            <ul className="standing-act-list">
              {others.map((act) => (
                <li key={act}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      asks[act](assignment);
                    }}
                  >
                    {names[act].button}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}

/** The forms of acts that can answer several, for one assignment each. */
function ofOne(asks: ClosingAsks): Record<AnsweringAct, (assignment: StandingAssignment) => void> {
  const one = (act: AnsweringAct) => (assignment: StandingAssignment) => asks[act]([assignment]);
  return {
    withdraw_claim: one('withdraw_claim'),
    assess_claims: one('assess_claims'),
    accept_claims: one('accept_claims'),
    send_back_claims: one('send_back_claims'),
    strike_off_assignments: one('strike_off_assignments'),
    reopen_assignment: one('reopen_assignment'),
    withdraw_extension: one('withdraw_extension'),
    support_extension: one('support_extension'),
    grant_extension: one('grant_extension'),
    refuse_extension: one('refuse_extension'),
  };
}
