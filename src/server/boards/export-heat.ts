import { stringify } from 'csv-stringify/sync';
import type { LocalDate } from '#calendar/local-date.ts';
import { saidOfLight } from '#contract/light-words.ts';
import type { Language } from '#contract/values.ts';
import { lightColours } from '#ledger/values/light-values.ts';
import type { HeatCell } from '#store/read/lights/list-light-heat.ts';
import type { SentFile } from '../send-file.ts';

const fileNames: Record<Language, string> = { zh: '亮灯热图', en: 'lights-heat-map-' };
const headings: Record<Language, string[]> = {
  zh: ['单位', '部分', '标题'],
  en: ['organisation', 'part', 'title'],
};
const worstFirst = lightColours.toReversed();

/** The heat map of a day as CSV: a line an organisation and part, with how many branches show each light. */
export function exportHeat(
  cells: readonly HeatCell[],
  { day, language }: { day: LocalDate; language: Language },
): SentFile {
  const columns = [
    ...headings[language],
    ...worstFirst.map((colour) => saidOfLight[language].colour[colour]),
  ];
  const lines = cells.map((cell) => [
    ...[cell.shortName, cell.part, cell.title],
    ...worstFirst.map((colour) => cell[colour]),
  ]);
  const options = { bom: true, header: true, columns, escape_formulas: true } as const;
  return {
    ...{ fileName: `${fileNames[language]}${day}.csv`, mediaType: 'text/csv; charset=utf-8' },
    contents: Buffer.from(stringify(lines, { ...options, record_delimiter: 'windows' })),
  };
}
