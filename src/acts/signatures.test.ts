import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Store } from '#store/open-store.ts';
import { listDelegations } from '#store/read/signatures/list-delegations.ts';
import { listSignatures } from '#store/read/signatures/list-signatures.ts';
import { takeRole } from '#store/take-role.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import type { ActContext } from './act-context.ts';
import { addPerson } from './add-person.ts';
import { delegateSignature } from './delegate-signature.ts';
import { deriveId } from './derive-id.ts';
import { endSignatureDelegation } from './end-signature-delegation.ts';
import { recordAct } from './record-act.ts';
import { type GivenSignature, sign } from './sign.ts';
import { signedDigest } from './signed-digest.ts';
import { storeFile } from './store-file.ts';

const organisationId = 'ministry-of-finance';
const digest = signedDigest({ measures: ['出台办法'], dueOn: '2021-06-30' });

describe.each(actEngines)('signatures on %s', (engine) => {
  let store: Store;
  let principal: Caller;
  let liaison: Caller;
  let officer: Caller;
  let sheet: { digest: string; fileName: string };
  beforeAll(async () => {
    store = await openTestStore(engine);
    const add = async (role: 'principal' | 'liaison' | 'officer'): Promise<Caller> => {
      const added = await addPerson(actContext(store.db), {
        ...{ username: role, name: `财政部${role}`, organisationId, roles: [role] },
      });
      const personId = added.ok ? added.result.personId : '';
      const capacity = { personId, organisationId, unitId: null, roles: [role] };
      return { personId, name: `财政部${role}`, capacities: [capacity] };
    };
    [principal, liaison, officer] = [await add('principal'), await add('liaison'), await add('officer')];
    const stored = await storeFile(actContext(store.db, { caller: liaison }), {
      bytes: buildPng(8, 8),
      fileName: '签批页.png',
    });
    sheet = { digest: stored.ok ? stored.file.digest : '', fileName: '签批页.png' };
  });
  afterAll(() => store.close());

  /** An act that signs, as others do inside of theirs. */
  const signAs = async (caller: Caller, given: GivenSignature, more: Partial<ActContext> = {}) => {
    const context = actContext(store.db, { caller, ...more });
    const id = deriveId(context.actId, 'plan');
    const outcome = await store.db.transaction().execute(async (db) => {
      const within = { ...context, db };
      await takeRole(db, { organisationId });
      const signed = await sign(
        within,
        { organisationId, kind: 'plan', id, digest, since: '2021-06-01' },
        given,
      );
      if (signed.ok) {
        const { capacity, detail } = signed;
        await recordAct(within, {
          ...{ act: 'set_contacts', actVersion: 1, input: {}, capacity },
          subjects: [{ organisationId, detail }],
        });
      }
      return signed;
    });
    return { outcome, signatures: (await listSignatures(store.db, { kind: 'plan', ids: [id] })).get(id) };
  };
  const onPaper = (given: object = {}): GivenSignature => ({
    ...{ way: 'on_paper', signer: '秦述', signedOn: '2021-06-02', sheet },
    ...given,
  });

  test('a principal signs in the program, on the day', async () => {
    const { signatures } = await signAs(principal, { way: 'in_program' });
    expect(signatures).toMatchObject([
      {
        way: 'in_program',
        signer: '财政部principal',
        signedOn: '2021-06-10',
        isDelegated: false,
        thingDigest: digest,
      },
    ]);
  });

  test('a liaison records what was signed on paper, and is named as who recorded it', async () => {
    const { signatures } = await signAs(liaison, onPaper());
    expect(signatures).toMatchObject([
      {
        way: 'on_paper',
        signer: '秦述',
        signedOn: '2021-06-02',
        recordedBy: '财政部liaison',
        recordedOn: '2021-06-10',
      },
    ]);
    expect((await signAs(liaison, { way: 'in_program' })).outcome).toMatchObject({
      refusal: { code: 'not_permitted', who: 'principal' },
    });
  });

  test('paper comes with a sheet that can be looked at, and a day that can be', async () => {
    const codeOf = async (given: object) => (await signAs(liaison, onPaper(given))).outcome;
    const missing = { refusal: { code: 'signature_sheet_missing' } };
    expect(await codeOf({ sheet: { ...sheet, digest: '0'.repeat(64) } })).toMatchObject(missing);
    const words = await storeFile(actContext(store.db, { caller: liaison }), {
      bytes: Buffer.from('同意'),
      fileName: '签批页.txt',
    });
    const wordsDigest = words.ok ? words.file.digest : '';
    expect(await codeOf({ sheet: { ...sheet, digest: wordsDigest } })).toMatchObject(missing);
    const wrong = { refusal: { code: 'signature_day_wrong' } };
    expect(await codeOf({ signedOn: '2021-06-11' })).toMatchObject(wrong);
    expect(await codeOf({ signedOn: '2021-05-31' })).toMatchObject(wrong);
  });

  test('a delegate signs until the delegation ends', async () => {
    const inProgram = { way: 'in_program' } as const;
    const delegate = (caller: Caller, delegateId: string | null) =>
      delegateSignature(actContext(store.db, { caller }), {
        ...{ organisationId, delegateId: delegateId ?? '', kinds: ['plan', 'report'], reason: '出国' },
        ...{ fromOn: '2021-06-10', toOn: '2021-06-20' },
      });
    expect((await signAs(officer, inProgram)).outcome).toMatchObject({ refusal: { who: 'principal' } });
    expect(await delegate(liaison, officer.personId)).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await delegate(principal, principal.personId)).toMatchObject({
      refusal: { code: 'delegate_not_found' },
    });
    const delegated = await delegate(principal, officer.personId);
    expect(delegated).toMatchObject({ ok: true });
    expect(await delegate(principal, officer.personId)).toMatchObject({
      refusal: { code: 'already_delegated' },
    });
    expect((await signAs(officer, inProgram)).signatures).toMatchObject([{ isDelegated: true }]);
    expect((await signAs(officer, inProgram, { today: '2021-06-21' })).outcome).toMatchObject({ ok: false });
    expect(await listDelegations(store.db, organisationId, '2021-06-10')).toMatchObject([
      { delegate: { name: '财政部officer' }, kinds: ['plan', 'report'], by: '财政部principal' },
    ]);
    const id = delegated.ok ? delegated.result.delegationId : '';
    const end = () =>
      endSignatureDelegation(actContext(store.db, { caller: principal }), { organisationId, id });
    expect(await end()).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ refusal: { code: 'not_in_state' } });
    expect((await signAs(officer, inProgram)).outcome).toMatchObject({ ok: false });
  });

  test('what is signed has the same digest in whatever order its names stand, and another once it changes', () => {
    expect(signedDigest({ dueOn: '2021-06-30', measures: ['出台办法'] })).toBe(digest);
    expect(signedDigest({ dueOn: '2021-06-29', measures: ['出台办法'] })).not.toBe(digest);
  });
});
