import type { ServerResponse } from 'node:http';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { uploadMediaType } from './uploads.ts';

/** What costs the server much: a file to be looked into, one to be written, a word looked for in everything. */
export const costs = ['upload', 'export', 'search'] as const;
export type Cost = (typeof costs)[number];

/** How often each may be asked for within a minute. */
export type RateLimits = Readonly<Record<Cost, { account: number; address: number }>>;

/** More than a person does by hand; an office may share an address. */
export const usualRateLimits: RateLimits = {
  upload: { account: 120, address: 600 },
  export: { account: 60, address: 300 },
  search: { account: 240, address: 1200 },
};

/** Files that are handed in stand in memory until they are whole: so many of an account and of an address at once. */
export const uploadsAtOnce = { account: 4, address: 40 } as const;

/** In milliseconds. */
const PERIOD_MS = 60_000;
/** Addresses that answer with a file: `/api/burden/export`, `/api/cycles/:cycleId/workbooks`; not `/api/workbooks/:id`. */
const EXPORTS = /\/(export|workbooks?)$/;
/** `/api/search`; not `/api/research`. */
const SEARCHES = /\/search$/;

declare module 'fastify' {
  interface FastifyContextConfig {
    cost?: Cost;
  }
}

/** What asking a route costs; undefined of all that is cheap. */
export function costOf({
  method,
  url,
  schema,
}: Pick<RouteOptions, 'method' | 'url' | 'schema'>): Cost | undefined {
  if (schema?.consumes?.includes(uploadMediaType)) return 'upload';
  if (method === 'GET' && EXPORTS.test(url)) return 'export';
  return method === 'GET' && SEARCHES.test(url) ? 'search' : undefined;
}

/** Counts by name within a minute of the clock; with the next one all begin anew, so that nothing is kept of who has gone. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #period = 0;

  /** How often that name has been counted in the minute of that moment, this time included. */
  count(name: string, now: number): number {
    const period = Math.floor(now / PERIOD_MS);
    if (period !== this.#period) this.#counts.clear();
    this.#period = period;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }
}

/** What is under way at the moment, by name. */
class UnderWay {
  readonly #counts = new Map<string, number>();

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /**
   * Counts these until the answer has been sent or the connection has gone; not where it has gone already, of which nothing
   * more is told.
   */
  hold(names: readonly string[], answer: ServerResponse): void {
    if (answer.destroyed) return;
    const change = (by: number) => {
      for (const name of names) {
        const count = this.count(name) + by;
        if (count > 0) this.#counts.set(name, count);
        else this.#counts.delete(name);
      }
    };
    let isHeld = true;
    const release = () => {
      if (isHeld) change(-1);
      isHeld = false;
    };
    change(1);
    answer.once('finish', release).once('close', release);
  }
}

/**
 * Holds each account and each address to so many costly requests a minute, and so many files at once, before a byte of their body
 * is read. Every copy of the program counts for itself; without limits nothing is counted.
 */
export function registerRateLimits(app: FastifyInstance, rateLimits: RateLimits | undefined): void {
  if (!rateLimits) return;
  const tally = new Tally();
  const underWay = new UnderWay();
  app.addHook('onRoute', (route) => {
    const cost = costOf(route);
    if (cost) route.config = { ...route.config, cost };
  });
  app.addHook('onRequest', async (request, reply) => {
    const { cost } = request.routeOptions.config;
    if (!cost) return;
    const now = Date.now();
    const limits = rateLimits[cost];
    const byAddress = tally.count(`${cost} ${request.ip}`, now);
    const byAccount = tally.count(`${cost} ${request.caller?.personId ?? ''}`, now);
    if (byAddress > limits.address || byAccount > limits.account) {
      return reply.refuse({ code: 'too_many_requests' });
    }
    if (cost !== 'upload') return;
    const [address, account] = [`address ${request.ip}`, `account ${request.caller?.personId ?? ''}`];
    if (
      underWay.count(address) >= uploadsAtOnce.address ||
      underWay.count(account) >= uploadsAtOnce.account
    ) {
      return reply.refuse({ code: 'too_many_requests' });
    }
    underWay.hold([address, account], reply.raw);
  });
}
