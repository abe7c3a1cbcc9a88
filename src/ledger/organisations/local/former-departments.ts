import { type DepartmentKind, type DepartmentRow, departmentKind } from './department-kind.ts';

const land = '国土资源局/国土局';
const environment = '环境保护局/环保局';
const agriculture = '农业局、农业委员会/农委';
const culture = '文化局、文化广电新闻出版局/文广新局';
const health = '卫生和计划生育委员会/卫生计生委/卫计委';
const healthOrBureau = `${health}、卫生和计划生育局/卫生计生局/卫计局`;
const sameEverywhere = (id: string, forms: string): DepartmentRow => [id, forms, forms, forms, forms];

/** By the kind that took their duties on. */
const departments: Readonly<Record<string, readonly DepartmentRow[]>> = {
  'natural-resources': [
    [
      'land-and-resources',
      '国土资源厅',
      `${land}、国土资源和房屋管理局/国土房管局`,
      land,
      `${land}、国土资源分局`,
    ],
  ],
  'ecology-and-environment': [
    ['environmental-protection', '环境保护厅/环保厅', environment, environment, environment],
  ],
  'agriculture-and-rural-affairs': [
    ['agriculture', '农业厅、农业委员会/农委', `${agriculture}、农村工作委员会`, agriculture, agriculture],
  ],
  'culture-and-tourism': [['culture', '文化厅', '文化局、文化委员会/文化委', culture, culture]],
  health: [['health-and-family-planning', health, health, healthOrBureau, healthOrBureau]],
};

const bureaus: Readonly<Record<string, readonly DepartmentRow[]>> = {
  'agriculture-and-rural-affairs': [sameEverywhere('rural-revitalisation', '乡村振兴局')],
  'rural-revitalisation': [sameEverywhere('poverty-alleviation', '扶贫开发办公室/扶贫办')],
  'culture-and-tourism': [sameEverywhere('tourism', '旅游局、旅游发展委员会/旅游委')],
  'market-regulation': [
    sameEverywhere('business-registration', '工商行政管理局/工商局'),
    sameEverywhere('quality-supervision', '质量技术监督局/质监局'),
    sameEverywhere('food-and-drug', '食品药品监督管理局/食品药品监管局/食药监局'),
  ],
  'emergency-management': [sameEverywhere('work-safety', '安全生产监督管理局/安全监管局/安监局')],
  'food-and-reserves': [['grain', '粮食局', '粮食局', '粮食局', '']],
  forestry: [['forestry-department', '林业厅', '', '', '']],
  'radio-and-television': [['press-and-broadcasting', '新闻出版广电局', '新闻出版广电局', '', '']],
  justice: [sameEverywhere('legislative-affairs', '人民政府法制办公室/法制办公室/政府法制办/法制办')],
  'development-and-reform': [sameEverywhere('prices', '物价局')],
  'local-finance': [
    [
      'finance-office',
      '人民政府金融工作办公室/金融工作办公室/金融办',
      '金融工作局',
      '金融工作办公室/金融办、金融工作局',
      '',
    ],
  ],
  taxation: [
    sameEverywhere('state-taxation', '国家税务局/国税局'),
    sameEverywhere('local-taxation', '地方税务局/地税局'),
  ],
};

/**
 * Departments that the local reform of 2018 or a later one ended, each with the kind that followed. When exactly differs
 * from place to place (after 2018: between October 2018 and March 2019) and is left open.
 */
export const formerDepartments: readonly DepartmentKind[] = [
  ...listEnded('department', departments),
  ...listEnded('bureau', bureaus),
];

function listEnded(
  kind: DepartmentKind['kind'],
  bySuccessor: Readonly<Record<string, readonly DepartmentRow[]>>,
) {
  return Object.entries(bySuccessor).flatMap(([successor, rows]) =>
    rows.map((row) => departmentKind(kind, row, successor)),
  );
}
