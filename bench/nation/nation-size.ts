/** How many organisations there are of each level. */
export interface NationSize {
  provinces: number;
  prefectures: number;
  counties: number;
}

/** The nation as it is: with the 182 tasks of 2021 that is nearly 600,000 assignments. */
export const wholeNation: NationSize = { provinces: 31, prefectures: 333, counties: 2_843 };

/** The same shape so many times as large; at least the one branch that the others are made after. */
export function scaleNation(size: NationSize, scale: number): NationSize {
  const scaled = (count: number, least: number) => Math.max(least, Math.round(count * scale));
  const prefectures = scaled(size.prefectures, 1);
  return {
    provinces: scaled(size.provinces, 1),
    prefectures,
    counties: scaled(size.counties, prefectures * PATTERN_COUNTIES),
  };
}

/** So many counties of the first prefecture are played by acts; every prefecture has at least as many. */
export const PATTERN_COUNTIES = 3;

export const centre = 'nation-centre';
export const provinceId = (number: number) => `nation-province-${number}`;
export const prefectureId = (number: number) => `nation-prefecture-${number}`;
export const countyId = (number: number) => `nation-county-${number}`;
