import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { type ReactNode, useState } from 'react';
import type { SupervisionBoard } from '#contract/boards.ts';
import { supervisionBoardQuery } from '../../api/boards.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { formatCount } from '../../words/format.ts';
import { BoardTable } from './board-table.tsx';
import { HeatTable } from './heat-table.tsx';
import { SilentTable } from './silent-table.tsx';
import { TrendChart } from './trend-chart.tsx';
import '../../parts/crossing/crossing.css';
import './board.css';

const route = getRouteApi('/d/$directiveId/board');
/** As many rows as a part shows when all are asked for. */
const ALL_ROWS = 1000;

/** What is red and why, what turns red within the week, and who has not answered, with whom to telephone. */
export function BoardScreen() {
  const words = useWords(boardWords);
  const { directiveId } = route.useParams();
  const [day, setDay] = useState<string>();
  const [limit, setLimit] = useState<number>();
  const query = useQuery(
    supervisionBoardQuery(directiveId, { ...(day && { day }), ...(limit && { limit }) }),
  );
  const board = query.data;
  if (!board) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return (
    <div className="crossing board">
      <PageHead title={words.title} sentence={<Answer board={board} />} />
      <label className="board-day not-printed">
        {words.day}
        <input
          type="date"
          value={board.day}
          onChange={({ target }) => target.value && setDay(target.value)}
        />
      </label>
      {(['red', 'turning'] as const).map((part) => {
        const { branches, items } = board[part];
        const title = words[part](branches);
        return (
          <BoardSection
            key={part}
            id={part}
            title={title}
            none={branches === 0 ? words.none[part] : undefined}
          >
            <BoardTable title={title} rows={items} day={board.day} />
            {branches > items.length && (
              <Button type="link" className="show-more" onClick={() => setLimit(ALL_ROWS)}>
                {words.more(branches - items.length)}
              </Button>
            )}
          </BoardSection>
        );
      })}
      {board.silent ? (
        <BoardSection
          id="silent"
          title={words.silent(board.silent.length)}
          none={board.silent.length === 0 ? words.none.silent : undefined}
        >
          <SilentTable directiveId={directiveId} silent={board.silent} />
        </BoardSection>
      ) : (
        <p className="quiet">{words.notThatDay}</p>
      )}
      <HeatTable directiveId={directiveId} day={board.day} />
      <TrendChart directiveId={directiveId} day={board.day} onDay={setDay} />
    </div>
  );
}

function BoardSection(props: { id: string; title: string; none: string | undefined; children: ReactNode }) {
  const { id, title, none, children } = props;
  return (
    <section className="crossing-group" id={id}>
      <h2>{title}</h2>
      {none === undefined ? children : <p className="quiet">{none}</p>}
    </section>
  );
}

/** The board in a sentence; each figure leads to its rows. */
function Answer({ board: { day, red, turning, silent } }: { board: SupervisionBoard }) {
  const words = useWords(boardWords);
  const figure = (to: string, count: number) => (
    <a className="figure" href={`#${to}`}>
      {formatCount(count)}
    </a>
  );
  return (
    <Sentence
      text={`${words.answer}${silent ? words.silentAnswer : ''}${words.end}`}
      figures={{
        day,
        ...{ tasks: figure('red', red.tasks), organisations: figure('red', red.organisations) },
        ...{ turning: figure('turning', turning.branches), silent: figure('silent', silent?.length ?? 0) },
      }}
    />
  );
}
