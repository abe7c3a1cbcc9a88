import type { TaskDetail } from '#contract/task.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';
import { CascadeSection } from './cascade/cascade-section.tsx';
import { CrossingSection } from './crossing-section.tsx';
import { DeadlineSection } from './deadline-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { HistorySection } from './history-section.tsx';
import { MilestoneSection } from './milestone-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { ReportSection } from './report-section.tsx';
import { ResponsibilitySection } from './responsibility-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { TakenOverSection } from './taken-over-section.tsx';
import { TargetSection } from './target-section.tsx';
import { TaskHead } from './task-head.tsx';

/** What the directive says of one task: the clause, who answers, by when, how much. */
export function TaskFacts({ task, onHighlight }: { task: TaskDetail; onHighlight: (span: Span) => void }) {
  const words = useWords(taskWords);
  return (
    <>
      <TaskHead task={task} />
      <blockquote className="task-clause">
        <ClauseText text={task.text} />
      </blockquote>
      <StandingSection task={task} />
      <CascadeSection taskId={task.id} />
      <PlanSection taskId={task.id} directiveId={task.directiveId} />
      <MilestoneSection taskId={task.id} />
      <ReportSection taskId={task.id} />
      <ResponsibilitySection task={task} onHighlight={onHighlight} />
      <DeadlineSection task={task} onHighlight={onHighlight} />
      <TargetSection task={task} onHighlight={onHighlight} />
      <TakenOverSection taskId={task.id} />
      {task.notes.length > 0 && (
        <section className="task-section">
          <h2>{words.notes}</h2>
          {task.notes.map((note) => (
            <p key={note} lang="zh-CN">
              {note}
            </p>
          ))}
        </section>
      )}
      <CrossingSection taskId={task.id} />
      <EvidenceSection task={task} />
      <HistorySection taskId={task.id} />
    </>
  );
}
