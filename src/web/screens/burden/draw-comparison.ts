import type { OrganisationBurden } from '#contract/burden.ts';
import { barInk, barStyle, type DrawChart, noBar } from '../../parts/charts/chart-option.ts';

/** So many organisations stand in the picture; the table has all. */
const mostDrawn = 15;
/** Of the two bars of an organisation with the room around them, in pixels. */
const rowHeight = 34;
/** Above the bars, for what they are called. */
const legendRoom = 40;
/** Names longer than these are cut: they stand in full in the table. */
const longestName = 12;

/** The organisations that are drawn, those asked most first. */
export function drawnOf(organisations: readonly OrganisationBurden[]): OrganisationBurden[] {
  return organisations
    .filter(({ fieldsAsked, before }) => fieldsAsked + before.fieldsAsked > 0)
    .slice(0, mostDrawn);
}

export function comparisonHeight(drawn: readonly unknown[]): number {
  return legendRoom + drawn.length * rowHeight;
}

/** The bars of each organisation, from zero: the fields asked in the year and, grey, in the year before. */
export function drawComparison(
  drawn: readonly OrganisationBurden[],
  names: { year: string; before: string },
): DrawChart {
  const year = { id: 'year', name: names.year, weight: 'filled', of: askedIn } as const;
  const before = { id: 'before', name: names.before, weight: 'grey', of: askedBefore } as const;
  // Of the first year there is nothing to compare with.
  const figures = drawn.some((each) => askedBefore(each) > 0) ? [before, year] : [year];
  // The axis counts from below: the organisation asked most stands at the top.
  const rows = drawn.toReversed();
  return ({ palette }) => ({
    legend: { data: figures.map(({ name }) => name).toReversed(), top: 0 },
    grid: { left: 0, right: 48, top: legendRoom - 8, bottom: 0, containLabel: true },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      data: rows.map(({ organisation }) =>
        organisation.length > longestName ? `${organisation.slice(0, longestName)}…` : organisation,
      ),
      axisTick: { show: false },
    },
    series: figures.map(({ id, name, weight, of }) => ({
      type: 'bar' as const,
      ...{ id, name, barMaxWidth: 12, cursor: 'pointer' },
      itemStyle: barStyle(weight, palette),
      label: {
        show: true,
        position: 'right' as const,
        color: weight === 'filled' ? palette.ink : barInk(weight, palette),
      },
      data: rows.map((row) => of(row) || noBar),
    })),
  });
}

function askedIn({ fieldsAsked }: OrganisationBurden): number {
  return fieldsAsked;
}

function askedBefore({ before }: OrganisationBurden): number {
  return before.fieldsAsked;
}
