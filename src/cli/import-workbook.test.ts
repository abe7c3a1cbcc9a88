import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { openLedger } from '#acts/open-ledger.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { writeForm } from '#papers/forms/write-form.ts';
import { findStatement } from '#server/reconciliation/find-statement.ts';
import { readSettings } from '#server/settings.ts';
import { loadSecret } from '#server/sign-in/load-secret.ts';
import { storePlace } from '#server/start-server.ts';
import { statementForm } from '#server/workbooks/statement-form.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '#test-kit/callers.ts';
import { createTestDatabase } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { runCommand } from '#test-kit/run-command.ts';
import { addTestPerson, testSignIn } from '#test-kit/sign-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-workbooks-'));
const database = await createTestDatabase();
const environment = {
  ...{ TAIZHANG_DATA: join(folder, 'data'), TAIZHANG_TODAY: '2021-06-20' },
  ...{ DATABASE_URL: database.url, TAIZHANG_SECRET: testSignIn.secret },
};
const organisationId = 'ministry-of-education';
const caller = callerOf(organisationId, 'liaison', 'officer');
const password = 'a long password of the tests';
const [good, bad] = [join(folder, 'good.xlsx'), join(folder, 'bad.xlsx')];
const bring = (...args: string[]) =>
  runCommand(['import-workbook', ...args, '--as', 'zhou-ming'], { environment, input: `${password}\n` });
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

describe('workbooks at the command line', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const read = readSettings(environment);
    if (!read.ok) throw new Error(read.problems.join());
    const { db, close } = await openLedger(storePlace(read.settings));
    const lines = [1, 2].map((each) => `${each}．推进第${each}类园区建设。（教育部负责，12月底前完成）`);
    const directiveId = await registerText(db, `岚川省2021年重点工作分工\n${lines.join('\n')}\n`);
    await assignTasks(actContext(db), {
      tasks: await db.selectFrom('task').select(['id', 'revision']).execute(),
    });
    const keys = ['organisationId', 'id', 'revision'] as const;
    const assignments = await db.selectFrom('assignment').select(keys).execute();
    await receiveAssignments(actContext(db, { caller }), { assignments });
    const opened = await openCycle(actContext(db, { today: '2021-06-20' }), {
      ...{ directiveId, kind: 'monthly', label: '2021年6月', fromOn: '2021-06-01' },
      ...{ untilOn: '2021-06-30', dueOn: '2021-06-30' },
    });
    if (!opened.ok) throw new Error(`The cycle was refused: ${opened.refusal.code}`);
    await addTestPerson(db, {
      username: 'zhou-ming',
      name: '周明',
      organisationId,
      roles: ['liaison'],
      password,
    });
    const asked = { cycleId: opened.result.cycleId, organisationId };
    const sheet = await readAs(db, 'ledger', (within) =>
      findStatement(within, asked, { caller, today: '2021-06-20' }),
    );
    if (!sheet) throw new Error('The statement is missing.');
    const bytes = await writeForm(statementForm(sheet, 'zh'), loadSecret(read.settings));
    await close();
    for (const [file, cells] of [
      [good, { J4: '有新进展', K4: '已开工。' }],
      [bad, { J5: '有新进展' }],
    ] as const) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(bytes).buffer);
      for (const [address, value] of Object.entries(cells)) {
        const cell = workbook.getWorksheet('对账单')?.getCell(address);
        if (cell) cell.value = value;
      }
      await workbook.xlsx.writeFile(file);
    }
  }, 120_000);

  test('are each taken in whole or not at all, in the name of a person who shows their password', async () => {
    const { exitCode, stdout } = await bring(bad, good);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('! 对账单 K5  this answer needs words');
    expect(stdout).toMatch(/good\.xlsx .*taken in\n {2}J4 {2}1 .*有新进展/);
  });

  test('are refused to whoever does not know it', async () => {
    const refused = await runCommand(['import-workbook', good, '--as', 'zhou-ming'], {
      environment,
      input: 'no\n',
    });
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
