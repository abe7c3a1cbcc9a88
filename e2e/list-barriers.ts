import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe objects to on the page, or on the part of it that a selector finds, each with the place where it was first found. Our
 * pages frame nobody else's, so axe needs no second page to gather what it found in frames.
 */
export async function listObjections(page: Page, part = 'html') {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.include(part).analyze();
  return violations.map(({ id, impact, nodes }) => ({ impact, said: `${id}: ${nodes[0]?.html}` }));
}

/** What of it keeps somebody from using the page. */
export async function listBarriers(page: Page): Promise<string[]> {
  const objections = await listObjections(page);
  return objections
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ said }) => said);
}

/** How wide the page is; wider than its screen, it scrolls sideways. */
export async function widthOf(page: Page): Promise<number> {
  return await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
}
