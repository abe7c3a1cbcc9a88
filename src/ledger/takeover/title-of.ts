import type { Sheet } from './sheet.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** 「填报单位：省政府督查室」「（截至6月25日）」 are no title. */
const NO_TITLE = /[：:]|^[（(]|^\d/;
/** 「Sheet1」「工作表2」 say nothing. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/i;
const EXTENSION = /\.[A-Za-z]{2,5}$/;

/** What a workbook calls itself: the words above its first table, else the name of that sheet, else its file's. */
export function titleOf(
  sheets: readonly Sheet[],
  mappings: readonly SheetMapping[],
  fileName: string,
): string {
  const first = Math.max(
    0,
    mappings.findIndex(({ taken }) => taken),
  );
  const { name = '', cells = [] } = sheets[first] ?? {};
  const head = mappings[first]?.head;
  const above = cells.find(({ row, text }) => head && row < head.from && !NO_TITLE.test(text));
  const words = above?.text ?? (UNNAMED.test(name) ? fileName.replace(EXTENSION, '') : name);
  return words.replace(/\s+/g, '').slice(0, 200) || fileName;
}
