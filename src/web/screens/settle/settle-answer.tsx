import { Link } from '@tanstack/react-router';
import type { ToSettle } from '#contract/to-settle.ts';
import { Sentence } from '../../parts/sentence.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { settleWords } from '../../words/settle.ts';
import type { SettleStep } from './settle-steps.ts';

/** What is open, in one sentence; each figure leads to its rows. */
export function SettleAnswer({ directiveId, toSettle }: { directiveId: string; toSettle: ToSettle }) {
  const words = useWords(settleWords);
  const { figures } = toSettle;
  const figure = (count: number, step: SettleStep) => (
    <Link className="figure" to="/d/$directiveId/settle" params={{ directiveId }} search={{ step }}>
      {formatCount(count)}
    </Link>
  );
  return (
    <Sentence
      text={words.answer(figures)}
      figures={{
        proposed: figure(figures.proposed, 'approve'),
        openLists: figure(figures.openLists, 'placeholders'),
        relevant: figure(figures.relevant, 'placeholders'),
        all: figure(figures.all, 'placeholders'),
        withoutConvener: figure(figures.withoutConvener, 'conveners'),
        toAssign: figure(figures.toAssign, 'assign'),
        ready: figure(figures.ready, 'assign'),
      }}
    />
  );
}
