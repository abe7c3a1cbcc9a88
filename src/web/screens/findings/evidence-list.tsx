import { Link } from '@tanstack/react-router';
import type { FindingEvidence } from '#contract/findings.ts';
import type { FindingRule } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import { terms } from '../../words/terms.ts';

/** What a finding rests on, side by side where two things are held against each other; each leads to where it is kept. */
export function EvidenceList({
  evidence,
  rule,
}: {
  evidence: readonly FindingEvidence[];
  rule: FindingRule;
}) {
  const words = useWords(findingsWords);
  return (
    <ul className="finding-facts" aria-label={words.evidence}>
      {evidence.map((fact) => (
        <li key={fact.place}>
          <FactHead fact={fact} />
          {fact.hidden ? <p className="quiet">{words.hidden}</p> : <FactBody fact={fact} rule={rule} />}
        </li>
      ))}
    </ul>
  );
}

function FactHead({ fact }: { fact: FindingEvidence }) {
  const { fact: names } = useWords(findingsWords);
  const { kind, organisation, organisationId, directiveId, taskId, hidden } = fact;
  const name = names[kind];
  return (
    <p className="finding-fact-head">
      {kind === 'plan' && organisationId && !hidden ? (
        <Link to="/d/$directiveId/plans/$organisationId" params={{ directiveId, organisationId }}>
          {name}
        </Link>
      ) : taskId && !hidden ? (
        <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
          {name}
        </Link>
      ) : (
        name
      )}
      {organisation && (
        <span className="quiet" lang="zh-CN">
          {' '}
          {organisation}
        </span>
      )}
    </p>
  );
}

function FactBody({ fact, rule }: { fact: FindingEvidence; rule: FindingRule }) {
  const { facts: say } = useWords(findingsWords);
  const { comparator } = useWords(terms);
  const { words, label, value, op, unit, period, on, was, month, percent, cycles } = fact;
  const copied = rule === 'copied_from_last' || rule === 'copied_from_other';
  const said = [
    month && say.month(month),
    cycles !== null && say.months(cycles),
    percent !== null && (copied ? say.same(percent) : say.above(percent)),
    rule === 'milestone_moved' && was && on ? say.moved(was, on) : on && say.day(on),
    rule !== 'milestone_moved' && was && say.against(was),
    fact.kind === 'plan' && !on && say.notThere,
  ].filter(Boolean);
  return (
    <>
      {words && (
        <p lang="zh-CN" className="finding-words">
          {words}
        </p>
      )}
      {(label || value !== null) && (
        <p lang="zh-CN" className="finding-figure">
          {label} {op && comparator[op]} {value !== null && <b>{`${value}${unit ?? ''}`}</b>}
          {period && <span className="quiet"> {period}</span>}
        </p>
      )}
      {said.length > 0 && <p className="quiet">{said.join(' · ')}</p>}
    </>
  );
}
