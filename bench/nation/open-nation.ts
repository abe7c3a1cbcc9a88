import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { openLedger } from '#acts/open-ledger.ts';
import { createApp } from '#server/create-app.ts';
import type { Db } from '#store/open-store.ts';
import { addTestPerson, sessionCookieOf, testSignIn } from '#test-kit/sign-in.ts';
import { countyId } from './nation-size.ts';

/** The day on which the nation is measured: the month after its last reports. */
export const measuredOn = '2022-04-25';

/** A nation with our server and a bare one over it. */
export interface Nation {
  db: Db;
  pool: pg.Pool;
  directiveId: string;
  assignments: number;
  /** Address of our server. */
  url: string;
  /** Counties that have received their work, each with the cookie of its liaison. */
  counties: { id: string; cookie: string }[];
  /** Answers with what the handler gives for the address and body of a request; the result is its address. */
  serveBare(handle: (path: string, body: string) => Promise<string>): Promise<string>;
  close(): Promise<void>;
}

const COUNTIES = 16;

/** Opens the servers over a database that is filled, both with as many connections to it as `pg` takes by itself. */
export async function openNation(databaseUrl: string): Promise<Nation> {
  const store = await openLedger({ databaseUrl });
  const { db } = store;
  const { id: directiveId } = await db.selectFrom('directive').select('id').executeTakeFirstOrThrow();
  const { assignments } = await db
    .selectFrom('assignment')
    .select(({ fn }) => fn.countAll<number>().as('assignments'))
    .executeTakeFirstOrThrow();
  const counties = [];
  for (let number = 4; counties.length < COUNTIES; number++) {
    if (number % 32 === 1 || number % 32 === 2) continue;
    const id = countyId(number);
    const person = await addTestPerson(db, { organisationId: id, roles: ['liaison'] });
    counties.push({ id, cookie: await sessionCookieOf(db, person) });
  }
  const installation = { store, demonstration: false, webFolder: undefined, signIn: testSignIn };
  const app = await createApp({ ...installation, fixedToday: measuredOn });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const bare: ReturnType<typeof createServer>[] = [];
  return {
    ...{ db, pool, directiveId, assignments, url, counties },
    serveBare: async (handle) => {
      const server = createServer(async (request, response) => {
        let body = '';
        for await (const part of request) body += part;
        response.setHeader('content-type', 'application/json');
        response.end(await handle(request.url ?? '', body));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      bare.push(server);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    close: async () => {
      for (const server of bare) server.close();
      await app.close();
      await pool.end();
      await store.close();
    },
  };
}
