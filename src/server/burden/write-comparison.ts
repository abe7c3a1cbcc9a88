import { stringify } from 'csv-stringify/sync';
import type { BurdenYear } from '#contract/burden.ts';
import type { Language } from '#contract/values.ts';

/** What the file is called, before the year. */
export const comparisonNames: Record<Language, string> = { zh: '年度减负报告', en: 'burden-report-' };

const words: Record<Language, { heads: string[]; organisation: string; requester: string; year: string }> = {
  zh: {
    heads: ['类别', '名称', '要求件数', '须填项数', '上年件数', '上年项数', '实填项数', '页数'],
    ...{ organisation: '单位', requester: '提出单位', year: '年度' },
  },
  en: {
    heads: [
      ...['what', 'name', 'requests', 'fields asked', 'requests the year before', 'fields the year before'],
      ...['fields typed', 'pages'],
    ],
    ...{ organisation: 'organisation', requester: 'requester', year: 'year' },
  },
};

/** The yearly report as CSV: a line an organisation, one a requester, and one a year. */
export function writeComparison(
  { organisations, requesters, years }: BurdenYear,
  language: Language,
): string {
  const { heads, organisation, requester, year } = words[language];
  const lines = [
    ...organisations.map((each) => [
      ...[organisation, each.organisation, each.requests, each.fieldsAsked],
      ...[each.before.requests, each.before.fieldsAsked, each.fieldsTyped, each.pages],
    ]),
    ...requesters.map((each) => [
      ...[requester, each.organisation, each.requests, each.fieldsAsked],
      ...[each.before.requests, each.before.fieldsAsked, null, null],
    ]),
    ...years.map((each) => [
      ...[year, each.year, each.requests, each.fieldsAsked, null, null, each.fieldsTyped, each.pages],
    ]),
  ];
  return stringify(lines, {
    ...{ bom: true, header: true, columns: heads, record_delimiter: 'windows' },
    escape_formulas: true,
  });
}
