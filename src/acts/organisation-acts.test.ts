import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { addOrganisation, type NewOrganisation } from './add-organisation.ts';
import { addUnit } from './add-unit.ts';
import { loadRegister } from './open-ledger.ts';
import { setContacts } from './set-contacts.ts';

const finance = 'ministry-of-finance';
const liaison = callerOf(finance, 'liaison');
const stranger = callerOf('ministry-of-education', 'liaison', 'principal');
const administrator = callerOf('ministry-of-education', 'administrator');

describe.each(actEngines)('looking after organisations on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(async () => {
    await store?.close();
  });

  const as = (caller = liaison) => actContext(store.db, { caller });

  test('its liaison and the administrator add units, each name once', async () => {
    const unit = { organisationId: finance, name: '综合处' };
    expect(await addUnit(as(stranger), unit)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'liaison' },
    });
    expect(await addUnit(as(), { ...unit, organisationId: 'nowhere' })).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await addUnit(as(), unit)).toMatchObject({ ok: true });
    expect(await addUnit(as(administrator), unit)).toMatchObject({ refusal: { code: 'unit_taken' } });
  });

  test('contact cards are put whole, in their order, and not over what somebody else has just put', async () => {
    const cards = ['甲', '乙'].map((name) => ({ name, telephone: '010-55501010', duty: '联络员' }));
    const all = { organisationId: finance, contacts: cards };
    expect(await setContacts(as(stranger), all)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'liaison' },
    });
    expect(await setContacts(as(), { ...all, seenActId: null })).toMatchObject({
      ok: true,
      result: { contacts: 2 },
    });
    expect(await setContacts(as(administrator), { ...all, seenActId: null })).toMatchObject({
      refusal: { code: 'contacts_changed' },
    });
    const actId = randomUUID();
    await setContacts({ ...as(), actId }, { ...all, contacts: cards.toReversed() });
    const rows = () =>
      store.db.selectFrom('contact').select(['name', 'position']).orderBy('position').execute();
    expect(await rows()).toEqual([
      { name: '乙', position: 0 },
      { name: '甲', position: 1 },
    ]);
    expect(await setContacts(as(), { ...all, seenActId: actId, contacts: [] })).toMatchObject({ ok: true });
    expect(await rows()).toEqual([]);
  });

  const office: NewOrganisation = {
    ...{ shortName: '岚川省数据局', fullName: '岚川省数据管理局', kind: 'bureau', parentId: null },
    ...{ validFrom: '2021-06-01', basis: '岚机编〔2021〕1号' },
  };

  test('keepers and administrators enter organisations; others, and names that exist, are refused', async () => {
    expect(await addOrganisation(as(), office)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await addOrganisation(as(administrator), { ...office, parentId: 'nowhere' })).toMatchObject({
      refusal: { code: 'organisation_not_found' },
    });
    expect(await addOrganisation(as(administrator), { ...office, shortName: '财政部' })).toMatchObject({
      refusal: { code: 'organisation_exists' },
    });
    expect(await addOrganisation(as(administrator), office)).toMatchObject({ ok: true });
    expect(await addOrganisation(as(administrator), office)).toMatchObject({
      refusal: { code: 'organisation_exists' },
    });
  });

  test('a successor by hand ends what it takes over whole, may bear its name, and outlives another register', async () => {
    const took = await addOrganisation(as(administrator), {
      ...{ shortName: '财政部', fullName: '财政和数据部', kind: 'department', parentId: null },
      ...{ validFrom: '2021-06-05', basis: '改革方案' },
      predecessors: [
        { organisationId: finance, kind: 'merger', basis: '改革方案' },
        {
          organisationId: 'ministry-of-education',
          kind: 'transfer',
          basis: '改革方案',
          duties: '数据管理职责',
        },
      ],
    });
    if (!took.ok) throw new Error(took.refusal.code);
    const { organisationId } = took.result;
    const stands = async () => ({
      own: await store.db
        .selectFrom('organisation')
        .select(['shortName', 'validFrom', 'source', 'sortKey'])
        .where('id', '=', organisationId)
        .executeTakeFirst(),
      ended: (
        await store.db
          .selectFrom('organisation')
          .select(['id', 'validTo'])
          .where('id', 'in', [finance, 'ministry-of-education'])
          .orderBy('id')
          .execute()
      ).map(({ validTo }) => validTo),
      names: (
        await store.db
          .selectFrom('organisationName')
          .select('name')
          .where('organisationId', '=', organisationId)
          .orderBy('name')
          .execute()
      ).length,
      successions: (
        await store.db
          .selectFrom('organisationSuccession')
          .select('predecessorId')
          .where('successorId', '=', organisationId)
          .execute()
      ).length,
    });
    const before = await stands();
    expect(before).toEqual({
      own: {
        shortName: '财政部',
        validFrom: '2021-06-05',
        source: '手工登记：改革方案',
        sortKey: 'caizhengbu',
      },
      ended: [null, '2021-06-05'],
      names: 2,
      successions: 2,
    });
    await store.db.deleteFrom('organisationRegister').execute();
    await loadRegister(store.db);
    expect(await stands()).toEqual(before);
  });
});
