import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addOrganisation } from './add-organisation.ts';
import { correctDraft } from './correct-draft.ts';
import { loadReview } from './load-review.ts';
import { openDraft } from './open-draft.ts';
import { registerDraft } from './register-draft.ts';
import { registerMatter } from './register-matter.ts';
import { settleOrganisations } from './settle-organisations.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(actEngines)('documents that name what people entered, on %s', (engine) => {
  let store: Store;
  let bureauId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const bureau = { shortName: '岚川省云雾局', fullName: '岚川省云雾管理局', kind: 'bureau' as const };
    const added = await addOrganisation(actContext(store.db), { ...bureau, parentId: null });
    if (!added.ok) throw new Error(added.refusal.code);
    bureauId = added.result.organisationId;
  });
  afterAll(() => store.close());

  const carriers = async (directiveId: string) => {
    const rows = await store.db
      .selectFrom('assignment')
      .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
      .select(['organisation.id', 'organisation.provisional'])
      .where('directiveId', '=', directiveId)
      .orderBy('organisation.id')
      .execute();
    return rows.map(({ id, provisional }) => (provisional ? 'provisional' : id));
  };

  test('a directive gives the task to the organisation entered by hand, to no other of a like name', async () => {
    const known = await registerText(store.db, '岚川省分工\n一、建成甲类园区。（省云雾局牵头）\n');
    expect(await carriers(known)).toEqual([bureauId]);
    const like = await registerText(store.db, '岚川省分工\n一、建成乙类园区。（省云雾办牵头）\n');
    expect(await carriers(like)).toEqual(['provisional']);
    const elsewhere = await registerText(store.db, '栖原省分工\n一、建成乙类园区。（省云雾局牵头）\n');
    expect(await carriers(elsewhere)).toEqual(['provisional']);
  });

  test('a matter does as well', async () => {
    const outcome = await registerMatter(actContext(store.db), {
      ...{ title: '议定事项', basisKind: 'meeting', basis: '纪要第1期', decidedOn: '2021-06-08' },
      issuer: '岚川省人民政府',
      tasks: [
        {
          clause: '建成丁类园区。',
          responsibilities: [
            { role: 'lead', organisations: [{ name: '岚川省云雾管理局' }], openEnded: false },
          ],
          deadline: null,
        },
      ],
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    expect(await carriers(outcome.result.directiveId)).toEqual([bureauId]);
  });

  test('an organisation known by its name alone is known once it is settled, in documents of other places too', async () => {
    const words = (place: string) => `${place}分工\n一、建成甲类园区。（云雾集团负责）\n`;
    const first = await registerText(store.db, words('岚川省'));
    const organisationId = (
      await store.db
        .selectFrom('assignment')
        .select('organisationId')
        .where('directiveId', '=', first)
        .executeTakeFirstOrThrow()
    ).organisationId;
    const before = await registerText(store.db, words('栖原省'));
    expect(await carriers(before)).toEqual(['provisional']);
    const settled = await settleOrganisations(actContext(store.db), {
      organisations: [{ organisationId, kind: 'enterprise', parentId: null }],
    });
    expect(settled).toMatchObject({ ok: true });
    expect(await carriers(await registerText(store.db, words('云岫市')))).toEqual([organisationId]);
  });

  test('a draft shows it as known and registers it so', async () => {
    const text = '岚川省分工\n一、建成戊类园区。（省云雾局牵头，省雾凇局配合）\n';
    const opened = await openDraft(actContext(store.db), { bytes: bytesOf(text), fileName: '分工.txt' });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { draftId } = opened;
    expect((await loadReview(store.db, draftId))?.unknownNames).toEqual([new Set(['省雾凇局'])]);
    const chosen = {
      kind: 'choose_organisation',
      name: '省雾凇局',
      organisationId: bureauId,
      task: null,
    } as const;
    const request = { draftId, revision: 0, reason: '合署办公', correction: chosen };
    expect(await correctDraft(actContext(store.db), request)).toMatchObject({ ok: true });
    const registered = await registerDraft(actContext(store.db), { draftId, revision: 1 });
    if (!registered.ok) throw new Error(registered.refusal.code);
    expect(await carriers(registered.directiveId)).toEqual([bureauId, bureauId]);
  });

  test('a chosen department comes into the ledger with registering, and only where the document still names it', async () => {
    const text = '浙江省分工\n一、建成己类园区。（省财政局牵头，省教育局配合）\n';
    const opened = await openDraft(actContext(store.db), { bytes: bytesOf(text), fileName: '分工.txt' });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { draftId } = opened;
    const choose = async (revision: number, name: string, organisationId: string) => {
      const correction = { kind: 'choose_organisation', name, organisationId, task: null } as const;
      const request = { draftId, revision, reason: '核对', correction };
      expect(await correctDraft(actContext(store.db), request)).toMatchObject({ ok: true });
    };
    await choose(0, '省财政局', 'finance-330000');
    await choose(1, '省教育局', 'education-330000');
    const at = text.indexOf('省财政局');
    const dropped = await correctDraft(actContext(store.db), {
      ...{ draftId, revision: 2, reason: '核对原文' },
      correction: {
        ...{ kind: 'set_responsibilities', task: 't1' },
        responsibilities: [{ role: 'lead', names: ['省财政局'], openEnded: false, span: [at, at + 4] }],
      },
    });
    expect(dropped).toMatchObject({ ok: true });
    const held = async () =>
      await store.db
        .selectFrom('organisation')
        .select('id')
        .where('id', 'in', ['finance-330000', 'education-330000'])
        .execute();
    expect(await held()).toEqual([]);
    expect(await registerDraft(actContext(store.db), { draftId, revision: 3 })).toMatchObject({ ok: true });
    expect(await held()).toEqual([{ id: 'finance-330000' }]);
  });
});
