import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { ClosingItem } from '#contract/completion.ts';
import { type ClosingStep, closingSteps } from '#contract/values.ts';
import { closingsQuery } from '../../api/completion.ts';
import { type AnsweringAct, useClosingActs } from '../../parts/act-questions/use-closing-acts.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { completionWords } from '../../words/completion.ts';
import { formatCount } from '../../words/format.ts';
import { type Selection, useSelection } from '../settle/use-selection.ts';
import { ClosingCard } from './closing-card.tsx';
import './completion.css';

const route = getRouteApi('/completion');

/** What several can be answered with alike. */
const together: Partial<Record<ClosingStep, readonly AnsweringAct[]>> = {
  to_assess: ['assess_claims', 'send_back_claims'],
  to_accept: ['accept_claims', 'send_back_claims'],
  accepted: ['strike_off_assignments'],
};

/** The claims and extensions that wait for an answer, each with what it rests on, and what was answered. */
export function CompletionScreen() {
  const words = useWords(completionWords);
  const { step = 'to_assess' } = route.useSearch();
  const query = useInfiniteQuery(closingsQuery({ step }));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(items);
  const counts = query.data?.pages[0]?.counts;
  if (!counts) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const extensions = counts.to_support + counts.to_grant;
  const waits = counts.to_assess + counts.to_accept + extensions > 0;
  return (
    <div className="completion">
      <PageHead
        title={words.title}
        sentence={waits ? words.waiting(counts.to_assess, counts.to_accept, extensions) : words.nothing}
      />
      <nav className="completion-steps not-printed" aria-label={words.steps}>
        {closingSteps.map((each) => (
          <Link
            key={each}
            to="/completion"
            search={{ step: each }}
            className="completion-step"
            {...(each === step && { 'aria-current': 'step' })}
          >
            {words.step[each].name}
            <span className="completion-count">{formatCount(counts[each])}</span>
          </Link>
        ))}
      </nav>
      <p className="quiet completion-help">{words.step[step].help}</p>
      {items.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <SelectionBar acts={together[step] ?? []} items={items} selection={selection} />
          <ul className="completion-list">
            {items.map((item) => (
              <ClosingCard key={item.id} item={item} selection={together[step] ? selection : null} />
            ))}
          </ul>
          {query.hasNextPage && (
            <Button type="link" onClick={() => void query.fetchNextPage()}>
              {words.more}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function SelectionBar(props: {
  acts: readonly AnsweringAct[];
  items: readonly ClosingItem[];
  selection: Selection<ClosingItem>;
}) {
  const words = useWords(completionWords);
  const names = useWords(actWords);
  const asks = useClosingActs();
  const { acts, items, selection } = props;
  if (acts.length === 0) return null;
  const { selected, set } = selection;
  return (
    <ChoiceBar>
      <label>
        <input
          type="checkbox"
          checked={selected.length === items.length}
          onChange={(event) => set(items, event.target.checked)}
        />
        {words.all}
      </label>
      <span>{words.chosen(selected.length)}</span>
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          disabled={selected.length === 0 || selected.some(({ can }) => !can.includes(act))}
          onClick={() => asks[act](selected)}
        >
          {names[act].button}
        </Button>
      ))}
    </ChoiceBar>
  );
}
