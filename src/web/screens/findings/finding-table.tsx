import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Fragment, useState } from 'react';
import { actWords } from '#contract/act-words.ts';
import { findingWords } from '#contract/finding-words.ts';
import type { Finding } from '#contract/findings.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import type { Selection } from '../settle/use-selection.ts';
import { OpenedFinding } from './opened-finding.tsx';
import { SeverityMark } from './severity-mark.tsx';

const columns = ['finding', 'organisation', 'task', 'found', 'state'] as const;

/** Findings, the heaviest first; each opens what it rests on below its row. */
export function FindingTable(props: { findings: readonly Finding[]; selection: Selection<Finding> }) {
  const words = useWords(findingsWords);
  const { findings, selection } = props;
  const { shown, more } = useFirstRows(findings);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <>
      <table className="facts finding-table">
        <thead>
          <tr>
            <th scope="col" aria-label={words.selectAll} className="not-printed finding-check" />
            {columns.map((column) => (
              <th key={column} scope="col" className={`finding-${column}`}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((finding) => (
            <Fragment key={finding.id}>
              <FindingRow
                finding={finding}
                selection={selection}
                isOpen={open.has(finding.id)}
                onToggle={() => toggle(finding.id)}
              />
              {open.has(finding.id) && (
                <tr className="finding-opened">
                  <td className="not-printed" />
                  <td colSpan={columns.length} id={`finding-${finding.id}`}>
                    <OpenedFinding finding={finding} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function FindingRow(props: {
  finding: Finding;
  selection: Selection<Finding>;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const words = useWords(findingsWords);
  const { rule } = useWords(findingWords);
  const { finding, selection, isOpen, onToggle } = props;
  const { name } = rule[finding.rule];
  return (
    <tr data-work-row data-selected={selection.has(finding.id) || undefined}>
      <td className="finding-check not-printed">
        {finding.can.length > 0 && (
          <input
            type="checkbox"
            aria-label={`${name} ${finding.organisation}`}
            checked={selection.has(finding.id)}
            onChange={(event) => selection.set([finding], event.target.checked)}
          />
        )}
      </td>
      <th scope="row">
        <SeverityMark severity={finding.severity} /> {name}
        <Button
          type="link"
          size="small"
          className="finding-toggle not-printed"
          aria-expanded={isOpen}
          aria-controls={`finding-${finding.id}`}
          onClick={onToggle}
        >
          {isOpen ? words.close : words.open}
        </Button>
      </th>
      <td lang="zh-CN">{finding.organisation}</td>
      <TaskCell finding={finding} />
      <td className="finding-day">
        <span lang="zh-CN">{finding.cycle}</span>
        <span className="finding-note quiet">{finding.foundOn}</span>
        {finding.goneOn && <span className="finding-note quiet">{words.gone(finding.goneOn)}</span>}
      </td>
      <AnswerCell finding={finding} />
    </tr>
  );
}

function TaskCell({ finding: { directiveId, taskId, ordinal, clause } }: { finding: Finding }) {
  const words = useWords(findingsWords);
  if (taskId === null || clause === null) return <td className="quiet">{words.wholeOrganisation}</td>;
  return (
    <td>
      <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className="statement-clause">
        <span className="statement-ordinal">{ordinal}</span> <ClauseText text={clause} size="row" />
      </Link>
    </td>
  );
}

/** Where it stands, what its organisation says and what the keepers decided, each with who and when. */
function AnswerCell({ finding }: { finding: Finding }) {
  const words = useWords(findingsWords);
  const { state } = useWords(findingWords);
  const names = useWords(actWords);
  const { words: said, answeredBy, answeredOn, correctedBy, decision, decidedBy, decidedOn } = finding;
  return (
    <td>
      <span className={`finding-state finding-state-${finding.state}`}>{state[finding.state]}</span>
      {said && answeredBy && answeredOn && (
        <span className="finding-note" lang="zh-CN">
          {said} <span className="quiet">{words.answered(answeredBy, answeredOn)}</span>
        </span>
      )}
      {correctedBy && (
        <span className="finding-note quiet">{words.correctedBy(names[correctedBy].fact)}</span>
      )}
      {decidedBy && decidedOn && (
        <span className="finding-note" lang="zh-CN">
          {decision} <span className="quiet">{words.answered(decidedBy, decidedOn)}</span>
        </span>
      )}
    </td>
  );
}
