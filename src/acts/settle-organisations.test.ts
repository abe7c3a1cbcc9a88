import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { settleOrganisations } from './settle-organisations.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（省云雾局牵头，栖川市人民政府负责，12月底前完成）
`;

describe.each(actEngines)('settling provisional organisations on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
  });
  afterAll(() => store.close());

  const provisional = async () =>
    (
      await store.db
        .selectFrom('organisation')
        .select('id')
        .where('provisional', '=', true)
        .orderBy('id')
        .execute()
    ).map(({ id }) => id);
  const settle = (organisationId: string, parentId: string | null) => ({
    organisations: [{ organisationId, kind: 'bureau' as const, parentId }],
  });

  test('gives them a kind and a place under another; only once, and not in a circle', async () => {
    const [first = '', second = ''] = await provisional();
    expect(await settleOrganisations(actContext(store.db), settle(first, second))).toMatchObject({
      ok: true,
    });
    expect(await settleOrganisations(actContext(store.db), settle(first, null))).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await settleOrganisations(actContext(store.db), settle(second, first))).toMatchObject({
      refusal: { code: 'organisation_circle' },
    });
    expect(await settleOrganisations(actContext(store.db), settle(second, 'nowhere'))).toMatchObject({
      refusal: { code: 'organisation_not_found' },
    });
    expect(await provisional()).toEqual([second]);
  });

  test('is not for those who carry the tasks', async () => {
    const [second = ''] = await provisional();
    const caller = callerOf(second, 'liaison', 'principal');
    expect(await settleOrganisations(actContext(store.db, { caller }), settle(second, null))).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
  });
});
