import { type Browser, chromium } from '@playwright/test';
import { buildPaper } from './build-page.ts';

/** Debian's browser, as in the browser tests. */
const EXECUTABLE = '/usr/bin/chromium-headless-shell';
const CREATED_AT = /\/(CreationDate|ModDate) \(D:\d{14}/g;
const FIXED = '20240101000000';
const SCAN = { width: 620, height: 877, quality: 25 };

/** Works with a browser and closes it whatever comes of that. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The text on paper with a text layer: running head and page number on every page, sentences broken at line ends. */
export async function printPaper(browser: Browser, text: string, runningHead: string): Promise<Uint8Array> {
  const style = 'width:100%;text-align:center;font-size:10pt;font-family:serif';
  return await printHtml(browser, buildPaper(text), {
    displayHeaderFooter: true,
    headerTemplate: `<div style="${style}">${runningHead}</div>`,
    footerTemplate: `<div style="${style}">— <span class="pageNumber"></span> —</div>`,
  });
}

/** The first page of the text as a picture on a page, as a scanner leaves it: there is no text in it. */
export async function printScan(browser: Browser, text: string): Promise<Uint8Array> {
  const { width, height, quality } = SCAN;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(buildPaper(text));
  const picture = await page.screenshot({ type: 'jpeg', quality });
  await page.close();
  const html = `<!doctype html><title></title><style>@page{size:A4;margin:0}img{width:100%}</style><img src="data:image/jpeg;base64,${picture.toString('base64')}">`;
  return await printHtml(browser, html, {});
}

interface Furniture {
  displayHeaderFooter?: boolean;
  headerTemplate?: string;
  footerTemplate?: string;
}

async function printHtml(browser: Browser, html: string, furniture: Furniture): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, ...furniture });
  await page.close();
  const settled = printed.toString('latin1').replace(CREATED_AT, `/$1 (D:${FIXED}`);
  return Buffer.from(settled, 'latin1');
}
