import { Link } from '@tanstack/react-router';
import type { Coordination } from '#contract/coordination.ts';
import type { CoordinationState } from '#contract/values.ts';
import { DueCell } from '../../parts/crossing/due-cell.tsx';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** The requests that stand alike: what is in the way, who raised it, who coordinates it and by when. */
export function CoordinationTable(props: { state: CoordinationState; items: readonly Coordination[] }) {
  const words = useWords(coordinationWords);
  const { language } = useSettings();
  const { columns } = words;
  const { state, items } = props;
  const { shown, more } = useFirstRows(items);
  const isLate = items.some(({ workingDaysLeft }) => workingDaysLeft !== null && workingDaysLeft < 0);
  const title = words.stateTitle(words.coordinationState[state], items.length);
  return (
    <section className="crossing-group" {...(isLate && { id: 'late' })}>
      <h2>{title}</h2>
      <table className="facts crossing-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{columns.matter}</th>
            <th scope="col">{columns.raiser}</th>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.owner}</th>
            <th scope="col">{columns.dueOn}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Link
                  to="/coordination/$coordinationId"
                  params={{ coordinationId: item.id }}
                  className="crossing-words"
                  lang="zh-CN"
                >
                  {item.matter}
                </Link>
                <TaskLine task={item.task} />
              </th>
              <td data-name={columns.raiser}>{organisationName(item.organisation, language)}</td>
              <td>{words.coordinationLevel[item.level]}</td>
              <td data-name={columns.owner}>
                {item.owner ? organisationName(item.owner, language) : words.noOwner}
                {item.ownerPerson && <span lang="zh-CN"> {item.ownerPerson}</span>}
              </td>
              <DueCell on={item.dueOn} left={item.workingDaysLeft} />
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </section>
  );
}
