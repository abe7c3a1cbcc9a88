import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusionProofSchema, newestSealSchema } from '#contract/seals.ts';
import { followAuditPath } from '#seal/inclusion.ts';
import { hashLeaf } from '#seal/merkle-tree.ts';
import { bytesOf, hexOf, sealJournal } from '#seal/seal-journal.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

describe('the sealed journal', () => {
  let opened: TestApp;
  beforeAll(async () => {
    opened = await openTestApp();
  });
  afterAll(() => opened.close());

  const newest = async (ask = opened.app.inject) =>
    newestSealSchema.parse((await ask('/api/seals/newest')).json()).seal;

  test('has no root before the first seal, and one for whoever is signed in after it', async () => {
    expect(await newest()).toBeNull();
    await sealJournal(opened.db, { now: new Date() });
    const liaison = await opened.as(
      await addTestPerson(opened.db, { organisationId: 'ministry-of-finance', roles: ['liaison'] }),
    );
    expect(await newest(liaison)).toEqual(await newest());
    expect((await opened.anonymous('/api/seals/newest')).statusCode).toBe(401);
  });

  test('proves an act to whoever reads all of it, and is silent to others', async () => {
    const { actId } = await opened.db
      .selectFrom('journal')
      .select('actId')
      .where('act', '=', 'register_directive')
      .executeTakeFirstOrThrow();
    const path = `/api/acts/${actId}/proof`;
    const proof = inclusionProofSchema.parse((await opened.app.inject(path)).json());
    const root = followAuditPath(hashLeaf(Buffer.from(proof.entry)), {
      ...proof,
      path: proof.path.map(bytesOf),
    });
    expect(root && hexOf(root)).toBe((await newest())?.root);
    const liaison = await opened.as(
      await addTestPerson(opened.db, { organisationId: 'ministry-of-finance', roles: ['liaison'] }),
    );
    expect((await liaison(path)).statusCode).toBe(404);
    expect((await opened.app.inject(path.replace(/^.{20}/, '/api/acts/00000000'))).statusCode).toBe(404);
  });
});
