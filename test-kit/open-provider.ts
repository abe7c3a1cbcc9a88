import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A small OpenID provider on this machine: whoever is sent to it comes back at once as whom `claims` tells. */
export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who comes back next. */
  claims: Record<string, unknown>;
  /** What is told of them at the userinfo address only. */
  furtherClaims: Record<string, unknown>;
  /** Signs with a key that it does not publish. */
  forge: boolean;
  /** Sends a browser through it: from the address of sign-in to the one it is sent back to. */
  follow(address: string): Promise<URL>;
  close(): Promise<void>;
}

interface Pending {
  nonce: string | null;
  challenge: string | null;
}

/** Opens a provider (OpenID Connect Core 1.0 §3.1, with PKCE) that listens until it is closed. */
export async function openProvider(): Promise<TestProvider> {
  const [known, unknown] = [keyPair(), keyPair()];
  const pending = new Map<string, Pending>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const provider: TestProvider = {
    issuer: `http://127.0.0.1:${port}`,
    clientId: 'taizhang',
    clientSecret: 'known to both',
    claims: {},
    furtherClaims: {},
    forge: false,
    follow: async (address) => {
      const response = await fetch(address, { redirect: 'manual' });
      return new URL(response.headers.get('location') ?? '');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '', provider.issuer);
    if (url.pathname === '/.well-known/openid-configuration')
      return json(response, description(provider.issuer));
    if (url.pathname === '/keys') return json(response, { keys: [published(known.publicKey)] });
    if (url.pathname === '/people') return json(response, { sub: 'subject-1', ...provider.furtherClaims });
    if (url.pathname === '/authorize') {
      const code = randomBytes(8).toString('hex');
      const { searchParams } = url;
      pending.set(code, { nonce: searchParams.get('nonce'), challenge: searchParams.get('code_challenge') });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    if (url.pathname === '/token') return json(response, redeem(new URLSearchParams(await text(request))));
    response.writeHead(404).end();
  }

  function redeem(given: URLSearchParams): object {
    const waiting = pending.get(given.get('code') ?? '');
    pending.delete(given.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    if (!waiting || verifier !== waiting.challenge) return { error: 'invalid_grant' };
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: provider.issuer, aud: provider.clientId, iat: seconds, exp: seconds + 300 },
      ...{ nonce: waiting.nonce, sub: 'subject-1', ...provider.claims },
    };
    const key = provider.forge ? unknown.privateKey : known.privateKey;
    return { access_token: 'access', token_type: 'Bearer', expires_in: 300, id_token: signed(claims, key) };
  }
  return provider;
}

function description(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    userinfo_endpoint: `${issuer}/people`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function keyPair() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function published(key: KeyObject) {
  return { ...key.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig' };
}

/** A signed token (RFC 7515 §3.1). */
function signed(claims: object, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode({ alg: 'RS256', kid: 'key-1', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

function json(response: ServerResponse, body: object): void {
  const status = 'error' in body ? 400 : 200;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
