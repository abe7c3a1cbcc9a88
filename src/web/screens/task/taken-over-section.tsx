import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { takenOverQuery } from '../../api/takeovers.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** What a ledger in use said of the task when it was taken over: unverified, each value with its place. */
export function TakenOverSection({ taskId }: { taskId: string }) {
  const words = useWords(takeoverWords);
  const { data } = useQuery(takenOverQuery(taskId));
  if (!data || data.values.length === 0) return null;
  return (
    <section className="task-section">
      <h2 id="taken-over">
        {words.taskSection} <span className="taken-over-mark">{words.taskSectionMark}</span>
      </h2>
      <p className="quiet">{words.taskSectionDetail}</p>
      <table className="facts" aria-labelledby="taken-over">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody>
          {data.values.map(({ takeoverId, fileName, sheet, cell, heading, meaning, text }) => (
            <tr key={`${takeoverId} ${sheet} ${cell}`}>
              <td lang="zh-CN">{heading.replaceAll('·', ' · ') || words.meaning[meaning]}</td>
              <td className="taken-over-text" lang="zh-CN">
                {text}
              </td>
              <td lang="zh-CN" title={fileName}>
                <Link to="/takeovers/$takeoverId" params={{ takeoverId }}>
                  {sheet} {cell}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
