import Button from 'antd/es/button';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { workbookWords } from '../../words/workbooks.ts';
import { DropPlace } from '../uploads/drop-place.tsx';
import { isReady, useWorkbooks } from './use-workbooks.ts';
import { WorkbookLine } from './workbook-line.tsx';
import './workbooks.css';

/** Download a workbook filled in beforehand, and bring filled-in ones back: what each changes is shown before it is made. */
export function WorkbookPanel({ path, all = false }: { path: string; all?: boolean }) {
  const words = useWords(workbookWords);
  const { language } = useSettings();
  const { workbooks, add, importThese, choose, remove } = useWorkbooks();
  const settled = workbooks.filter(({ state }) => state === 'told' || state === 'refused').length;
  const ready = workbooks.filter(isReady);
  return (
    <details className="workbooks not-printed">
      <summary>{words.title}</summary>
      <p className="quiet">{words.help}</p>
      <p>
        <a href={`${path}?language=${language}`} download>
          {all ? words.downloadAll : words.download}
        </a>
      </p>
      <DropPlace choose={words.choose} drop={words.drop} accept=".xlsx" onFiles={add} />
      {workbooks.length > 0 && (
        <div className="workbooks-sum" role="status">
          <progress
            aria-label={words.progress(settled, workbooks.length)}
            max={workbooks.length}
            value={settled}
          />
          <span>{words.progress(settled, workbooks.length)}</span>
          {ready.length > 1 && (
            <Button type="primary" onClick={() => importThese(ready)}>
              {words.importAll(ready.length)}
            </Button>
          )}
        </div>
      )}
      <ul className="workbooks-list">
        {workbooks.map((workbook) => (
          <WorkbookLine
            key={workbook.key}
            workbook={workbook}
            open={workbooks.length === 1}
            onImport={() => importThese([workbook])}
            onChoose={(assignmentId, side) => choose(workbook, assignmentId, side)}
            onRemove={() => remove(workbook.key)}
          />
        ))}
      </ul>
    </details>
  );
}
