import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FileReading } from './read-file.ts';
import { ReadingThread } from './reading-thread.ts';

const script = new URL('./reading-worker.ts', import.meta.url);
const MEGABYTE = 1024 * 1024;
const directive = new TextEncoder().encode('云汀市任务分工\n1.推进道路改造。（市交通局负责）');

/** A page that unfolds to that many bytes of white space, which a reader has to walk through. */
function pageOfSpace(bytes: number): Uint8Array {
  const content = zlibSync(new Uint8Array(bytes).fill(0x20));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>',
  ].map((words, index) => `${index + 1} 0 obj${words}endobj\n`);
  const head = `%PDF-1.4\n${objects.join('')}4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`;
  return Buffer.concat([
    Buffer.from(head),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
  ]);
}

test('files are read one after the other, their bytes stay the caller’s', async () => {
  const thread = new ReadingThread<FileReading>(script, { milliseconds: 60_000, megabytes: 512 });
  const bytes = directive.slice();
  const readings = await Promise.all([thread.read(bytes), thread.read(new Uint8Array()), thread.read(bytes)]);
  expect(readings).toMatchObject([
    { ok: true, format: 'text', directive: { tasks: [{ text: '推进道路改造。' }] } },
    { ok: false, refusal: { code: 'empty_file' } },
    { ok: true, format: 'text' },
  ]);
  expect(bytes).toEqual(directive);
});

test('a file that exhausts its memory is refused, and the next one is read', async () => {
  const thread = new ReadingThread<FileReading>(script, { milliseconds: 60_000, megabytes: 128 });
  const [exhausting, next] = await Promise.all([
    thread.read(pageOfSpace(200 * MEGABYTE)),
    thread.read(directive),
  ]);
  expect(exhausting).toEqual({ ok: false, refusal: { code: 'reading_too_long' } });
  expect(next).toMatchObject({ ok: true });
});

test('a file that exhausts its time is refused, and the next one is read', async () => {
  // A reader that never comes to the end of a large file, however quick the machine is.
  const endless = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (bytes) => {
        while (bytes.length > 1000);
        parentPort.postMessage({ ok: true });
      });
    `)}`,
  );
  const thread = new ReadingThread<{ ok: true }>(endless, { milliseconds: 5000, megabytes: 256 });
  const [exhausting, next] = await Promise.all([thread.read(new Uint8Array(2000)), thread.read(directive)]);
  expect(exhausting).toEqual({ ok: false, refusal: { code: 'reading_too_long' } });
  expect(next).toEqual({ ok: true });
});
