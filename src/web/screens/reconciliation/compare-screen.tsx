import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ComparedLine, ComparedStatements } from '#contract/reconciliation.ts';
import { stateWords } from '#contract/state-words.ts';
import { comparedQuery } from '../../api/reconciliation.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import './reconciliation.css';

const route = getRouteApi('/reconciliation/$cycleId/$organisationId/compared/$otherId');

/** Two cycles of one organisation: line by line, what the later one says differently. */
export function CompareScreen() {
  const { compare: words } = useWords(reconciliationWords);
  const { cycleId, organisationId, otherId } = route.useParams();
  const query = useQuery(comparedQuery(cycleId, organisationId, otherId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { organisation, before, after, lines } = query.data;
  const changed = lines.filter(({ change }) => change !== 'same');
  return (
    <>
      <PageHead
        title={`${organisation} · ${before.label} → ${after.label}`}
        sentence={words.answer(changed.length, lines.length - changed.length)}
      />
      {changed.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <ComparedTable compared={query.data} lines={changed} />
      )}
    </>
  );
}

function ComparedTable({ compared, lines }: { compared: ComparedStatements; lines: ComparedLine[] }) {
  const { compare: words, sheet } = useWords(reconciliationWords);
  const { shown, more } = useFirstRows(lines);
  return (
    <>
      <table className="facts reconciliation-compared">
        <thead>
          <tr>
            <th scope="col">{sheet.columns.task}</th>
            <th scope="col">
              {words.what}：{compared.before.label} → {compared.after.label}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.assignmentId}>
              <th scope="row">
                <Link
                  to="/d/$directiveId/tasks/$taskId"
                  params={{ directiveId: compared.after.directiveId, taskId: line.taskId }}
                >
                  <span className="statement-ordinal">{line.ordinal}</span>{' '}
                  <ClauseText text={line.clause} size="row" />
                </Link>
              </th>
              <td>
                {(line.change === 'added' || line.change === 'gone') && words[line.change]}
                {line.changes.map((change) => (
                  <ChangeLine key={change.field} change={change} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

/** `figure 新开工` is the figure of that indicator; `dueOn` is none. */
const FIGURE = /^figure (.+)$/;

function ChangeLine({ change: { field, before, after } }: { change: ComparedLine['changes'][number] }) {
  const { compare: words } = useWords(reconciliationWords);
  const say = useValueWords(field);
  const names: Partial<Record<string, string>> = words.field;
  return (
    <p className="reconciliation-change">
      <span className="quiet">{FIGURE.exec(field)?.[1] ?? names[field] ?? field}</span>{' '}
      <del lang="zh-CN">{say(before)}</del> → <ins lang="zh-CN">{say(after)}</ins>
    </p>
  );
}

/** What the program's own names for the values of a field are called. */
function useValueWords(field: string): (value: string | null) => string {
  const { sheet } = useWords(reconciliationWords);
  const { assignmentState } = useWords(stateWords);
  const named: Partial<Record<string, Partial<Record<string, string>>>> = {
    ...{ assignmentState, answer: sheet.answers, keeperAnswer: sheet.keeperAnswers, claim: sheet.claim },
  };
  return (value) => (value === null ? '—' : (named[field]?.[value] ?? value));
}
