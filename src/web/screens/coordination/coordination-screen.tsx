import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { coordinationStates } from '#contract/values.ts';
import { coordinationBoardQuery } from '../../api/coordination.ts';
import { CrossingFrame } from '../../parts/crossing/crossing-frame.tsx';
import { ALL_ROWS, MoreRows } from '../../parts/crossing/more-rows.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { CoordinationTable } from './coordination-table.tsx';

/** The coordination requests that concern the reader, by where they stand, the first due first. */
export function CoordinationScreen() {
  const words = useWords(coordinationWords);
  const [ended, setEnded] = useState(false);
  const [limit, setLimit] = useState<number>();
  const query = useQuery(coordinationBoardQuery({ ended, ...(limit && { limit }) }));
  const board = query.data;
  return (
    <CrossingFrame kind="coordination" figures={board} ended={ended} onEnded={setEnded}>
      {!board && <PendingState query={query} />}
      {board?.items.length === 0 && (
        <EmptyState title={ended ? words.none.ended : words.none.coordination}>
          {!ended && <p>{words.none.coordinationDetail}</p>}
        </EmptyState>
      )}
      {board &&
        coordinationStates.map((state) => {
          const items = board.items.filter((item) => item.state === state);
          return items.length > 0 && <CoordinationTable key={state} state={state} items={items} />;
        })}
      {board && (
        <MoreRows left={board.total - board.items.length} limit={limit} onAll={() => setLimit(ALL_ROWS)} />
      )}
    </CrossingFrame>
  );
}
