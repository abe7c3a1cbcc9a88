import { getRouteApi } from '@tanstack/react-router';
import type { DraftView } from '#contract/draft.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { AllUnknownNames } from './all-unknown-names.tsx';
import { Difference } from './difference.tsx';
import { DraftHead } from './draft-head.tsx';
import { GoneTask } from './gone-task.tsx';
import { History } from './history.tsx';
import { LooseParagraphs } from './loose-paragraphs.tsx';
import { Registered } from './registered.tsx';
import { Registering } from './registering.tsx';
import { ReviewAnswer } from './review-answer.tsx';
import { ReviewBar } from './review-bar.tsx';
import { LightContext, ReviewContext } from './review-context.ts';
import { ReviewRows } from './review-rows.tsx';
import { SourceSide } from './source-side.tsx';
import { useReviewState } from './use-review-state.ts';
import { useUndoKey } from './use-undo-key.ts';

const route = getRouteApi('/drafts/$draftId');

/**
 * A draft under review: its source at the left, its lines at the right; on a narrow screen one of them at a time. Of a
 * registered one the history is left: its tasks are in the ledger.
 */
export function ReviewBoard({ draft, unreachable }: { draft: DraftView; unreachable: boolean }) {
  const words = useWords(reviewWords);
  const state = useReviewState(draft);
  const { review, lights, groups, side } = state;
  const undoing = useUndoKey(draft);
  const narrow = useMedia('(max-width: 900px)');
  const asked = route.useSearch().view ?? 'rows';
  const view = draft.registeredAs === null ? asked : 'history';
  const answer =
    draft.registeredAs === null ? (
      <ReviewAnswer counts={groups.counts} onGoTo={state.goTo} />
    ) : (
      <Registered directiveId={draft.registeredAs} />
    );
  return (
    <ReviewContext value={review}>
      <LightContext value={lights}>
        <PageHead title={words.title} sentence={answer} />
        <div className={`review review-shows-${side}`}>
          <SourceSide shown={!narrow || side === 'source'} onChoose={state.chooseTask} />
          <div className="review-side">
            <ReviewBar side={side} onSide={state.setSide} view={view} unreachable={unreachable} />
            <div className="review-rows-side">
              {draft.registeredAs === null && <Registering />}
              {view === 'difference' && <Difference onChoose={state.chooseTask} />}
              {view === 'history' && <History undoing={undoing} />}
              {view === 'rows' && (
                <>
                  <DraftHead />
                  {draft.tasks.length === 0 && <p className="review-by-hand">{words.byHand}</p>}
                  <AllUnknownNames />
                  <LooseParagraphs />
                  <GoneTask openKey={review.openKey} onForget={state.close} />
                  <ReviewRows items={groups.items} wanted={state.wanted} onToggle={state.toggle} />
                </>
              )}
            </div>
          </div>
        </div>
      </LightContext>
    </ReviewContext>
  );
}
