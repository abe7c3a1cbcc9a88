import { sendComplaint } from '#acts/send-complaint.ts';
import type { Db } from '#store/open-store.ts';
import { actContext } from '../register-text.ts';

/** A complaint that waits for an answer. */
export async function addTestComplaint(db: Db): Promise<string> {
  const sent = await sendComplaint(actContext(db), { topic: '重复填报', words: '同一数据报了两次。' });
  if (!sent.ok) throw new Error(`The complaint was refused: ${sent.refusal.code}`);
  return sent.result.id;
}
