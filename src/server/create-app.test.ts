import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { allActRoutes } from './acts/all-acts.ts';

let served: TestApp;
let webFolder: string;
beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'taizhang-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>台账</title>');
  writeFileSync(join(webFolder, 'assets', 'main-1a2b3c.js'), 'export {};');
  served = await openTestApp({ webFolder });
  served.app.get('/api/broken', { schema: { hide: true } }, () => {
    throw new Error('the password is secret');
  });
});
afterAll(async () => {
  await served?.close();
  rmSync(webFolder, { recursive: true });
});

const ask = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' | 'DELETE' = 'GET') =>
  served.app.inject({ url, headers, method });

describe('requests of this machine under its own address', () => {
  test.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:80'])(
    'are answered at %s',
    async (host) => {
      expect((await ask('/api/meta', { host })).statusCode).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example',
    '10.0.0.5:3000',
    '[fe80::1]:3000',
    'localhost@evil',
    ':3000',
  ])('are refused at %s', async (host) => {
    const response = await ask('/api/meta', { host });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: 'foreign_origin' });
  });

  test.each(['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'])(
    'are refused with %s',
    async (header) => {
      expect((await ask('/api/meta', { [header]: 'x' })).statusCode).toBe(403);
    },
  );

  test.each([
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:4000', host: 'localhost:3000' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('change nothing when a page of another origin sends them: %j', async (headers) => {
    const response = await ask('/api/directives?fileName=a', headers, 'POST');
    expect(response.json()).toMatchObject({ code: 'foreign_origin', status: 403 });
  });

  test.each([
    [{}],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
  ])('may change something from a page of this origin or no page: %j', async (headers) => {
    const response = await ask('/api/directives?fileName=a', headers, 'POST');
    expect(response.json()).toMatchObject({ code: 'empty_file' });
  });
});

describe('problems', () => {
  test.each(['/api/nothing', '/api', '/api/directives/%', '/assets/gone.js'])(
    '%s is not found',
    async (url) => {
      const response = await ask(url);
      expect(response.statusCode).toBe(404);
      expect(response.headers['content-type']).toContain('application/problem+json');
      expect(response.json()).toMatchObject({ type: '/api/problems/not_found', code: 'not_found' });
    },
  );

  test('a method that no route takes is not found', async () => {
    expect((await ask('/api/directives', {}, 'DELETE')).statusCode).toBe(404);
  });

  test('are said in the reader’s language', async () => {
    expect((await ask('/api/nothing')).json()).toMatchObject({ title: '没有找到' });
    expect((await ask('/api/nothing', { 'accept-language': 'en' })).json()).toMatchObject({
      title: 'Not found',
    });
  });

  test('a fault names the request and gives nothing away', async () => {
    const response = await ask('/api/broken');
    expect(response.statusCode).toBe(500);
    const { code, instance } = response.json();
    expect(code).toBe('fault');
    expect(instance).toBe(`urn:uuid:${response.headers['x-request-id']}`);
    expect(response.body).not.toContain('secret');
  });
});

describe('pages', () => {
  test.each(['/', '/directives', '/d/1/organisations/ministry-of-finance?x=1.2'])(
    '%s is a page',
    async (url) => {
      const response = await ask(url);
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain('台账');
      expect(response.headers['cache-control']).toBe('no-cache');
    },
  );

  test('files with a digest in their name are kept for ever', async () => {
    const response = await ask('/assets/main-1a2b3c.js');
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('nothing outside the folder is handed out', async () => {
    expect((await ask('/../package.json')).statusCode).not.toBe(200);
    expect((await ask('/%2e%2e/package.json')).statusCode).not.toBe(200);
  });

  test('run no script that is not the server’s own', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('answers', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('are compressed with %s where the client takes it', async (encoding, decompress) => {
    const url = `/api/directives/${served.directiveId}/document`;
    const packed = await ask(url, { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(decompress(packed.rawPayload).toString('utf8')).toBe((await ask(url)).body);
  });

  test('are not sent again to whoever has them', async () => {
    const { etag } = (await ask('/api/directives')).headers;
    expect((await ask('/api/directives', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });
});

const descriptionSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ responses: z.record(z.string(), z.json()) }))),
  components: z.object({ schemas: z.record(z.string(), z.json()) }),
});

describe('the description', () => {
  test('is OpenAPI 3.1 and has every act, and says of every address how it refuses', async () => {
    const { openapi, paths, components } = descriptionSchema.parse((await ask('/api/openapi.json')).json());
    expect(openapi).toMatch(/^3\.1/);
    for (const { act } of allActRoutes)
      expect(Object.keys(paths)).toContain(`/api/acts/${act.replaceAll('_', '-')}`);
    expect(Object.keys(paths).length).toBeGreaterThan(80);
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods)))
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['4XX', '5XX']));
    expect(paths['/api/tasks/{taskId}']?.['get']?.responses['200']).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/TaskDetail' } } },
    });
    const references = JSON.stringify(paths).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const reference of references)
      expect(components.schemas).toHaveProperty(reference.split('/').at(-1) ?? '');
  });

  test('is read on a page that needs nothing from elsewhere', async () => {
    const page = await ask('/api/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).not.toMatch(/https?:\/\/|<script>/);
  });
});
