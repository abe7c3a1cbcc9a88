import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { instructionBoardQuery } from '../../api/coordination.ts';
import { CrossingFrame } from '../../parts/crossing/crossing-frame.tsx';
import { InstructionTable } from '../../parts/crossing/instruction-table.tsx';
import { ALL_ROWS, MoreRows } from '../../parts/crossing/more-rows.tsx';
import { useInstructionActs } from '../../parts/crossing/use-instruction-acts.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';

/** What organisations do about leaders' instructions, the first due first. */
export function InstructionsScreen() {
  const words = useWords(coordinationWords);
  const ask = useInstructionActs();
  const [ended, setEnded] = useState(false);
  const [limit, setLimit] = useState<number>();
  const query = useQuery(instructionBoardQuery({ ended, ...(limit && { limit }) }));
  const board = query.data;
  const actions = board?.mayAdd && (
    <Button type="primary" onClick={() => ask.record_instruction()}>
      {words.recordNew}
    </Button>
  );
  return (
    <CrossingFrame kind="instructions" figures={board} ended={ended} onEnded={setEnded} actions={actions}>
      {!board && <PendingState query={query} />}
      {board?.items.length === 0 && (
        <EmptyState title={ended ? words.none.ended : words.none.instructions}>
          {!ended && <p>{words.none.instructionsDetail}</p>}
        </EmptyState>
      )}
      {board && board.items.length > 0 && <InstructionTable items={board.items} />}
      {board && (
        <MoreRows left={board.total - board.items.length} limit={limit} onAll={() => setLimit(ALL_ROWS)} />
      )}
      {board?.mayAdd && (
        <p className="quiet not-printed">
          <Link to="/matters/new">{words.asMatter}</Link>
        </p>
      )}
    </CrossingFrame>
  );
}
