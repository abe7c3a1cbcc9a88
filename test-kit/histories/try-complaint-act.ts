import type { ActContext } from '#acts/act-context.ts';
import { answerComplaint, openComplaint } from '#acts/answer-complaint.ts';
import { sendComplaint } from '#acts/send-complaint.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import { listComplaints } from '#store/tables/complaint.ts';
import type { Tried } from './things.ts';

/** Tries an act on a complaint; undefined for others, and where there is none. */
export async function tryComplaintAct(context: ActContext, act: ActName): Promise<Tried | undefined> {
  if (act === 'send_complaint')
    return await sendComplaint(context, { topic: '重复填报', words: '同一数据报了两次。' });
  const [complaint] = await listComplaints(context.db, 1);
  if (!complaint) return undefined;
  const { id, revision } = complaint;
  if (act === 'open_complaint') return await openComplaint(context, { id });
  if (act === 'answer_complaint')
    return await answerComplaint(context, { id, revision, answer: '已经合并。' });
  return undefined;
}
