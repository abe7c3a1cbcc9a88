import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../api/api-problem.ts';
import { type KeptFile, previewQuery } from '../../api/evidence.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { EmptyState, PendingState } from '../states.tsx';

/** The beginning of a file's words: its paragraphs and its tables. */
export function WordsView({ address }: { address: KeptFile }) {
  const { viewer: words } = useWords(evidenceWords);
  const query = useQuery(previewQuery(address));
  const { data, error } = query;
  if (error instanceof ApiProblem && error.problem.code === 'not_found')
    return <EmptyState title={words.cannot}>{words.cannotStep}</EmptyState>;
  if (!data) return <PendingState query={query} />;
  return (
    <div className="viewer-body viewer-words" lang="zh-CN">
      {numbered(data.blocks).map(({ number, of: block }) =>
        block.kind === 'paragraph' ? (
          <p key={number}>{block.text}</p>
        ) : (
          <WordsTable key={number} rows={block.rows} />
        ),
      )}
      {data.isCut && <p className="quiet">{words.beginning}</p>}
    </div>
  );
}

function WordsTable({ rows }: { rows: readonly string[][] }) {
  return (
    <div className="viewer-table">
      <table>
        <tbody>
          {numbered(rows).map(({ number, of: cells }) => (
            <tr key={number}>
              {numbered(cells).map(({ number: column, of: words }) => (
                <td key={column}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Parts of a file never change: each is known by its place. */
function numbered<Part>(parts: readonly Part[]): { number: number; of: Part }[] {
  return parts.map((of, number) => ({ number, of }));
}
