import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEvidence, type NewEvidence } from '#acts/add-evidence.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { taskEvidenceSchema } from '#contract/evidence.ts';
import { buildWord, wordParagraph } from '#test-kit/build-package.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、国家能源局负责，4月底前出台相关政策，年内持续推进）
`;
const owner = { organisationId: 'ministry-of-education' };

let served: TestApp;
let taskId: string;
let assignment: { organisationId: string; id: string; revision: number };
let liaison: Ask;
let stranger: Ask;
let lead: Ask;

beforeAll(async () => {
  served = await openTestApp();
  const { db } = served;
  const directiveId = await registerText(db, text);
  const tasks = await db
    .selectFrom('task')
    .select(['id', 'revision'])
    .where('directiveId', '=', directiveId)
    .execute();
  taskId = tasks[0]?.id ?? '';
  await assignTasks(actContext(db), { tasks });
  const own = () =>
    db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('taskId', '=', taskId)
      .where('organisationId', '=', owner.organisationId)
      .executeTakeFirstOrThrow();
  const caller = callerOf(owner.organisationId, 'liaison');
  await receiveAssignments(actContext(db, { caller }), { assignments: [await own()] });
  assignment = await own();
  const signIn = async (organisationId: string) =>
    await served.as(await addTestPerson(db, { organisationId, roles: ['liaison'] }));
  liaison = await signIn(owner.organisationId);
  lead = await signIn('ministry-of-finance');
  stranger = await signIn('national-energy-administration');
});
afterAll(() => served.close());

/** Has a file kept and adds it as evidence; its address. */
async function addFile(bytes: Uint8Array, fileName: string): Promise<string> {
  const stored = await liaison({
    ...{ method: 'POST', url: `/api/files?fileName=${encodeURIComponent(fileName)}` },
    ...{ payload: Buffer.from(bytes), headers: { 'content-type': 'application/octet-stream' } },
  });
  expect(stored.statusCode).toBe(200);
  return await add({ kind: 'file', title: fileName, digest: JSON.parse(stored.body).digest, fileName });
}

async function add(evidence: NewEvidence): Promise<string> {
  const caller = callerOf(owner.organisationId, 'liaison');
  const added = await addEvidence(actContext(served.db, { caller }), { assignment, evidence: [evidence] });
  if (!added.ok) throw new Error(added.refusal.code);
  return `/api/evidence/${owner.organisationId}/${added.result.evidenceIds[0]}`;
}

const evidenceOf = async (ask: Ask) =>
  taskEvidenceSchema.parse((await ask(`/api/tasks/${taskId}/evidence`)).json());

describe('a kept file', () => {
  test('is handed out as what its bytes are, to be saved, and can do nothing', async () => {
    const picture = buildPng(8, 4);
    const url = await addFile(picture, '现场 照片.png');
    const { headers, rawPayload } = await liaison(`${url}/file`);
    expect(rawPayload).toEqual(Buffer.from(picture));
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
    expect(headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E7%8E%B0%E5%9C%BA%20/);
    const inPlace = await liaison(`${url}/file?inPlace=true`);
    expect(inPlace.headers['content-disposition']).toMatch(/^inline;/);
    expect(inPlace.headers['content-security-policy']).toMatch(/^sandbox;/);
  });

  test('that is no picture and no pdf is never opened in place, whatever is asked', async () => {
    const words = await addFile(Buffer.from('alert(document.cookie)'), '说明.txt');
    const document = await addFile(buildWord(wordParagraph('建成甲类园区')), '总结.docx');
    for (const url of [words, document]) {
      const { headers } = await liaison(`${url}/file?inPlace=true`);
      expect(headers['content-disposition']).toMatch(/^attachment;/);
      expect(headers['content-type']).not.toMatch(/html|svg|script/);
    }
  });

  test('has an ending that fits its contents, whatever it was called', async () => {
    const url = await addFile(buildPng(4, 4), '运行我.exe');
    const { headers } = await liaison(`${url}/file`);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('运行我.exe.png');
  });

  test.each(['a"; inline; x="', 'a\r\nset-cookie: a=b', '../../etc/passwd'])(
    'called %j keeps to its header',
    async (name) => {
      const url = await addFile(buildPng(5, 5 + name.length), `${name}.png`);
      const { statusCode, headers } = await liaison(`${url}/file`);
      expect(statusCode).toBe(200);
      expect(headers['content-disposition']).toMatch(/^attachment; /);
      expect(headers['set-cookie']).toBeUndefined();
      expect(String(headers['content-disposition'])).not.toContain('/');
    },
  );

  test('is not sent again to who has it', async () => {
    const url = await addFile(buildPng(9, 9), '图.png');
    const { headers } = await liaison(`${url}/file`);
    const again = await liaison({ url: `${url}/file`, headers: { 'if-none-match': String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('is found by who may see the evidence and by nobody else, with its tag or without', async () => {
    const url = await addFile(buildPng(10, 10), '图.png');
    const { headers } = await liaison(`${url}/file`);
    expect((await lead(`${url}/file`)).statusCode).toBe(200);
    expect((await served.app.inject(`${url}/file`)).statusCode).toBe(200);
    const withTag = { url: `${url}/file`, headers: { 'if-none-match': String(headers.etag) } };
    expect((await stranger(withTag)).statusCode).toBe(404);
    expect((await stranger(`${url}/file`)).statusCode).toBe(404);
    expect((await stranger(`${url}/preview`)).statusCode).toBe(404);
    expect((await served.anonymous(`${url}/file`)).statusCode).toBe(401);
    // The evidence of one organisation under the name of another
    const forged = url.replace(owner.organisationId, 'national-energy-administration');
    expect((await stranger(`${forged}/file`)).statusCode).toBe(404);
  });

  test('with words is shown by their beginning; a picture and a scan have none', async () => {
    const url = await addFile(
      buildWord(wordParagraph('一、建成甲类园区') + wordParagraph('二、建成乙类园区')),
      '总结.docx',
    );
    expect((await liaison(`${url}/preview`)).json()).toEqual({
      blocks: [
        { kind: 'paragraph', text: '一、建成甲类园区' },
        { kind: 'paragraph', text: '二、建成乙类园区' },
      ],
      isCut: false,
    });
    expect((await liaison(`${await addFile(buildPng(11, 11), '图.png')}/preview`)).statusCode).toBe(404);
  });
});

describe('the evidence of a task', () => {
  test('is told to the organisation and the lead, and what each may do', async () => {
    const { evidence } = await evidenceOf(liaison);
    expect(evidence.length).toBeGreaterThan(3);
    expect(new Set(evidence.flatMap(({ can }) => can))).toEqual(new Set(['withdraw_evidence']));
    expect((await evidenceOf(lead)).evidence.flatMap(({ can }) => can)).toEqual([]);
    expect((await evidenceOf(stranger)).evidence).toEqual([]);
  });

  test('a policy settles its date for everybody who reads the task', async () => {
    expect((await evidenceOf(stranger)).policies).toEqual([]);
    const document = { kind: 'document', docNumber: '岚教发〔2021〕3号', issuedOn: '2021-04-20' } as const;
    await add({ ...document, title: '会议通知', docNumber: '岚教办〔2021〕1号', isPolicy: false });
    expect((await evidenceOf(stranger)).policies).toEqual([]);
    await add({
      ...document,
      title: '甲类园区管理办法',
      isPolicy: true,
      url: 'https://www.lanchuan.example/',
    });
    expect((await evidenceOf(stranger)).policies).toEqual([
      {
        ...{ dueOn: '2021-04-30', issuedOn: '2021-04-20', docNumber: '岚教发〔2021〕3号' },
        ...{ title: '甲类园区管理办法', url: 'https://www.lanchuan.example/', organisation: '教育部' },
      },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'https://u:p@a.example/',
    '//a.example',
  ])('has no link to %s', async (url) => {
    const { statusCode } = await liaison({
      ...{ method: 'POST', url: '/api/acts/add-evidence' },
      payload: { assignment, evidence: [{ kind: 'link', title: '链接', url }] },
    });
    expect(statusCode).toBe(400);
  });
});
