import type { DataRequestAct, DataRequestState } from '../values/burden-values.ts';
import { line, type Transition } from './transition.ts';

/**
 * The life of a request for data (数据征集): sent by the keepers, answered field by field by each organisation that is asked, and
 * answered as a whole with the last field of the last of them. What stands in the ledger already is not asked.
 */
export const dataRequestTransitions: readonly Transition<DataRequestAct, DataRequestState>[] = [
  line('ask_data', [], 'open', 'keeper', { needs: ['words', 'date'] }),
  line('answer_data_request', ['open', 'answered'], 'stays', 'duty_officer', { needs: ['words'] }),
  line('withdraw_data_request', ['open'], 'withdrawn', 'keeper', { needs: ['reason'] }),
];
