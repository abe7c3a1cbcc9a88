import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { objectToAssignment } from '#acts/object-to-assignment.ts';
import { rejectObjection } from '#acts/reject-objection.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Notice } from '#ledger/notices/notice.ts';
import type { NoticeKind } from '#ledger/values/notice-kinds.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Store } from '#store/open-store.ts';
import { listNotifications } from '#store/read/list-notifications.ts';
import { insertNotices, markRead } from '#store/tables/notification.ts';
import { callerOf } from '#test-kit/callers.ts';
import { type MailServer, openMailServer } from '#test-kit/open-mail-server.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';
import { insertDueNotices } from './insert-due-notices.ts';
import { sendMails } from './send-mails.ts';

const text = `岚川省重点工作分工
岚政发〔2021〕1号
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
二、推进乙类园区建设。（财政部、有关部门负责，6月底前完成）
`;
/** A clock time of 2021 in Beijing: Thursday 10 June is worked, 12 to 14 June are days off. */
const at = (day: LocalDate, time = '09:30') => new Date(`${day}T${time}:00+08:00`);

describe.each(engines)('notices on %s', (engine) => {
  let store: Store;
  let mail: MailServer;
  let keeper: TestPerson;
  let liaison: TestPerson;
  beforeAll(async () => {
    store = await openTestStore(engine);
    mail = await openMailServer();
    await registerText(store.db, text);
    const person = async (username: string, organisationId: string, ...roles: PersonRole[]) => {
      const added = await addTestPerson(store.db, { username, organisationId, roles });
      await sql`update person set email = ${`${username}@office.example`} where id = ${added.id}`.execute(
        store.db,
      );
      return added;
    };
    keeper = await person('keeper', 'general-office-of-the-state-council', 'keeper');
    liaison = await person('liaison', 'ministry-of-finance', 'liaison');
  });
  afterAll(async () => {
    await store.close();
    await mail.close();
  });

  const notice = (today: LocalDate, actIds?: string[]) =>
    insertDueNotices(store.db, { today, now: at(today, '09:00') }, actIds);
  const toldOf = async (person: TestPerson) =>
    (await listNotifications(store.db, { personId: person.id, limit: 100 })).map(
      ({ kind, aboutOn }) => `${kind} ${aboutOn}`,
    );
  const settings = () =>
    ({
      ...{ host: '127.0.0.1', port: mail.port, secure: false, requireTls: false, user: undefined },
      from: 'ledger@office.example',
    }) as const;
  const send = (now: Date, today: LocalDate) =>
    sendMails(store.db, { settings: settings(), origin: 'https://ledger.example', today, now });

  test('an act tells whom it concerns, once, however many look at it', async () => {
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    const context = actContext(store.db);
    await assignTasks(context, { tasks });
    await Promise.all([notice('2021-06-10', [context.actId]), notice('2021-06-10', [context.actId])]);
    await notice('2021-06-10');
    // The second task is due in 14 working days: the step of 20 lies before the assigning.
    expect(await toldOf(liaison)).toEqual([
      'assignment_to_receive 2021-06-11',
      'assignment_to_receive 2021-06-11',
    ]);
    expect(await toldOf(keeper)).toEqual([expect.stringMatching(/^placeholders_to_settle/)]);
    expect(await notice('2021-06-10')).toEqual(new Set());
  });

  test('one digest a person goes in office hours, from whichever copy comes first', async () => {
    expect(await send(at('2021-06-10', '07:59'), '2021-06-10')).toEqual({ sent: 0, failures: [] });
    expect(await send(at('2021-06-10', '09:05'), '2021-06-10')).toEqual({ sent: 0, failures: [] });
    const rounds = await Promise.all([1, 2, 3].map(() => send(at('2021-06-10'), '2021-06-10')));
    expect(rounds.map(({ sent }) => sent).reduce((one, other) => one + other)).toBe(2);
    expect(mail.taken.map(({ to }) => to).sort()).toEqual([
      'keeper@office.example',
      'liaison@office.example',
    ]);
    const message = mail.taken.find(({ to }) => to === 'liaison@office.example')?.message ?? '';
    const [, subject = ''] = /^Subject: (.+(?:\n .+)*)/m.exec(message) ?? [];
    expect(decodeWords(subject)).toBe('2 项待签收');
    expect(await send(at('2021-06-10', '15:00'), '2021-06-10')).toEqual({ sent: 0, failures: [] });
  });

  test('what is urgent goes at once beside the digest of the day, at night too, and nothing else with it', async () => {
    const urgent = (kind: NoticeKind, key: string): Notice => ({
      ...{ personId: keeper.id, kind, key, aboutOn: '2021-06-10', detail: { words: '停水' } },
      ...{ directiveId: null, taskId: null, organisationId: null, assignmentId: null },
    });
    const now = at('2021-06-10', '23:10');
    const notices = [urgent('urgent_report_sent', 'urgent'), urgent('consultation_asked', 'usual')];
    await insertNotices(store.db, notices, { today: '2021-06-10', now });
    mail.taken.length = 0;
    expect((await send(now, '2021-06-10')).sent).toBe(1);
    expect((await send(now, '2021-06-10')).sent).toBe(0);
    const [, subject = ''] = /^Subject: (.+(?:\n .+)*)/m.exec(mail.taken[0]?.message ?? '') ?? [];
    expect(decodeWords(subject)).toBe('1 件重大情况待确认');
    await insertNotices(store.db, [urgent('order_issued', 'another')], { today: '2021-06-10', now });
    expect((await send(at('2021-06-10', '23:11'), '2021-06-10')).sent).toBe(1);
  });

  test('what comes later the same day waits for the next working day', async () => {
    await notice('2021-06-15');
    expect(await toldOf(liaison)).toEqual(
      expect.arrayContaining(['receipt_late 2021-06-11', 'receipt_late 2021-06-11']),
    );
    expect((await send(at('2021-06-14'), '2021-06-15')).sent).toBe(0);
    mail.taken.length = 0;
    expect((await send(at('2021-06-15'), '2021-06-15')).sent).toBe(2);
    expect(mail.taken).toHaveLength(2);
  });

  test('a server that is down or refuses loses nothing and doubles nothing', async () => {
    const [first] = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', 'ministry-of-finance')
      .execute();
    if (!first) throw new Error('The ministry has no assignment.');
    const caller = callerOf('ministry-of-finance', 'liaison');
    const objected = await objectToAssignment(actContext(store.db, { caller }), {
      ...first,
      reason: '不在职责内',
    });
    expect(objected.ok).toBe(true);
    await notice('2021-06-16');
    expect(await toldOf(keeper)).toContain('objection_raised 2021-06-10');

    const { port } = mail;
    await mail.close();
    const down = await send(at('2021-06-16', '09:30'), '2021-06-16');
    expect(down).toMatchObject({ sent: 0, failures: [expect.stringContaining('ECONNREFUSED')] });
    mail = await openMailServer(port);
    expect(await send(at('2021-06-16', '09:30'), '2021-06-16')).toEqual({ sent: 0, failures: [] });
    mail.answer = 'refuse';
    expect(await send(at('2021-06-16', '09:32'), '2021-06-16')).toMatchObject({
      failures: [expect.stringContaining('451')],
    });
    mail.answer = 'take';
    expect(await send(at('2021-06-16', '09:40'), '2021-06-16')).toEqual({ sent: 1, failures: [] });
    expect(mail.taken.map(({ to }) => to)).toEqual(['keeper@office.example']);
  });

  test('one that may have been taken is never sent again', async () => {
    const { id, organisationId, revision } = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('state', '=', 'objected')
      .executeTakeFirstOrThrow();
    const context = actContext(store.db, { today: '2021-06-17', now: at('2021-06-17', '08:30') });
    await rejectObjection(context, { id, organisationId, revision, reason: '属于职责' });
    await notice('2021-06-17', [context.actId]);
    const told = await toldOf(liaison);
    expect(told).toContain('objection_decided 2021-06-17');
    // The decision says by when: the receipt is not asked for a second time.
    expect(told).not.toContain('assignment_to_receive 2021-06-18');
    mail.taken.length = 0;
    mail.answer = 'break_off';
    expect(await send(at('2021-06-17'), '2021-06-17')).toMatchObject({
      sent: 0,
      failures: [expect.any(String)],
    });
    mail.answer = 'take';
    expect(await send(at('2021-06-17', '19:00'), '2021-06-17')).toEqual({ sent: 0, failures: [] });
    expect(await send(at('2021-06-18'), '2021-06-18')).toEqual({ sent: 0, failures: [] });
    expect(mail.taken).toEqual([]);
  });

  test('what was read in the page is not mailed; nor is anything to who wants no mail', async () => {
    await notice('2021-06-30');
    expect(await toldOf(liaison)).toContain('date_near 2021-06-30');
    await markRead(store.db, { personId: liaison.id, ids: 'all', now: at('2021-06-30') });
    await store.db
      .insertInto('notificationChoice')
      .values({ personId: keeper.id, mail: false, language: 'zh' })
      .execute();
    mail.taken.length = 0;
    expect(await send(at('2021-06-30'), '2021-06-30')).toEqual({ sent: 0, failures: [] });
    expect(mail.taken).toEqual([]);
  });
});

/** The words of a header that is encoded (RFC 2047). */
function decodeWords(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_word, encoding: string, words: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString()
        : decodeURIComponent(words.replaceAll('_', '%20').replaceAll('=', '%')),
    );
}
