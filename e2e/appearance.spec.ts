import { type Browser, expect, type Page } from '@playwright/test';
import { findLedgerPages, type ScreenName, screenNames } from './ledger-pages.ts';
import { listBarriers, widthOf } from './list-barriers.ts';
import { keepers, signIn, test } from './sign-in.ts';

/** How each screen is looked at: once in each language, light and width. */
const looks = [
  { name: 'Chinese, light, wide', language: 'zh', colorScheme: 'light', width: 1440, height: 900 },
  { name: 'English, dark, narrow', language: 'en', colorScheme: 'dark', width: 375, height: 812 },
] as const;
type Look = (typeof looks)[number];

/** A figure, `3 项`; every screen has some once its answers are there, not `没有需要办理的`. */
const FIGURE = /\d/;
/** Screens that say in words that there is nothing, where nothing is. */
const mayBeEmpty: readonly ScreenName[] = ['given', 'instructions', 'programmes', 'findings', 'dataRequests'];

/** What screens are known by, in Chinese. */
const facts: Partial<Record<ScreenName, string[]>> = {
  overview: ['182 项任务', '74 个机构'],
  ledger: ['182', '落实2021年经济社会发展总体要求和主要预期目标'],
  task: ['国内生产总值增长6%以上', '12月底前完成'],
  organisations: ['国家发展改革委', '86'],
  organisation: ['79 项任务', '国家发展改革委'],
  document: ['国务院关于落实《政府工作报告》'],
  directives: ['国发〔2021〕6号'],
  review: ['须先核实', '新建高标准农田30万亩'],
  myWork: ['待明确', '国发〔2021〕6号'],
  succession: ['金融监管总局', '在办'],
};

/** A page for each look, which goes from screen to screen: what it has loaded it need not load again. */
let pages: [Look, Page][] = [];
test.beforeAll(async ({ browser, baseURL }) => {
  for (const look of looks) pages.push([look, await openLook(browser, baseURL, look)]);
});
test.afterAll(async () => {
  for (const [, page] of pages) await page.context().close();
  pages = [];
});

async function openLook(browser: Browser, baseURL = '', { language, colorScheme }: Look): Promise<Page> {
  const settings = { name: 'taizhang.settings', value: JSON.stringify({ language }) };
  const storageState = { cookies: [], origins: [{ origin: baseURL, localStorage: [settings] }] };
  const context = await browser.newContext({ colorScheme, storageState });
  const page = await context.newPage();
  await signIn(page, keepers.first);
  return page;
}

for (const name of screenNames) {
  test(`the ${name} screen has no serious barrier, wide and narrow, light and dark, in both languages, and scrolls one way`, async () => {
    await Promise.all(pages.map(([look, page]) => lookAt(page, look, name)));
  });
}

async function lookAt(page: Page, { language, width, height, ...look }: Look, name: ScreenName) {
  const { screens } = await findLedgerPages(page);
  await page.setViewportSize({ width, height });
  await page.goto(screens[name]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (!mayBeEmpty.includes(name)) await expect(page.getByRole('main')).toContainText(FIGURE);
  const told = language === 'zh' ? (facts[name] ?? []) : [];
  for (const fact of told) await expect(page.getByRole('main')).toContainText(fact);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
  expect.soft(await listBarriers(page), look.name).toEqual([]);
  await page.setViewportSize({ width: 375, height: 812 });
  await expect.poll(() => widthOf(page), `${look.name}, then narrow`).toBeLessThanOrEqual(375);
}

test('the pictures of the README are taken', async ({ page }, testInfo) => {
  const { screens } = await findLedgerPages(page);
  const folder = process.env['UPDATE_SCREENSHOTS'] ? 'docs/screenshots' : testInfo.outputPath('screenshots');
  await page.goto(screens.ledger);
  await expect(page.getByRole('main')).toContainText('总体要求');
  await page.screenshot({ path: `${folder}/ledger-zh.png` });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Ledger');
  await page.screenshot({ path: `${folder}/ledger-en.png` });
});
