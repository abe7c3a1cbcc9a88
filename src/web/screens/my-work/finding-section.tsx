import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { findingWorkQuery } from '../../api/findings.ts';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import { formatCount } from '../../words/format.ts';
import { WorkSection } from './work-section.tsx';

/** The findings to be explained, and for keepers those to be decided; nothing where there are none. */
export function FindingSection() {
  const { work: words, title } = useWords(findingsWords);
  const { data } = useQuery(findingWorkQuery);
  if (!data) return null;
  const { own, toDecide } = data;
  const all = own.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {own.length > 0 && (
        <WorkSection id="findings-own" title={words.own} count={all}>
          <table className="facts work-table" aria-label={words.own}>
            <tbody>
              {own.map(({ organisationId, organisation, count, high }) => (
                <tr key={organisationId} data-work-row>
                  <th scope="row" lang="zh-CN">
                    <Link
                      to="/reconciliation/findings"
                      search={{ show: 'open', organisation: organisationId }}
                    >
                      {organisation} · {title}
                    </Link>
                  </th>
                  <td className="number">{formatCount(count)}</td>
                  <td>{high > 0 && words.high(high)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WorkSection>
      )}
      {toDecide > 0 && (
        <WorkSection id="findings-decide" title={words.decide} count={toDecide}>
          <p data-work-row>
            <Link to="/reconciliation/findings" search={{ show: 'answered' }}>
              {title} {formatCount(toDecide)}
            </Link>
          </p>
        </WorkSection>
      )}
    </>
  );
}
