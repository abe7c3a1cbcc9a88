import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { CycleSheet } from '#contract/reconciliation.ts';
import { stateWords } from '#contract/state-words.ts';
import { cycleQuery } from '../../api/reconciliation.ts';
import { cycleWorkbooksPath } from '../../api/workbooks.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { OwedReminder } from '../../parts/owed-reminder.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { WorkbookPanel } from '../../parts/workbooks/workbook-panel.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { bulletinWords } from '../../words/bulletin.ts';
import { findingsWords } from '../../words/findings.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import { byUrgency } from './order-statements.ts';
import './reconciliation.css';

const route = getRouteApi('/reconciliation/$cycleId');

/** A cycle: who has signed, who has not and whom to telephone, and where the facts do not agree. */
export function CycleScreen() {
  const { cycle: words, title } = useWords(reconciliationWords);
  const { toFindings: findings } = useWords(findingsWords);
  const bulletin = useWords(bulletinWords);
  const { language } = useSettings();
  const { cycleId } = route.useParams();
  const query = useQuery(cycleQuery(cycleId));
  if (!query.data) {
    return (
      <>
        <PageHead title={title} />
        <PendingState query={query} />
      </>
    );
  }
  const { cycle, statements, workingDaysLeft } = query.data;
  const waiting = statements.filter(({ signedOn }) => signedOn === null).length;
  const unchecked = statements.filter(({ state }) => state === 'signed').length;
  const when = cycle.closedOn ? words.closedOn(cycle.closedOn) : words.due(cycle.dueOn, workingDaysLeft);
  const said = [words.answer(statements.length, waiting, unchecked), when, words.frozenOn(cycle.openedOn)];
  return (
    <>
      <PageHead
        title={`${cycle.label} · ${title}`}
        sentence={said.join(language === 'zh' ? '；' : '; ')}
        actions={
          <>
            <Link to="/reconciliation/findings" search={{ cycle: cycleId }}>
              {findings}
            </Link>
            {cycle.state === 'closed' && (
              <Link to="/reconciliation/$cycleId/bulletin" params={{ cycleId }}>
                {bulletin.title}
              </Link>
            )}
            <CloseButton sheet={query.data} />
          </>
        }
      />
      {statements.length > 0 && <WorkbookPanel all path={cycleWorkbooksPath(cycle.id)} />}
      {statements.length === 0 ? <EmptyState title={words.none} /> : <StatementTable sheet={query.data} />}
    </>
  );
}

function CloseButton({ sheet: { cycle } }: { sheet: CycleSheet }) {
  const { cycle: words } = useWords(reconciliationWords);
  const names = useWords(actWords);
  const ask = useAct();
  if (!cycle.can.includes('close_cycle')) return null;
  const close = () =>
    ask({
      ...{ act: 'close_cycle', about: cycle.id, help: words.closeHelp, done: words.closeDone, start: {} },
      submit: names.close_cycle.button,
      toInput: () => ({ id: cycle.id, revision: cycle.revision }),
    });
  return <Button onClick={close}>{names.close_cycle.button}</Button>;
}

function StatementTable({ sheet: { statements, mayRemind } }: { sheet: CycleSheet }) {
  const { cycle: words } = useWords(reconciliationWords);
  const { shown, more } = useFirstRows(statements.toSorted(byUrgency));
  return (
    <>
      <table className="facts reconciliation-list">
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.state}</th>
            {(['lines', 'reported', 'unanswered', 'differing', 'disputed', 'unchecked'] as const).map(
              (name) => (
                <th key={name} scope="col" className="number">
                  {words[name]}
                </th>
              ),
            )}
            <th scope="col">{words.contact}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((statement) => (
            <StatementRow key={statement.id} statement={statement} mayRemind={mayRemind} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function StatementRow(props: { statement: CycleSheet['statements'][number]; mayRemind: boolean }) {
  const { cycle: words } = useWords(reconciliationWords);
  const { statementState } = useWords(stateWords);
  const { statement, mayRemind } = props;
  const { organisationId, organisation, cycleId, state, counts, signer, signedOn, closedFrom } = statement;
  const [contact] = statement.contacts;
  const figures = [
    ...([
      ['lines', counts.lines, 'all'],
      ['reported', counts.reported, 'reported'],
    ] as const),
    ...([
      ['unanswered', counts.unanswered, 'unanswered'],
      ['differing', counts.differing, 'differing'],
    ] as const),
    ...([
      ['disputed', counts.disputed, 'disputed'],
      ['unchecked', counts.keeperUnanswered, 'unchecked'],
    ] as const),
  ];
  const to = { to: '/reconciliation/$cycleId/$organisationId', params: { cycleId, organisationId } } as const;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <Link {...to}>{organisation}</Link>
      </th>
      <td>
        <span className={`reconciliation-state reconciliation-state-${closedFrom ?? state}`}>
          {statementState[closedFrom ?? state]}
        </span>
        {signer && signedOn && (
          <span className="reconciliation-note">{words.signedBy(signer, signedOn)}</span>
        )}
        {closedFrom === 'open' && <span className="reconciliation-note">{words.missing}</span>}
      </td>
      {figures.map(([name, count, show]) => (
        <td key={name} className="number">
          <span className="reconciliation-narrow">{words[name]} </span>
          {count > 0 ? (
            <Link {...to} search={{ show }}>
              {count}
            </Link>
          ) : (
            <span className="quiet">0</span>
          )}
        </td>
      ))}
      <td lang="zh-CN">
        {contact && (
          <>
            {contact.name} <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>{' '}
          </>
        )}
        <OwedReminder
          owed={{ kind: 'statement', cycleId }}
          organisation={{ id: organisationId, name: organisation }}
          remindedOn={statement.remindedOn}
          mayRemind={mayRemind && state === 'open'}
        />
      </td>
    </tr>
  );
}
