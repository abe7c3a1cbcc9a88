import { Agent, request } from 'node:http';

/** A request to be sent; its body is JSON. */
export interface Asked {
  url: string;
  headers?: Record<string, string>;
  body?: object;
}

/** How many requests were answered in a second, and how many of them otherwise than with a success. */
export interface Load {
  perSecond: number;
  refused: number;
}

/** Sends the requests over so many connections that stay open, each the next one as soon as its last is answered. */
export async function sendAll(asked: readonly Asked[], connections: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const left = asked.values();
  let refused = 0;
  const send = async () => {
    for (const each of left) if ((await statusOf(each, agent)) >= 300) refused += 1;
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, send));
  const perSecond = (asked.length / (performance.now() - startedAt)) * 1000;
  agent.destroy();
  return { perSecond, refused };
}

function statusOf({ url, headers, body }: Asked, agent: Agent): Promise<number> {
  const words = body && JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: words ? 'POST' : 'GET',
        headers: { ...headers, ...(words && { 'content-type': 'application/json' }) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(words);
  });
}
