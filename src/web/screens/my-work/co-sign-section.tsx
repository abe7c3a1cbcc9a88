import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { toCoSignQuery } from '../../api/milestones.ts';
import { useWords } from '../../words/bilingual.ts';
import { coSignWords } from '../../words/co-sign.ts';
import { WorkSection } from './work-section.tsx';

/** The reports of other leads that wait for the signature of the reader's organisation; nothing where there are none. */
export function CoSignSection() {
  const words = useWords(coSignWords);
  const { data } = useQuery(toCoSignQuery);
  if (!data || data.reports.length === 0) return null;
  return (
    <WorkSection id="to-co-sign" title={words.toCoSign} count={data.reports.length} help={words.toCoSignHelp}>
      <table className="facts work-table" aria-label={words.toCoSign}>
        <tbody>
          {data.reports.map(({ taskId, directiveId, ordinal, clause, cycle, organisation }) => (
            <tr key={`${taskId} ${cycle}`} data-work-row>
              <td className="number">{ordinal}</td>
              <th scope="row" lang="zh-CN">
                <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
                  {clause}
                </Link>
              </th>
              <td>{cycle}</td>
              <td lang="zh-CN">{organisation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
