import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Instruction } from '#contract/coordination.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { ShowMore, useFirstRows } from '../first-rows.tsx';
import { DueCell } from './due-cell.tsx';
import { TaskLine } from './task-line.tsx';
import { useInstructionActs } from './use-instruction-acts.tsx';

/** Follow-ups of instructions: what was written, who sees to it by when, and what was done. */
export function InstructionTable({ items }: { items: readonly Instruction[] }) {
  const words = useWords(coordinationWords);
  const names = useWords(actWords);
  const { language } = useSettings();
  const ask = useInstructionActs();
  const { columns } = words;
  const { shown, more } = useFirstRows(items);
  return (
    <>
      <table className="facts crossing-table" aria-label={words.instructions} id="late">
        <thead>
          <tr>
            <th scope="col">{columns.leader}</th>
            <th scope="col">{columns.organisation}</th>
            <th scope="col">{columns.dueOn}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.report}</th>
            <th scope="col" className="not-printed">
              {columns.act}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <span lang="zh-CN">{item.words}</span>
                <span className="crossing-task quiet" lang="zh-CN">
                  {words.given(item.leader, item.givenOn)} · {item.basis}
                </span>
                <TaskLine task={item.task} />
              </th>
              <td data-name={columns.organisation}>{organisationName(item.organisation, language)}</td>
              <DueCell on={item.dueOn} left={item.state === 'given' ? item.workingDaysLeft : null} />
              <td>{words.instructionState[item.state]}</td>
              <td data-name={columns.report}>
                {item.report === null ? (
                  <span className="quiet">{words.noReport}</span>
                ) : (
                  <>
                    <span className="crossing-said" lang="zh-CN">
                      {item.report}
                    </span>
                    <span className="crossing-task quiet">
                      {item.reportedBy} · {item.reportedOn}
                    </span>
                  </>
                )}
              </td>
              <td className="not-printed">
                {item.can.map(
                  (act) =>
                    act !== 'record_instruction' && (
                      <Button key={act} size="small" onClick={() => ask[act](item)}>
                        {names[act].button}
                      </Button>
                    ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}
