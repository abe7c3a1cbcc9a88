import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Programme } from '#contract/programmes.ts';
import { programmeProposalsQuery } from '../../api/programmes.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { programmeWords } from '../../words/programmes.ts';
import { useSelection } from '../settle/use-selection.ts';

/** Tasks that may belong to the programme, each with why; a selection is added in one act. */
export function ProposedTasks({ programme }: { programme: Programme }) {
  const words = useWords(programmeWords);
  const query = useQuery(programmeProposalsQuery(programme.id));
  const ask = useAct();
  const rows = query.data?.tasks ?? [];
  const selection = useSelection(rows);
  const { shown, more } = useFirstRows(rows);
  const isAll = selection.selected.length === 0;
  const chosen = isAll ? rows : selection.selected;
  const submit = isAll ? words.linkAll(rows.length) : words.link(chosen.length);
  const link = () =>
    ask({
      ...{ act: 'link_programme_tasks', about: programme.id, help: words.linkHelp, start: {} },
      ...{ submit, done: words.linked(chosen.length) },
      toInput: () => ({
        ...{ id: programme.id, revision: programme.revision },
        taskIds: chosen.map(({ id }) => id),
      }),
    });
  return (
    <section className="programme-proposals not-printed" aria-labelledby="programme-proposals">
      <h2 id="programme-proposals">{words.proposals}</h2>
      {!query.data ? (
        <PendingState query={query} />
      ) : rows.length === 0 ? (
        <p className="quiet">{words.noProposals}</p>
      ) : (
        <>
          <p className="quiet">{words.proposalsHelp}</p>
          <ul className="programme-proposed">
            {shown.map(({ id, directiveId, docNumber, title, ordinal, clause, keyword }) => (
              <li key={id}>
                <input
                  type="checkbox"
                  aria-label={words.choose(ordinal)}
                  checked={selection.has(id)}
                  onChange={({ target }) =>
                    selection.set(
                      rows.filter((row) => row.id === id),
                      target.checked,
                    )
                  }
                />
                <span lang="zh-CN">
                  <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId: id }}>
                    {words.task(docNumber ?? title ?? '', ordinal)}
                  </Link>{' '}
                  {clause}
                  <span className="quiet"> · {keyword ? words.named(keyword) : words.continues}</span>
                </span>
              </li>
            ))}
          </ul>
          <ShowMore {...more} />
          <Button onClick={link}>{submit}</Button>
        </>
      )}
    </section>
  );
}
