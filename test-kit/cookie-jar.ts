import type { LightMyRequestResponse } from 'fastify';
import type { Ask } from './sign-in.ts';

/** Asks as a browser does: keeps the cookies that the server sets, and sends them with what is asked next. */
export function withCookieJar(ask: Ask): Ask {
  const jar = new Map<string, string>();
  return async (request) => {
    const asked = typeof request === 'string' ? { url: request } : request;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await ask({ ...asked, headers: { ...asked.headers, cookie } });
    keep(jar, response);
    return response;
  };
}

function keep(jar: Map<string, string>, { headers }: LightMyRequestResponse): void {
  for (const line of [headers['set-cookie'] ?? []].flat()) {
    const [pair = ''] = line.split(';');
    const equals = pair.indexOf('=');
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    if (value === '' || /; *Max-Age=0/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
}
