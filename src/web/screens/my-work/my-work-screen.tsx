import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { MyWork } from '#contract/my-work.ts';
import { myWorkQuery } from '../../api/my-work.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { ApproveSection } from './approve-section.tsx';
import { CoSignSection } from './co-sign-section.tsx';
import { CrossingSection } from './crossing-section.tsx';
import { DashboardLinks } from './dashboard-link.tsx';
import { DecideSection } from './decide-section.tsx';
import { DecidedSection } from './decided-section.tsx';
import { AssignSection, SettleSection } from './directive-sections.tsx';
import { FindingSection } from './finding-section.tsx';
import { LateSection } from './late-section.tsx';
import { MilestoneSection } from './milestone-section.tsx';
import { PlanSections } from './plan-sections.tsx';
import { ReceiveSection } from './receive-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { Said } from './said.tsx';
import { StatementSections } from './statement-sections.tsx';
import { useWorkKeys } from './use-work-keys.ts';
import { WorkSentence } from './work-sentence.tsx';
import './my-work.css';

/** What waits for whoever has signed in, each thing one step from done. */
export function MyWorkScreen() {
  const words = useWords(myWorkWords);
  const query = useQuery(myWorkQuery);
  const [said, say] = useState('');
  const container = useRef<HTMLDivElement>(null);
  useWorkKeys(container);
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return (
    <div ref={container} className="my-work">
      <PageHead title={words.title} sentence={<WorkSentence work={query.data} />} />
      <DashboardLinks />
      <PlanSections />
      <StatementSections />
      <FindingSection />
      <CoSignSection />
      <MilestoneSection />
      {query.data.waiting === 0 && query.data.decided.length === 0 ? (
        <EmptyState title={words.nothing}>
          <p>{words.nothingDetail}</p>
          <Link to="/">{words.toOverview}</Link>
        </EmptyState>
      ) : (
        <Sections work={query.data} say={say} />
      )}
      <Said said={said} onEnd={() => say('')} />
    </div>
  );
}

function Sections({ work, say }: { work: MyWork; say: (said: string) => void }) {
  const { toReceive, toDecide, receiptLate, toApprove, toReview, toAssign, toSettle, decided } = work;
  return (
    <>
      {work.crossing.length > 0 && <CrossingSection waiting={work.crossing} />}
      {toReceive && toReceive.total > 0 && <ReceiveSection group={toReceive} say={say} />}
      {toDecide && toDecide.total > 0 && <DecideSection group={toDecide} />}
      {receiptLate && receiptLate.organisations.length > 0 && <LateSection late={receiptLate} say={say} />}
      {toApprove && toApprove.length > 0 && <ApproveSection matters={toApprove} say={say} />}
      {toReview.length > 0 && <ReviewSection drafts={toReview} />}
      {toAssign && toAssign.length > 0 && <AssignSection directives={toAssign} />}
      {toSettle && toSettle.length > 0 && <SettleSection directives={toSettle} />}
      {decided.length > 0 && <DecidedSection decided={decided} />}
    </>
  );
}
