import type { Finding } from '#contract/findings.ts';
import { type FindingRule, type FindingSeverity, findingRules, findingSeverities } from '#contract/values.ts';

/** Which findings are shown, by what they wait for. */
export const findingShows = ['open', 'answered', 'upheld', 'accepted', 'gone', 'all'] as const;
export type FindingShow = (typeof findingShows)[number];

/** What the address of the list says. */
export interface FindingSearch {
  cycle?: string;
  show?: FindingShow;
  rule?: FindingRule;
  severity?: FindingSeverity;
  organisation?: string;
}

/** What of an address is a filter of the list; the rest is left out. */
export function readFindingSearch(asked: Record<string, unknown>): FindingSearch {
  const show = findingShows.find((each) => each === asked['show']);
  const rule = findingRules.find((each) => each === asked['rule']);
  const severity = findingSeverities.find((each) => each === asked['severity']);
  const { cycle, organisation } = asked;
  return {
    ...(typeof cycle === 'string' && { cycle }),
    ...(show && { show }),
    ...(rule && { rule }),
    ...(severity && { severity }),
    ...(typeof organisation === 'string' && { organisation }),
  };
}

/** Whether a finding waits for what is shown; one that is no longer found waits for nobody, unless it was answered. */
export function waitsFor({ state, goneOn }: Finding, show: FindingShow): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'gone':
      return goneOn !== null;
    case 'open':
      return state === 'open' && goneOn === null;
    case 'answered':
      return state === 'explained' || state === 'corrected';
    default:
      return state === show;
  }
}

/** Whether a finding is of the rule, weight and organisation that are asked for. */
export function fits(finding: Finding, { rule, severity, organisation }: FindingSearch): boolean {
  return (
    (rule === undefined || finding.rule === rule) &&
    (severity === undefined || finding.severity === severity) &&
    (organisation === undefined || finding.organisationId === organisation)
  );
}
