import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policyQuestionBoardQuery } from '../../api/coordination.ts';
import { CrossingFrame } from '../../parts/crossing/crossing-frame.tsx';
import { ALL_ROWS, MoreRows } from '../../parts/crossing/more-rows.tsx';
import { QuestionTable } from '../../parts/crossing/question-table.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';

/** Questions about policies that wait for an answer, the first due first. */
export function QuestionsScreen() {
  const words = useWords(coordinationWords);
  const [ended, setEnded] = useState(false);
  const [limit, setLimit] = useState<number>();
  const query = useQuery(policyQuestionBoardQuery({ ended, ...(limit && { limit }) }));
  const board = query.data;
  return (
    <CrossingFrame kind="questions" figures={board} ended={ended} onEnded={setEnded}>
      {!board && <PendingState query={query} />}
      {board?.items.length === 0 && (
        <EmptyState title={ended ? words.none.ended : words.none.questions}>
          {!ended && <p>{words.none.questionsDetail}</p>}
        </EmptyState>
      )}
      {board && board.items.length > 0 && <QuestionTable items={board.items} />}
      {board && (
        <MoreRows left={board.total - board.items.length} limit={limit} onAll={() => setLimit(ALL_ROWS)} />
      )}
    </CrossingFrame>
  );
}
