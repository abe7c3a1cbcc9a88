import type { MarkState, MilestoneAct } from '../values/verification-values.ts';
import { line, type Transition } from './transition.ts';

/**
 * The life of a claim that a milestone of an accepted plan was reached: by its organisation, verified or not confirmed by the
 * keepers or an inspector of another organisation. What was not confirmed or taken back can be claimed anew.
 */
export const milestoneTransitions: readonly Transition<MilestoneAct, MarkState>[] = [
  line('claim_milestones', [], 'claimed', 'duty_officer', { needs: ['date'], leaves: ['mark', 'evidence'] }),
  line('withdraw_milestone_claims', ['claimed'], 'withdrawn', 'duty_officer'),
  line('verify_milestones', ['claimed'], 'verified', 'verifier', {
    needs: ['verification'],
    leaves: ['verification_made'],
  }),
  line('reject_milestones', ['claimed'], 'not_confirmed', 'verifier', {
    needs: ['verification', 'reason'],
    leaves: ['verification_made'],
  }),
];
