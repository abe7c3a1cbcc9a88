import type { OrderAct } from '../values/act-names.ts';
import type { OrderState } from '../values/order-values.ts';
import { line, type Transition } from './transition.ts';

/**
 * The life of a supervision order (督办单): issued by the keepers, its receipt confirmed, replied to by its day, and closed once the
 * reply holds. One that is left unanswered ends as followed where a higher one takes its place.
 */
export const orderTransitions: readonly Transition<OrderAct, OrderState>[] = [
  line('issue_order', [], 'issued', 'keeper', { needs: ['words', 'date'] }),
  line('confirm_order_receipt', ['issued'], 'received', 'duty_officer'),
  line('reply_to_order', ['issued', 'received'], 'replied', 'spokesperson', { needs: ['words'] }),
  line('return_order_reply', ['replied'], 'received', 'keeper', { needs: ['reason', 'date'] }),
  line('close_order', ['replied'], 'closed', 'keeper'),
  line('withdraw_order', ['issued', 'received', 'replied'], 'withdrawn', 'keeper', { needs: ['reason'] }),
  line('record_interview', ['issued', 'received', 'replied', 'closed'], 'stays', 'keeper', {
    needs: ['words', 'date'],
  }),
];
