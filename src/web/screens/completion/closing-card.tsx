import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { ClosingItem } from '#contract/completion.ts';
import { answeringActs, useClosingActs } from '../../parts/act-questions/use-closing-acts.tsx';
import { ClauseText } from '../../parts/clause-text.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { AssignmentStateTag } from '../../parts/state-tag.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { completionWords } from '../../words/completion.ts';
import { organisationName } from '../../words/organisation-name.ts';
import type { Selection } from '../settle/use-selection.ts';
import { ClaimFacts } from './claim-facts.tsx';
import { ExtensionFacts } from './extension-facts.tsx';

/** One assignment on the board: whose, of which task, what its claim or extension says, and what may be answered. */
export function ClosingCard(props: { item: ClosingItem; selection: Selection<ClosingItem> | null }) {
  const words = useWords(completionWords);
  const names = useWords(actWords);
  const { language } = useSettings();
  const asks = useClosingActs();
  const { item, selection } = props;
  const { directiveId, taskId, ordinal, dueDays, extendedOn, warnings } = item;
  const shortName = item.organisation;
  const organisation = organisationName({ shortName, englishName: item.organisationEnglishName }, language);
  const dates = dueDays.length > 0 ? words.due(dueDays.join('、')) : words.noDue;
  return (
    <li className="completion-card">
      <div className="completion-card-head">
        {selection && (
          <input
            type="checkbox"
            className="not-printed"
            aria-label={words.choose(ordinal, organisation)}
            checked={selection.has(item.id)}
            onChange={(event) => selection.set([item], event.target.checked)}
          />
        )}
        <RoleTag role={item.role}>{organisation}</RoleTag>
        <AssignmentStateTag state={item.state} late={false} />
        <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
          {words.open(ordinal)}
        </Link>
      </div>
      <ClauseText size="row" text={item.clause} />
      <p className="quiet completion-line">
        {[
          dates,
          extendedOn && words.extended(extendedOn),
          words.branches(item.acceptedBranches, item.branches),
          words.evidence(item.evidence),
          item.directiveTitle,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {warnings.length > 0 && (
        <p className="completion-warnings">
          <span aria-hidden="true">▲ </span>
          {words.warnings}：{warnings.map((warning) => words.warning[warning]).join('；')}
        </p>
      )}
      {item.claim && <ClaimFacts claim={item.claim} policies={item.policies} />}
      {item.asked && <ExtensionFacts asked={item.asked} />}
      <div className="completion-acts not-printed">
        {answeringActs
          .filter((act) => item.can.includes(act))
          .map((act) => (
            <Button key={act} size="small" onClick={() => asks[act]([{ ...item, organisation }])}>
              {names[act].button}
            </Button>
          ))}
      </div>
    </li>
  );
}
