import type { OrganisationRow } from '#contract/organisation.ts';
import type { Language, Role } from '#contract/values.ts';
import { type BarWeight, barInk, barStyle, type DrawChart, noBar } from '../../parts/charts/chart-option.ts';
import { rolesOf } from '../../parts/load-cells.tsx';
import { organisationName } from '../../words/organisation-name.ts';

/** The weights of role tags: 牵头 filled, 负责 outlined, 配合 and 分管 grey. */
const weights: Record<Role, BarWeight> = {
  lead: 'filled',
  responsible: 'outlined',
  support: 'grey',
  supervisor: 'grey',
};

/** In pixels. */
export const rowHeight = 24;
export const headRoom = 28;
/** A segment narrower than this, in pixels, has no room for its figure. */
const smallestLabelled = 18;
const totalRoom = 32;

export interface LoadBars {
  /** Heaviest first. */
  organisations: OrganisationRow[];
  roleNames: Record<Role, string>;
  language: Language;
}

/** One bar for each organisation, in segments by role, its total behind it; the axis starts at zero. */
export function drawLoad({ organisations, roleNames, language }: LoadBars): DrawChart {
  const shownRoles = rolesOf(organisations);
  const longest = Math.max(
    1,
    ...organisations.map(({ load }) => shownRoles.reduce((sum, role) => sum + load[role], 0)),
  );
  return ({ width, palette }) => {
    const nameRoom = Math.min(language === 'zh' ? 150 : 300, Math.round(width * 0.4));
    const pixelsPerTask = (width - nameRoom - totalRoom) / longest;
    const bar = { type: 'bar' as const, stack: 'load', barWidth: 16, cursor: 'pointer' };
    return {
      legend: { data: shownRoles.map((role) => roleNames[role]) },
      grid: { left: nameRoom, right: totalRoom, top: headRoom, bottom: 0 },
      xAxis: { type: 'value', min: 0, max: longest, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        axisLine: { show: false },
        axisLabel: { width: nameRoom - 10, overflow: 'truncate', interval: 0 },
        data: organisations.map((organisation) => organisationName(organisation, language)),
      },
      series: [
        ...shownRoles.map((role) => ({
          ...bar,
          id: role,
          name: roleNames[role],
          itemStyle: barStyle(weights[role], palette),
          label: { show: true, position: 'inside' as const, color: barInk(weights[role], palette) },
          data: organisations.map(({ load }) => ({
            value: load[role] || noBar,
            label: { show: load[role] * pixelsPerTask >= smallestLabelled },
          })),
        })),
        {
          ...bar,
          id: 'total',
          silent: true,
          label: { show: true, position: 'right', fontWeight: 600, color: palette.ink, formatter: '{b}' },
          data: organisations.map(({ load }) => ({
            value: 0,
            label: { formatter: String(load.total) },
          })),
        },
      ],
    };
  };
}
