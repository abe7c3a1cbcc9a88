import { askData } from '#acts/ask-data.ts';
import type { Db } from '#store/open-store.ts';
import { actContext } from '../register-text.ts';

/** A request for data of an organisation, which waits for it. */
export async function addTestDataRequest(
  db: Db,
  { directiveId, organisationId }: { directiveId: string; organisationId: string },
): Promise<string> {
  const asked = await askData(actContext(db), {
    ...{ directiveId, title: '园区情况', purpose: '半年总结', organisationIds: [organisationId] },
    ...{ fields: [{ name: '园区数', unit: null, period: null, taskId: null }], dueOn: '2021-12-31' },
  });
  if (!asked.ok) throw new Error(`The request for data was refused: ${asked.refusal.code}`);
  return asked.result.id;
}
