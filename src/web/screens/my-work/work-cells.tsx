import { Link } from '@tanstack/react-router';
import type { AssignmentWork } from '#contract/my-work.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { LightTag } from '../../parts/light/light-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { organisationWords } from '../../words/organisation.ts';
import { terms } from '../../words/terms.ts';

/** The task's number, which leads to it. */
export function OrdinalCell({ work }: { work: Pick<AssignmentWork, 'taskId' | 'directiveId' | 'ordinal'> }) {
  const { tasks } = useWords(organisationWords);
  const { directiveId, taskId, ordinal } = work;
  return (
    <th scope="row" className="number work-ordinal">
      <Link
        to="/d/$directiveId/tasks/$taskId"
        params={{ directiveId, taskId }}
        aria-label={tasks.open(ordinal)}
      >
        {ordinal}
      </Link>
    </th>
  );
}

/** How the branch stands today, by shape and word; why on hover, on focus and on paper. */
export function LightCell({ work }: { work: Pick<AssignmentWork, 'light'> }) {
  return <td className="work-light">{work.light && <LightTag light={work.light} />}</td>;
}

/** What the task asks, as printed, with the document it stands in. */
export function TaskCell(props: { clause: string; title: string | null; onBehalfOf?: string | null }) {
  const words = useWords(myWorkWords);
  return (
    <td className="work-task">
      {props.onBehalfOf && <span className="work-behalf">{words.onBehalfOf(props.onBehalfOf)}</span>}
      <ClauseText size="row" text={props.clause} />
      {props.title && (
        <span className="work-origin quiet" lang="zh-CN">
          {props.title}
        </span>
      )}
    </td>
  );
}

/** The last day for the receipt with the working days left; late ones are told by shape and word too. */
export function ReceiveByCell({ on, left }: { on: string | null; left: number | null }) {
  const { workingDaysLeft } = useWords(terms);
  const words = useWords(myWorkWords);
  const isLate = left !== null && left < 0;
  return (
    <td className={isLate ? 'work-date work-late' : 'work-date'}>
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
