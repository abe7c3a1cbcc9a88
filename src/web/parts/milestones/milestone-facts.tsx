import type { Milestone } from '#contract/milestones.ts';
import { useWords } from '../../words/bilingual.ts';
import { milestoneWords } from '../../words/milestones.ts';
import './milestones.css';

/** What the organisation says of a milestone, with what shows it. */
export function ClaimedCell({ mark }: { mark: Milestone['mark'] }) {
  const words = useWords(milestoneWords);
  if (!mark) return <td className="quiet">{words.open}</td>;
  return (
    <td>
      <span className="milestone-day">{words.reachedOn(mark.reachedOn)}</span>
      {mark.said && <span lang="zh-CN"> · {mark.said}</span>}
      {mark.evidence.length > 0 && (
        <span className="quiet">
          {' '}
          · {words.evidence} <span lang="zh-CN">{mark.evidence.join('、')}</span>
        </span>
      )}
    </td>
  );
}

/** What others found: verified or not, by whom, how and when. */
export function FoundCell({ mark }: { mark: Milestone['mark'] }) {
  const words = useWords(milestoneWords);
  if (!mark) return <td />;
  const { state, verifiedBy, verifiedOn, verifiedHow, verification } = mark;
  if (!verifiedBy || !verifiedOn || !verifiedHow)
    return <td className="quiet milestone-day">○ {words.waiting}</td>;
  return (
    <td>
      <span aria-hidden="true">{state === 'verified' ? '✓ ' : '▲ '}</span>
      {state === 'verified'
        ? words.verified(verifiedBy, verifiedOn, words.ways[verifiedHow])
        : words.notConfirmed(verifiedBy, verifiedOn)}
      {verification && <span lang="zh-CN"> · {verification}</span>}
    </td>
  );
}
