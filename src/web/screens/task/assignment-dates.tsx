import type { StandingAssignment } from '#contract/standing.ts';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';
import { terms } from '../../words/terms.ts';

/** When it was assigned, received, reminded of; whom to telephone where its receipt is late. */
export function AssignmentDates({ assignment }: { assignment: StandingAssignment }) {
  const words = useWords(standingWords);
  const { workingDaysLeft: say } = useWords(terms);
  const { assignedOn, receiveBy, receivedOn, internalOn, objectedOn, workingDaysLeft } = assignment;
  const { extension, extendedFrom, extendedOn } = assignment;
  const lines = [
    assignedOn && words.assignedOn(assignedOn),
    workingDaysLeft !== null && receiveBy && words.receiveBy(receiveBy, say(workingDaysLeft)),
    receivedOn && words.receivedOn(receivedOn),
    objectedOn && assignment.state === 'objected' && words.objectedOn(objectedOn),
    internalOn && words.internalOn(internalOn),
    extendedOn && extendedFrom && words.extended(extendedOn, extendedFrom),
    extension && words.extension[extension],
    ...assignment.reminders.map(({ on, by, note }) =>
      [words.reminded(on, by), note].filter(Boolean).join('：'),
    ),
    ...assignment.contacts.map(({ name, duty, telephone }) => `${duty} ${name} ${telephone}`),
  ].filter((line) => typeof line === 'string');
  return (
    <ul className="standing-dates">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
