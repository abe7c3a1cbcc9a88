import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes a new database, empty or a copy of `template`, and returns its name. */
export async function createDatabase(adminUrl: string, template = 'template1'): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await command(adminUrl, `create database ${name} template ${template}`);
  return name;
}

/** Removes a database that is still there, whoever is connected to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await command(adminUrl, `drop database if exists ${name} with (force)`);
}

/** The address of another database of the same server. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function command(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
