import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWord, wordParagraph } from '#test-kit/build-package.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

let served: TestApp;
let liaison: Ask;
beforeAll(async () => {
  served = await openTestApp();
  const person = { organisationId: 'ministry-of-finance', roles: ['liaison'] } as const;
  liaison = await served.as(await addTestPerson(served.db, { ...person, roles: ['liaison'] }));
});
afterAll(() => served.close());

const send = (ask: Ask, bytes: Uint8Array, fileName: string) =>
  ask({
    ...{ method: 'POST', url: `/api/files?fileName=${encodeURIComponent(fileName)}` },
    ...{ payload: Buffer.from(bytes), headers: { 'content-type': 'application/octet-stream' } },
  });
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const kept = async () =>
  (await served.db.selectFrom('storedFile').select(['digest', 'sizeBytes']).execute()).length;

test('a file is kept once, by its digest and as what its bytes are', async () => {
  const picture = buildPng(8, 4);
  const expected = { digest: digestOf(picture), mediaType: 'image/png', sizeBytes: picture.length };
  for (const name of ['现场.png', '同一张.jpg']) {
    const { statusCode, body } = await send(liaison, picture, name);
    expect([statusCode, JSON.parse(body)]).toEqual([200, expected]);
  }
  expect(await kept()).toBe(1);
});

test.each([
  ['classified', Buffer.from('密级：机密\n关于甲类园区的通知'), '通知.txt'],
  ['classified', Buffer.from(buildWord(wordParagraph('机密★10年') + wordParagraph('通知'))), '通知.docx'],
  ['damaged_file', Buffer.from(buildWord(wordParagraph('通知'))).subarray(0, 200), '通知.docx'],
  ['file_type_refused', Buffer.from('<svg onload="alert(1)"/>'), '图.png'],
  ['file_type_refused', Buffer.from('del /q *'), '清理.bat'],
  ['picture_too_large', Buffer.from(buildPng(4, 4, [30_000, 30_000])), '图.png'],
  ['empty_file', Buffer.alloc(0), '空.txt'],
])('%s: nothing is kept', async (code, bytes, name) => {
  const before = await kept();
  const { statusCode, body } = await send(liaison, bytes, name);
  expect([statusCode, JSON.parse(body).code]).toEqual([422, code]);
  expect(await kept()).toBe(before);
});

test('a file of more than 30 MB is refused for its size', async () => {
  const { statusCode, body } = await send(liaison, Buffer.alloc(30 * 1024 * 1024 + 1, '示'), '大.txt');
  expect([statusCode, JSON.parse(body).code]).toEqual([413, 'file_too_large']);
});

test('text about secrets is no secret', async () => {
  const { statusCode } = await send(liaison, Buffer.from('一、加强商业秘密保护。'), '说明.txt');
  expect(statusCode).toBe(200);
});

test('who only looks on has nothing kept, and who has not signed in neither', async () => {
  const observer = await addTestPerson(served.db, {
    ...{ organisationId: 'ministry-of-finance', roles: ['observer'] },
  });
  const text = Buffer.from('说明');
  expect((await send(await served.as(observer), text, '说明.txt')).statusCode).toBe(403);
  expect((await send(served.anonymous, text, '说明.txt')).statusCode).toBe(401);
});
