import Button from 'antd/es/button';
import { useWords } from '../../words/bilingual.ts';
import { workbookWords } from '../../words/workbooks.ts';
import { ErrorState } from '../states.tsx';
import { type ChosenWorkbook, isReady, type Side } from './use-workbooks.ts';
import { WorkbookPreview } from './workbook-preview.tsx';

/** One chosen workbook: what has become of it, what it would change, and the step that makes the changes. */
export function WorkbookLine(props: {
  workbook: ChosenWorkbook;
  open: boolean;
  onImport: () => void;
  onChoose: (assignmentId: string, side: Side) => void;
  onRemove: () => void;
}) {
  const words = useWords(workbookWords);
  const { workbook, open, onImport, onChoose, onRemove } = props;
  const { file, state, result, error } = workbook;
  const isBusy = state === 'reading' || state === 'importing' || state === 'waiting';
  return (
    <li>
      <div className="workbooks-line">
        <span className="workbooks-name">
          {file.name}
          {result && (
            <span className="quiet" lang="zh-CN">
              {' '}
              {result.organisation} {result.label}
            </span>
          )}
        </span>
        <StateWords workbook={workbook} />
        {isReady(workbook) && (
          <Button type="primary" onClick={onImport}>
            {words.importOne}
          </Button>
        )}
        {!isBusy && <Button onClick={onRemove}>{words.dismiss}</Button>}
      </div>
      {state === 'refused' && error && <ErrorState error={error} />}
      {state !== 'refused' &&
        result &&
        result.changes.length + result.conflicts.length + result.problems.length > 0 && (
          <details open={open && !result.done}>
            <summary>{words.details}</summary>
            <WorkbookPreview result={result} sides={workbook.sides} onChoose={onChoose} />
          </details>
        )}
    </li>
  );
}

function StateWords({ workbook: { state, result } }: { workbook: ChosenWorkbook }) {
  const { state: words } = useWords(workbookWords);
  if (state !== 'told' || !result) {
    return <span className="quiet">{state === 'told' ? words.same : words[state]}</span>;
  }
  const { done, changes, conflicts, problems } = result;
  if (done) return <span className="workbooks-done">✓ {words.done(changes.length)}</span>;
  if (problems.length > 0)
    return <span className="workbooks-wrong">■ {words.problems(problems.length)}</span>;
  if (conflicts.length > 0)
    return <span className="workbooks-wrong">▲ {words.conflicts(conflicts.length)}</span>;
  return <span className="quiet">{changes.length === 0 ? words.same : words.ready(changes.length)}</span>;
}
