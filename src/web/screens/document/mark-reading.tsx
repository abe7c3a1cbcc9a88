import type { DocumentView, Mark } from '#contract/directive.ts';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';
import { DutyReading } from './duty-reading.tsx';
import { HeadingReading } from './heading-reading.tsx';
import { TaskReading } from './task-reading.tsx';

interface MarkReadingProps {
  directiveId: string;
  view: DocumentView;
  mark: Mark | null;
}

/** What the chosen words were read as, with the way to their task. */
export function MarkReading({ directiveId, view, mark }: MarkReadingProps) {
  const words = useWords(documentWords);
  return (
    <section className={mark ? 'mark-reading mark-reading-open' : 'mark-reading'} aria-live="polite">
      {mark ? (
        <>
          <MarkName mark={mark} />
          {mark.taskId !== null && <TaskReading directiveId={directiveId} taskId={mark.taskId} mark={mark} />}
          {mark.kind === 'duty' && <DutyReading duties={view.duties} mark={mark} />}
          {mark.kind === 'outline' && (
            <HeadingReading directiveId={directiveId} outline={view.outline} mark={mark} />
          )}
        </>
      ) : (
        <>
          <h2>{words.reading}</h2>
          <p className="quiet">{words.readingHint}</p>
        </>
      )}
    </section>
  );
}

function MarkName({ mark: { kind, ordinal } }: { mark: Mark }) {
  const { marks: names, ofTask } = useWords(documentWords);
  return <h2>{ordinal === null ? names[kind] : ofTask(names[kind], ordinal)}</h2>;
}
