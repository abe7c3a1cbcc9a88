import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import { findingWords } from '#contract/finding-words.ts';
import type { Finding } from '#contract/findings.ts';
import { openedFindingQuery } from '../../api/findings.ts';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { EvidenceList } from './evidence-list.tsx';
import { useFindingActs } from './use-finding-acts.tsx';

/** When its rule finds something, what this finding rests on, and what can be said of it. */
export function OpenedFinding({ finding }: { finding: Finding }) {
  const { rule } = useWords(findingWords);
  const names = useWords(actWords);
  const acts = useFindingActs({ onDone: () => undefined });
  const query = useQuery(openedFindingQuery(finding.organisationId, finding.id));
  if (!query.data) return <PendingState query={query} />;
  const { evidence, corrections } = query.data;
  const buttons = [
    { act: 'explain_findings', ask: () => acts.explain([finding]) },
    { act: 'correct_findings', ask: () => acts.correct([finding], corrections) },
    { act: 'accept_explanations', ask: () => acts.accept([finding]) },
    { act: 'uphold_findings', ask: () => acts.uphold([finding]) },
  ] as const;
  return (
    <>
      <p className="quiet finding-when">{rule[finding.rule].when}</p>
      <EvidenceList evidence={evidence} rule={finding.rule} />
      <p className="finding-acts not-printed">
        {buttons
          .filter(({ act }) => finding.can.includes(act))
          .map(({ act, ask }) => (
            <Button key={act} size="small" onClick={ask}>
              {names[act].button}
            </Button>
          ))}
      </p>
    </>
  );
}
