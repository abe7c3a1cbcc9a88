import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { readWitness } from '#seal/known-root.ts';
import { verifyJournal } from '#seal/verify-journal.ts';
import type { Store } from '#store/open-store.ts';
import { findNewestSeal } from '#store/tables/seal.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { newActId } from '../act-id.ts';
import { keepSealing } from './keep-sealing.ts';

describe.each(engines)('a server on %s', (engine) => {
  let store: Store;
  const folder = mkdtempSync(join(tmpdir(), 'witness-'));
  const witnessFile = join(folder, 'roots');
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, '岚川省重点工作分工\n一、推进甲类园区建设。（财政部牵头，12月底前完成）\n');
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('seals an act soon after it, once however many copies there are, and adds the root to the witness file', async () => {
    const log = { error: vi.fn() };
    const stops = [
      await keepSealing({ store, witnessFile, log }),
      await keepSealing({ store, witnessFile, log }),
    ];
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    const now = new Date();
    const assigned = await assignTasks(actContext(store.db, { now, actId: newActId(now) }), { tasks });
    expect(assigned.ok).toBe(true);
    await vi.waitFor(async () => expect(await findNewestSeal(store.db)).toMatchObject({ size: 2 }), {
      timeout: 60_000,
    });
    for (const stop of stops) await stop();
    expect(log.error).not.toHaveBeenCalled();
    const { roots } = readWitness(readFileSync(witnessFile, 'utf8'));
    expect(await verifyJournal(store.db, roots)).toMatchObject({
      leaves: 2,
      agreeing: roots.length,
      problems: [],
    });
  });

  test('seals on where the witness file cannot be written, says so, and adds the roots once it can', async () => {
    const log = { error: vi.fn() };
    const away = join(folder, 'away');
    const late = join(away, 'roots');
    const seal = async (size: number) => {
      const text = `岚川省第${size}号分工\n一、推进第${size}类园区建设。（财政部牵头，12月底前完成）\n`;
      await registerText(store.db, text);
      await vi.waitFor(
        async () => expect((await findNewestSeal(store.db))?.size).toBeGreaterThanOrEqual(size),
        { timeout: 60_000 },
      );
    };
    const before = (await findNewestSeal(store.db))?.size ?? 0;
    const stop = await keepSealing({ store, witnessFile: late, log });
    await seal(before + 1);
    await vi.waitFor(() => expect(log.error).toHaveBeenCalledOnce(), { timeout: 60_000 });
    mkdirSync(away);
    await seal(before + 2);
    await stop();
    const { roots } = readWitness(readFileSync(late, 'utf8'));
    expect(roots).toHaveLength(2);
    expect(await verifyJournal(store.db, roots)).toMatchObject({ agreeing: 2 });
  });

  test('seals acts that touch a thousand things each few at a time, and what a stop leaves of a backlog at the next start', async () => {
    const log = { error: vi.fn() };
    const backlog = join(folder, 'backlog');
    const before = (await findNewestSeal(store.db))?.size ?? 0;
    await sql`
      with heavy as (
        insert into journal (act_id, act, act_version, input, actor, acted_on, recorded_at, capacities)
        select gen_random_uuid(), act, act_version, input, actor, acted_on, now(), capacities
        from (select * from journal limit 1) as entry cross join generate_series(1, 6)
        returning act_id)
      insert into journal_subject (act_id, position, detail)
      select act_id, position, '{}' from heavy cross join generate_series(1, 1000) as position`.execute(
      store.db,
    );

    const stop = await keepSealing({ store, witnessFile: backlog, log });
    await stop();
    const sealed = (await findNewestSeal(store.db))?.size ?? 0;
    expect(sealed).toBeGreaterThan(before);
    expect(sealed).toBeLessThan(before + 6);

    const looked = Promise.withResolvers<void>();
    const stopAgain = await keepSealing({ store, witnessFile: backlog, log, looked: looked.resolve });
    await looked.promise;
    await stopAgain();
    const { roots } = readWitness(readFileSync(backlog, 'utf8'));
    expect(roots.length).toBeGreaterThan(2);
    expect(await verifyJournal(store.db, roots)).toMatchObject({
      leaves: before + 6,
      agreeing: roots.length,
    });
    expect(log.error).not.toHaveBeenCalled();
  });
});
