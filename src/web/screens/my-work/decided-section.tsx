import type { DecidedObjection } from '#contract/my-work.ts';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { OrdinalCell, TaskCell } from './work-cells.tsx';
import { WorkSection } from './work-section.tsx';

/** What the keepers decided lately of what the reader's organisation gave back; nothing is asked. */
export function DecidedSection({ decided }: { decided: readonly DecidedObjection[] }) {
  const { decided: words, columns } = useWords(myWorkWords);
  return (
    <WorkSection id="decided" title={words.title} count={decided.length}>
      <table className="facts work-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {columns.ordinal}
            </th>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.decision}</th>
          </tr>
        </thead>
        <tbody>
          {decided.map((each) => (
            <tr key={`${each.assignmentId} ${each.decidedOn} ${each.decision}`} data-work-row>
              <OrdinalCell work={each} />
              <TaskCell clause={each.clause} title={each.objection} />
              <td className="work-words">
                {words[each.decision]}
                {each.reason && <span className="work-origin quiet">{words.reason(each.reason)}</span>}
                <span className="work-origin quiet">
                  {each.decidedOn} {each.decidedBy}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
