import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { urgentBoardQuery } from '../../api/coordination.ts';
import { CrossingFrame } from '../../parts/crossing/crossing-frame.tsx';
import { ALL_ROWS, MoreRows } from '../../parts/crossing/more-rows.tsx';
import { UrgentTable } from '../../parts/crossing/urgent-table.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';

/** The urgent reports that concern the reader, those that nobody has acknowledged first. */
export function UrgentScreen() {
  const words = useWords(coordinationWords);
  const navigate = useNavigate();
  const [ended, setEnded] = useState(false);
  const [limit, setLimit] = useState<number>();
  const query = useQuery(urgentBoardQuery({ ended, ...(limit && { limit }) }));
  const board = query.data;
  const actions = board?.mayAdd && (
    <Button type="primary" onClick={() => void navigate({ to: '/urgent/new' })}>
      {words.newReport}
    </Button>
  );
  return (
    <CrossingFrame kind="urgent" figures={board} ended={ended} onEnded={setEnded} actions={actions}>
      {!board && <PendingState query={query} />}
      {board?.items.length === 0 && (
        <EmptyState title={ended ? words.none.ended : words.none.urgent}>
          {!ended && <p>{words.none.urgentDetail}</p>}
        </EmptyState>
      )}
      {board && board.items.length > 0 && <UrgentTable items={board.items} />}
      {board && (
        <MoreRows left={board.total - board.items.length} limit={limit} onAll={() => setLimit(ALL_ROWS)} />
      )}
    </CrossingFrame>
  );
}
