import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TakeoverSummary } from '#contract/takeover.ts';
import { takeoversQuery } from '../../api/takeovers.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { takeoverWords } from '../../words/takeover.ts';
import { ChooseWorkbook } from './choose-workbook.tsx';
import './takeover.css';

/** The way in for a ledger in use, and the takeovers there are. */
export function TakeoversScreen() {
  const words = useWords(takeoverWords);
  const query = useQuery(takeoversQuery);
  return (
    <div className="takeover">
      <PageHead
        title={words.title}
        sentence={words.listSentence}
        actions={<Link to="/directives">{words.toDirectives}</Link>}
      />
      {query.data?.can.includes('open') && <ChooseWorkbook />}
      {query.data ? <TakeoverTable takeovers={query.data.takeovers} /> : <PendingState query={query} />}
    </div>
  );
}

function TakeoverTable({ takeovers }: { takeovers: TakeoverSummary[] }) {
  const words = useWords(takeoverWords);
  if (takeovers.length === 0) return <EmptyState title={words.none}>{words.noneDetail}</EmptyState>;
  return (
    <table className="facts takeover-list">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.file}</th>
          <th scope="col">{words.columns.state}</th>
          <th scope="col">{words.columns.openedAt}</th>
        </tr>
      </thead>
      <tbody>
        {takeovers.map(({ id, title, fileName, state, openedAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/takeovers/$takeoverId" params={{ takeoverId: id }} lang="zh-CN">
                {title}
              </Link>
              <span className="takeover-origin">{fileName}</span>
            </th>
            <td>{words.state[state]}</td>
            <td className="takeover-place">{formatMoment(openedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
