import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StatementWork } from '#contract/reconciliation.ts';
import { stateWords } from '#contract/state-words.ts';
import { statementWorkQuery } from '../../api/reconciliation.ts';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import { WorkSection } from './work-section.tsx';

/** The statements to be answered and signed, and for keepers those to be checked; nothing where there are none. */
export function StatementSections() {
  const { work: words } = useWords(reconciliationWords);
  const { data } = useQuery(statementWorkQuery);
  if (!data) return null;
  return (
    <>
      {data.own.length > 0 && <StatementList id="statements-own" title={words.own} statements={data.own} />}
      {data.signed.length > 0 && (
        <StatementList id="statements-signed" title={words.signed} statements={data.signed} />
      )}
    </>
  );
}

function StatementList(props: { id: string; title: string; statements: StatementWork['own'] }) {
  const words = useWords(reconciliationWords);
  const { statementState } = useWords(stateWords);
  const { id, title, statements } = props;
  return (
    <WorkSection id={id} title={title} count={statements.length}>
      <table className="facts work-table" aria-label={title}>
        <tbody>
          {statements.map(({ organisationId, organisation, cycleId, label, state, dueOn, counts }) => (
            <tr key={`${cycleId} ${organisationId}`} data-work-row>
              <th scope="row" lang="zh-CN">
                <Link to="/reconciliation/$cycleId/$organisationId" params={{ cycleId, organisationId }}>
                  {organisation} · {label}
                </Link>
              </th>
              <td>{statementState[state]}</td>
              <td>
                {words.sheet.filters.unanswered} {counts.unanswered}/{counts.lines}
              </td>
              <td>
                {words.cycles.due} {dueOn}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
