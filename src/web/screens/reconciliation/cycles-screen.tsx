import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Cycles } from '#contract/reconciliation.ts';
import { stateWords } from '#contract/state-words.ts';
import { cyclesQuery } from '../../api/reconciliation.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import { OpenCycleButton } from './open-cycle-button.tsx';
import './reconciliation.css';

/** The reconciliation cycles, the newest first; keepers open the next one here. */
export function CyclesScreen() {
  const { cycles: words, title } = useWords(reconciliationWords);
  const { toFindings: findings } = useWords(findingsWords);
  const query = useQuery(cyclesQuery);
  if (!query.data) {
    return (
      <>
        <PageHead title={title} />
        <PendingState query={query} />
      </>
    );
  }
  const { cycles, openable, today } = query.data;
  const open = cycles.filter(({ state }) => state === 'open').length;
  return (
    <>
      <PageHead
        title={title}
        {...(cycles.length > 0 && { sentence: words.answer(open, cycles.length) })}
        actions={
          <>
            <Link to="/reconciliation/findings" search={{}}>
              {findings}
            </Link>
            {openable.length > 0 && <OpenCycleButton openable={openable} today={today} />}
          </>
        }
      />
      {cycles.length === 0 ? (
        <EmptyState title={words.none}>{words.noneDetail}</EmptyState>
      ) : (
        <CycleTable cycles={cycles} />
      )}
    </>
  );
}

function CycleTable({ cycles }: Pick<Cycles, 'cycles'>) {
  const { cycles: words } = useWords(reconciliationWords);
  const { shown, more } = useFirstRows(cycles);
  return (
    <>
      <table className="facts reconciliation-list">
        <thead>
          <tr>
            <th scope="col">{words.label}</th>
            <th scope="col">{words.directive}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="number">
              {words.signed}
            </th>
            <th scope="col">{words.own}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((cycle) => (
            <CycleRow key={cycle.id} cycle={cycle} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function CycleRow({ cycle }: { cycle: Cycles['cycles'][number] }) {
  const { language } = useSettings();
  const { cycles: words } = useWords(reconciliationWords);
  const { cycleState, statementState } = stateWords[language];
  const { id: cycleId, label, directiveTitle, fromOn, untilOn, dueOn, state, signed, statements } = cycle;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <Link to="/reconciliation/$cycleId" params={{ cycleId }}>
          {label}
        </Link>
      </th>
      <td lang="zh-CN">{directiveTitle}</td>
      <td className="reconciliation-day">
        {fromOn} — {untilOn}
      </td>
      <td className="reconciliation-day">
        <span className="reconciliation-narrow">{words.due} </span>
        {dueOn}
      </td>
      <td>{cycleState[state]}</td>
      <td className="number">
        <span className="reconciliation-narrow">{words.signed} </span>
        {signed}/{statements}
      </td>
      <td>
        {cycle.own.map(({ organisationId, organisation, state: own }) => (
          <Link
            key={organisationId}
            to="/reconciliation/$cycleId/$organisationId"
            params={{ cycleId, organisationId }}
          >
            <span lang="zh-CN">{organisation}</span> · {statementState[own]}
          </Link>
        ))}
      </td>
    </tr>
  );
}
