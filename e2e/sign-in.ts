import { test as base, type Page } from '@playwright/test';

/** Keepers of the demonstration's ledger, by username and name. */
export const keepers = {
  first: { username: 'keeper', name: '林知远' },
  second: { username: 'second-keeper', name: '沈若川' },
} as const;

/** Gives the browser of a page a session of a demonstration account. */
export async function signIn(page: Page, { username }: { username: string }): Promise<void> {
  const response = await page.request.post('/api/auth/demonstration', { data: { username } });
  if (!response.ok()) throw new Error(`${username} was not signed in: ${response.status()}`);
}

/**
 * A test whose page is the first keeper's, and after which nobody's page stays open: one that does asks the server again after
 * every act, for the rest of the tests.
 */
export const test = base.extend<{ nobodyStays: undefined }>({
  page: async ({ page }, use) => {
    await signIn(page, keepers.first);
    await use(page);
  },
  nobodyStays: [
    async ({ browser }, use) => {
      const before = browser.contexts();
      await use(undefined);
      const opened = browser.contexts().filter((context) => !before.includes(context));
      await Promise.all(opened.map((context) => context.close()));
    },
    { auto: true },
  ],
});
