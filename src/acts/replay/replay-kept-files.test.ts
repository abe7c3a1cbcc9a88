import { expect, test } from 'vitest';
import { compareState } from '#store/compare-state.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { callerOf } from '#test-kit/callers.ts';
import { contextOf } from '#test-kit/histories/play-history.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { registerText } from '#test-kit/register-text.ts';
import { addEvidence } from '../add-evidence.ts';
import { assignTasks } from '../assign-tasks.ts';
import { claimCompletion } from '../claim-completion.ts';
import { receiveAssignments } from '../receive-assignments.ts';
import { storeFile } from '../store-file.ts';
import { replayJournal } from './replay-journal.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，12月底前完成）
`;
const liaison = callerOf('ministry-of-finance', 'liaison');

test('files that acts name are there before each, evidence and signed sheets alike', async () => {
  const [source, target] = [await openTestStore('postgres'), await openTestStore('postgres')];
  try {
    const { db } = source;
    await registerText(db, text);
    let number = 0;
    const next = (caller = liaison) => contextOf(db, ++number, caller);
    const keeper = callerOf('general-office-of-the-state-council', 'keeper', 'head');
    const tasks = await db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(next(keeper), { tasks });
    const held = () =>
      db.selectFrom('assignment').select(['organisationId', 'id', 'revision']).executeTakeFirstOrThrow();
    await receiveAssignments(next(), { assignments: [await held()] });
    const keep = async (side: number, fileName: string) => {
      const stored = await storeFile(next(), { bytes: buildPng(side, side), fileName });
      if (!stored.ok) throw new Error(stored.refusal.code);
      return { digest: stored.file.digest, fileName };
    };
    const evidence = [{ kind: 'file' as const, title: '现场', ...(await keep(4, '现场.png')) }];
    expect(await addEvidence(next(), { assignment: await held(), evidence })).toMatchObject({ ok: true });
    const signature = {
      ...{ way: 'on_paper' as const, signer: '秦述', signedOn: '2021-06-10' as const },
      sheet: await keep(5, '签批页.png'),
    };
    const claim = { ...(await held()), grounds: '建成甲类园区', signature };
    expect(await claimCompletion(next(), claim)).toMatchObject({ ok: true });

    await replayJournal(db, target.db);
    expect(await compareState(db, target.db)).toEqual([]);
    const kept = await target.db.selectFrom('storedFile').select('digest').execute();
    expect(kept.map(({ digest }) => digest).toSorted()).toEqual(
      [evidence[0]?.digest, signature.sheet.digest].toSorted(),
    );
  } finally {
    await source.close();
    await target.close();
  }
});
