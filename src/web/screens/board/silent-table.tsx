import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SilentOrganisation } from '#contract/boards.ts';
import { ContactLines } from '../../parts/orders/contact-lines.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** The organisations whose answers are due and missing: which, and whom to telephone; each leads to where it is asked. */
export function SilentTable(props: { directiveId: string; silent: readonly SilentOrganisation[] }) {
  const words = useWords(boardWords);
  const { language } = useSettings();
  const { directiveId, silent } = props;
  return (
    <table className="facts crossing-table" aria-label={words.silent(silent.length)}>
      <thead>
        <tr>
          <th scope="col">{words.columns.organisation}</th>
          <th scope="col">{words.columns.owes}</th>
          <th scope="col">{words.columns.telephone}</th>
        </tr>
      </thead>
      <tbody>
        {silent.map((each) => (
          <tr key={each.organisation.id}>
            <th scope="row">{organisationName(each.organisation, language)}</th>
            <td data-name={words.columns.owes}>
              <span className="board-owed">
                {listOwed(each, directiveId, words.owes).map(({ key, shown }) => (
                  <span key={key}>{shown}</span>
                ))}
              </span>
            </td>
            <td data-name={words.columns.telephone}>
              <ContactLines contacts={each.contacts.slice(0, 2)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an organisation owes, the gravest first, each as a link to its place. */
function listOwed(
  {
    organisation: { id: organisationId },
    orders,
    statements,
    plans,
    reports,
    questions,
    cycleId,
  }: SilentOrganisation,
  directiveId: string,
  owes: (typeof boardWords)['zh']['owes'],
): { key: string; shown: ReactNode }[] {
  const owed = [
    { key: 'orders', count: orders, shown: <Link to="/orders">{owes.orders(orders)}</Link> },
    {
      ...{ key: 'statements', count: statements },
      shown: cycleId && (
        <Link to="/reconciliation/$cycleId/$organisationId" params={{ cycleId, organisationId }}>
          {owes.statements(statements)}
        </Link>
      ),
    },
    {
      ...{ key: 'plans', count: plans },
      shown: (
        <Link to="/d/$directiveId/plans" params={{ directiveId }}>
          {owes.plans(plans)}
        </Link>
      ),
    },
    {
      ...{ key: 'reports', count: reports },
      shown: (
        <Link to="/month" search={{ organisation: organisationId }}>
          {owes.reports(reports)}
        </Link>
      ),
    },
    { key: 'questions', count: questions, shown: <Link to="/questions">{owes.questions(questions)}</Link> },
  ];
  return owed.filter(({ count }) => count > 0);
}
