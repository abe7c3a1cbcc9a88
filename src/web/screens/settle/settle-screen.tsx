import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ToSettle } from '#contract/to-settle.ts';
import { toSettleQuery } from '../../api/to-settle.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { settleWords } from '../../words/settle.ts';
import { ApproveStep } from './approve-step.tsx';
import { AssignStep } from './assign-step.tsx';
import { ConvenerStep } from './convener-step.tsx';
import { PlaceholderStep } from './placeholder-step.tsx';
import { SettleAnswer } from './settle-answer.tsx';
import { countSteps, firstWaiting, listSteps, type SettleStep } from './settle-steps.ts';
import './settle.css';

const route = getRouteApi('/d/$directiveId/settle');

const screens: Record<SettleStep, (props: { directiveId: string; toSettle: ToSettle }) => React.ReactNode> = {
  approve: ApproveStep,
  placeholders: PlaceholderStep,
  conveners: ConvenerStep,
  assign: AssignStep,
};

/** What a directive leaves open once it is registered, step by step, until everything is assigned. */
export function SettleScreen() {
  const words = useWords(settleWords);
  const { directiveId } = route.useParams();
  const { step: asked } = route.useSearch();
  const query = useQuery(toSettleQuery(directiveId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const toSettle = query.data;
  const counts = countSteps(toSettle);
  const step = asked ?? firstWaiting(counts);
  const Screen = screens[step];
  return (
    <>
      <PageHead
        title={words.title}
        sentence={<SettleAnswer directiveId={directiveId} toSettle={toSettle} />}
      />
      <nav className="settle-steps not-printed" aria-label={words.steps}>
        {listSteps(toSettle).map((each) => (
          <Link
            key={each}
            to="/d/$directiveId/settle"
            params={{ directiveId }}
            search={{ step: each }}
            className="settle-step"
            {...(each === step && { 'aria-current': 'step' })}
          >
            {words.step[each].name}
            <span className="settle-step-count">{formatCount(counts[each])}</span>
          </Link>
        ))}
      </nav>
      <p className="settle-help">{words.step[step].help}</p>
      {counts[step] > 0 ? (
        <Screen directiveId={directiveId} toSettle={toSettle} />
      ) : (
        <EmptyState title={words.step[step].none} />
      )}
    </>
  );
}
