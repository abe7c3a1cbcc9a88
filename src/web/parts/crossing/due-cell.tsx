import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { terms } from '../../words/terms.ts';

/** A day with the working days left; a late one is told by shape and word too. */
export function DueCell({ on, left }: { on: string | null; left: number | null }) {
  const { workingDaysLeft } = useWords(terms);
  const words = useWords(coordinationWords);
  const isLate = left !== null && left < 0;
  return (
    <td className={isLate ? 'crossing-due crossing-late' : 'crossing-due'} data-name={words.columns.dueOn}>
      {on && <time dateTime={on}>{on}</time>}
      {left !== null && (
        <span>
          {isLate && <span aria-hidden="true">■ </span>}
          {isLate && <span className="only-heard">{words.late} </span>}
          {workingDaysLeft(left)}
        </span>
      )}
    </td>
  );
}
