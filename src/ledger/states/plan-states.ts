import type { PlanAct } from '../values/act-names.ts';
import type { PlanState } from '../values/plan-values.ts';
import { line, type Transition } from './transition.ts';

/** In which a row can be answered by those who carry the task with the lead. */
const answeredStates = ['draft', 'signed', 'submitted', 'returned', 'accepted'] as const;

/**
 * The life of one version of an organisation's plan: drafted and signed by the organisation, submitted, returned or
 * accepted by the keepers. An accepted one counts until the next version is accepted in its place, and stays readable.
 */
export const planTransitions: readonly Transition<PlanAct, PlanState>[] = [
  line('save_plan', [], 'draft', 'duty_officer', { leaves: ['plan_rows'] }),
  line('save_plan', ['draft', 'returned'], 'stays', 'duty_officer', { leaves: ['plan_rows'] }),
  line('sign_plan', ['draft', 'returned'], 'signed', 'plan_signer', { leaves: ['signature'] }),
  line('submit_plan', ['signed'], 'submitted', 'spokesperson'),
  line('return_plan', ['submitted'], 'returned', 'keeper', { needs: ['reason'] }),
  line('accept_plan', ['submitted'], 'accepted', 'keeper', { leaves: ['plan_replaced'] }),
  line('revise_plan', ['signed'], 'draft', 'duty_officer', { needs: ['reason'] }),
  line('revise_plan', ['accepted'], 'stays', 'duty_officer', { needs: ['reason'], leaves: ['plan_version'] }),
  line('confirm_plan_row', answeredStates, 'stays', 'duty_officer', { leaves: ['plan_answer'] }),
  line('object_to_plan_row', answeredStates, 'stays', 'duty_officer', {
    needs: ['words'],
    leaves: ['plan_answer'],
  }),
];
