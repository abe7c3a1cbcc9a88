import type { Borders, Fill, Font, PageSetup } from 'exceljs';

/** The typefaces that every office has; where they are missing a program takes one of its own. */
const FACE = '宋体';
const HEADING_FACE = '黑体';

const hair = { style: 'thin', color: { argb: 'FFB8BEC6' } } as const;

export const borders: Partial<Borders> = { top: hair, left: hair, bottom: hair, right: hair };
export const bodyFont: Partial<Font> = { name: FACE, size: 11 };
export const quietFont: Partial<Font> = { name: FACE, size: 10, color: { argb: 'FF5A6472' } };
export const titleFont: Partial<Font> = { name: HEADING_FACE, size: 18, bold: true };
export const headingFont: Partial<Font> = { name: HEADING_FACE, size: 11, bold: true };

export const headingFill = fillOf('FFDCE6F1');
/** Where something is to be written. */
export const openFill = fillOf('FFFFFBE6');

/** One colour all over. */
export function fillOf(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** A4 landscape, as wide as the table, its head on every page. */
export function pageSetup(headingRow: number): Partial<PageSetup> {
  return {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...{ horizontalCentered: true, printTitlesRow: `${headingRow}:${headingRow}` },
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
  };
}

/** The foot of a page: what it is, and which page of how many. */
export function pageFoot(name: string, language: 'zh' | 'en'): string {
  const safe = name.replaceAll('&', '&&');
  return language === 'zh' ? `&L${safe}&R第 &P 页，共 &N 页` : `&L${safe}&Rpage &P of &N`;
}
