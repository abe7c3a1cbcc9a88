import type { Target, TaskDetail } from '#contract/task.ts';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';
import { terms } from '../../words/terms.ts';
import { SourceButton } from './source-button.tsx';

/** How much: every quantity of the clause, with a figure or without. */
export function TargetSection({
  task,
  onHighlight,
}: {
  task: TaskDetail;
  onHighlight: (span: Span) => void;
}) {
  const words = useWords(taskWords);
  const { targetKind } = useWords(terms);
  const { targets, directions } = task;
  if (targets.length + directions.length === 0) {
    return (
      <section className="task-section">
        <h2>{words.targets}</h2>
        <p className="quiet">{words.noTargets}</p>
      </section>
    );
  }
  return (
    <section className="task-section">
      <h2 id="targets">{words.targets}</h2>
      <table className="facts" aria-labelledby="targets">
        <thead>
          <tr>
            <th scope="col">{words.targetColumns.indicator}</th>
            <th scope="col" className="number">
              {words.targetColumns.value}
            </th>
            <th scope="col">{words.targetColumns.kind}</th>
            <th scope="col">{words.targetColumns.quote}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={`${target.span[0]} ${target.indicator} ${target.value}`}>
              <td lang="zh-CN">{target.indicator}</td>
              <td className="number target-value">
                <TargetValue target={target} />
              </td>
              <td>{targetKind[target.kind]}</td>
              <td className="task-quote" lang="zh-CN">
                <SourceButton onClick={() => onHighlight(target.span)}>{target.quote}</SourceButton>
              </td>
            </tr>
          ))}
          {directions.map(({ indicator, direction, quote, span }) => (
            <tr key={`${span[0]} ${indicator}`}>
              <td lang="zh-CN">{indicator}</td>
              <td className="number" lang="zh-CN">
                {direction}
              </td>
              <td>{words.withoutFigure}</td>
              <td className="task-quote" lang="zh-CN">
                <SourceButton onClick={() => onHighlight(span)}>{quote}</SourceButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `≥ 6%`, `≈ 5.5%`, `10 → 15万元`; the comparator in words for those who hear it. */
function TargetValue({ target: { op, value, from, unit } }: { target: Target }) {
  const { comparator } = useWords(terms);
  return (
    <>
      <span className="only-heard">{comparator[op]} </span>
      {op === '->' ? `${from ?? ''} → ` : <span aria-hidden="true">{signs[op]}</span>}
      {value}
      {unit}
    </>
  );
}

const signs = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ', '=': '', '+': '+', '-': '−' };
