import type { FindingAct, FindingState } from '../values/finding-values.ts';
import { line, type Transition } from './transition.ts';

/** What an organisation may still say something of: what was upheld can still be put right. */
const toAnswer = ['open', 'explained', 'upheld'] as const;

/**
 * The life of a finding (差异): made by looking for it, explained or put right by its organisation, accepted or upheld by the
 * keepers. None is taken away; where the facts change it says since when it is no longer found.
 */
export const findingTransitions: readonly Transition<FindingAct, FindingState>[] = [
  line('find_discrepancies', [], 'open', 'keeper', { leaves: ['findings'] }),
  line('explain_findings', ['open', 'explained'], 'explained', 'duty_officer', { needs: ['words'] }),
  line('correct_findings', toAnswer, 'corrected', 'duty_officer', { needs: ['words'] }),
  line('accept_explanations', ['explained', 'corrected'], 'accepted', 'keeper'),
  line('uphold_findings', ['open', 'explained', 'corrected'], 'upheld', 'keeper', { needs: ['reason'] }),
];
