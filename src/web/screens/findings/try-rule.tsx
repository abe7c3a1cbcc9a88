import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Rules, TryResult } from '#contract/findings.ts';
import { type FindingRule, type RuleThreshold, ruleThresholds } from '#contract/values.ts';
import { sendAct } from '../../api/request.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import { EvidenceList } from './evidence-list.tsx';
import type { RuleView } from './rule-view.ts';
import { readNumbers } from './use-change-rule.tsx';

/** Tries a rule with other thresholds on a cycle: how many it would find, and the first of them. Nothing is written. */
export function TryRule({ rule, cycles }: { rule: RuleView; cycles: Rules['cycles'] }) {
  const { rules: words } = useWords(findingsWords);
  const [cycleId, setCycleId] = useState(cycles[0]?.id ?? '');
  const known = ruleThresholds.filter((name) => rule.thresholds[name] !== undefined);
  const [typed, setTyped] = useState<Partial<Record<RuleThreshold, string>>>(
    Object.fromEntries(known.map((name) => [name, String(rule.thresholds[name])])),
  );
  const thresholds = readNumbers(known, typed);
  const trying = useMutation({
    mutationFn: () =>
      sendAct<TryResult>('POST', '/discrepancy-rules/try', { rule: rule.rule, thresholds, cycleId }),
  });
  if (cycles.length === 0) return <p className="quiet">{words.noCycle}</p>;
  return (
    <>
      <p className="quiet finding-when">{words.tryHelp}</p>
      <div className="rule-try">
        <label>
          {words.cycle}
          <select value={cycleId} onChange={(event) => setCycleId(event.target.value)}>
            {cycles.map(({ id, label, directive }) => (
              <option key={id} value={id}>
                {label} · {directive}
              </option>
            ))}
          </select>
        </label>
        {known.map((name) => (
          <label key={name}>
            {words.threshold[name]}
            <input
              inputMode="numeric"
              maxLength={4}
              value={typed[name] ?? ''}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          </label>
        ))}
        <Button
          type="primary"
          size="small"
          disabled={!thresholds || trying.isPending}
          onClick={() => trying.mutate()}
        >
          {words.run}
        </Button>
      </div>
      {trying.error && <ErrorState error={trying.error} />}
      {trying.data && <Tried result={trying.data} rule={rule.rule} />}
    </>
  );
}

function Tried({ result, rule }: { result: TryResult; rule: FindingRule }) {
  const { rules: words, wholeOrganisation } = useWords(findingsWords);
  const { found, organisations, asSet, asOf, examples } = result;
  return (
    <div role="status">
      <p>
        {words.result(found, organisations, asSet)} <span className="quiet">{words.asOf(asOf)}</span>
      </p>
      {found > examples.length && <p className="quiet">{words.examples(examples.length)}</p>}
      {examples.map((example) => (
        <div key={example.evidence[0]?.place ?? example.clause} className="rule-example">
          <p>
            <span lang="zh-CN">{example.organisation ?? words.keepers}</span> ·{' '}
            {example.clause ? <ClauseText text={example.clause} size="row" /> : wholeOrganisation}
          </p>
          <EvidenceList evidence={example.evidence} rule={rule} />
        </div>
      ))}
    </div>
  );
}
