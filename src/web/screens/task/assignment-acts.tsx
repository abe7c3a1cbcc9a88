import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { StandingAssignment } from '#contract/standing.ts';
import { useAssignmentActs } from '../../parts/act-questions/use-assignment-acts.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import type { AskedAssignmentAct } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';

/** In the order in which one comes to them; the first ones are what the state waits for. */
const offered = [
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
const awaited: readonly AskedAssignmentAct[] = offered.slice(0, 4);

/** What the reader may do to one assignment: what it waits for as buttons, the rest in a small list. */
export function AssignmentActs({ assignment }: { assignment: StandingAssignment }) {
  const words = useWords(standingWords);
  const names = useWords(actWords);
  const asks = useAssignmentActs();
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
