import { type IncomingHttpHeaders, request } from 'node:http';
import { request as requestSecurely } from 'node:https';

/** What came back, read to its end. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
  /** The address of this machine from which it is asked. */
  from?: string;
  /** How long the body takes to be sent, in milliseconds. */
  sentWithin?: number;
}

const SLOW_PARTS = 20;

/** Asks on a connection of its own. Throws where it breaks before the answer has come to its end. */
export async function ask(url: string, asking: Asking = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body = '', from, sentWithin } = asking;
  const answered = Promise.withResolvers<Answer>();
  const send = url.startsWith('https:') ? requestSecurely : request;
  const length = String(Buffer.byteLength(body));
  const whole = method === 'GET' ? headers : { 'content-length': length, ...headers };
  const open = send(url, { method, headers: whole, localAddress: from, agent: false }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part) => parts.push(part));
    response.on('error', answered.reject);
    response.on('end', () => {
      const { statusCode: status = 0, headers } = response;
      answered.resolve({ status, headers, body: Buffer.concat(parts).toString() });
    });
  });
  open.on('error', answered.reject);
  if (sentWithin === undefined) open.end(body);
  else sendSlowly(open, Buffer.from(body), sentWithin / SLOW_PARTS);
  return await answered.promise;
}

function sendSlowly(to: NodeJS.WritableStream, body: Buffer, pause: number): void {
  const size = Math.ceil(body.length / SLOW_PARTS);
  const send = (at: number) => {
    if (at >= body.length) to.end();
    else {
      to.write(body.subarray(at, at + size));
      setTimeout(send, pause, at + size);
    }
  };
  send(0);
}
