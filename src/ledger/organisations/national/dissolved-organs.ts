import type { NationalGroup } from './national-organisation.ts';

/** Organs that documents since 2013 name and that the reform of 2018, or a later act, dissolved. */
export const dissolvedOrgans: readonly NationalGroup[] = [
  {
    kind: 'department',
    source: '《国务院关于机构设置的通知》（国发〔2013〕14号）',
    to: '2018-03-17',
    organisations: [
      {
        id: 'ministry-of-land-and-resources',
        name: '国土资源部',
        english: 'Ministry of Land and Resources',
      },
      {
        id: 'ministry-of-environmental-protection',
        name: '环境保护部',
        also: ['环保部'],
        english: 'Ministry of Environmental Protection',
      },
      { id: 'ministry-of-agriculture', name: '农业部', english: 'Ministry of Agriculture' },
      { id: 'ministry-of-culture', name: '文化部', english: 'Ministry of Culture' },
      {
        id: 'ministry-of-supervision',
        name: '监察部',
        english: 'Ministry of Supervision',
      },
    ],
  },
  {
    kind: 'commission',
    source: '《国务院关于机构设置的通知》（国发〔2013〕14号）',
    to: '2018-03-17',
    organisations: [
      {
        id: 'national-health-and-family-planning-commission',
        name: '国家卫生和计划生育委员会',
        short: '国家卫生计生委',
        elided: ['卫生计生委'],
        english: 'National Health and Family Planning Commission',
        from: '2013-03-14',
      },
    ],
  },
  {
    kind: 'bureau',
    source: '《国务院关于机构设置的通知》（国发〔2013〕14号）',
    to: '2018-03-17',
    organisations: [
      {
        id: 'state-administration-for-industry-and-commerce',
        name: '国家工商行政管理总局',
        short: '工商总局',
        also: ['国家工商总局'],
        english: 'State Administration for Industry and Commerce',
      },
      {
        id: 'quality-supervision-inspection-and-quarantine',
        name: '国家质量监督检验检疫总局',
        short: '质检总局',
        also: ['国家质检总局'],
        english: 'General Administration of Quality Supervision, Inspection and Quarantine',
      },
      {
        id: 'china-food-and-drug-administration',
        name: '国家食品药品监督管理总局',
        short: '食品药品监管总局',
        also: ['食药监总局'],
        english: 'China Food and Drug Administration',
        from: '2013-03-14',
      },
      {
        id: 'press-publication-radio-film-and-television',
        name: '国家新闻出版广电总局',
        short: '新闻出版广电总局',
        english: 'State Administration of Press, Publication, Radio, Film and Television',
        from: '2013-03-14',
      },
      {
        id: 'state-administration-of-work-safety',
        name: '国家安全生产监督管理总局',
        short: '安全监管总局',
        also: ['国家安全监管总局', '安监总局', '国家安监总局'],
        english: 'State Administration of Work Safety',
      },
      {
        id: 'china-national-tourism-administration',
        name: '国家旅游局',
        elided: ['旅游局'],
        english: 'China National Tourism Administration',
      },
      { id: 'national-bureau-of-corruption-prevention', name: '国家预防腐败局' },
    ],
  },
  {
    kind: 'office',
    source: '《国务院关于机构设置的通知》（国发〔2013〕14号）',
    to: '2018-03-17',
    organisations: [
      {
        id: 'legislative-affairs-office-of-the-state-council',
        name: '国务院法制办公室',
        short: '国务院法制办',
        elided: ['法制办'],
        english: 'Legislative Affairs Office of the State Council',
      },
      {
        id: 'three-gorges-project-office',
        name: '国务院三峡工程建设委员会办公室',
        short: '国务院三峡办',
        elided: ['三峡办'],
      },
      {
        id: 'south-to-north-water-diversion-office',
        name: '国务院南水北调工程建设委员会办公室',
        short: '国务院南水北调办',
        elided: ['南水北调办'],
      },
      {
        id: 'office-of-health-reform',
        name: '国务院深化医药卫生体制改革领导小组办公室',
        short: '国务院医改办',
        elided: ['医改办'],
      },
    ],
  },
  {
    kind: 'institution',
    source: '《国务院关于机构设置的通知》（国发〔2013〕14号）',
    to: '2018-03-17',
    organisations: [
      {
        id: 'china-banking-regulatory-commission',
        name: '中国银行业监督管理委员会',
        short: '银监会',
        also: ['中国银监会'],
        english: 'China Banking Regulatory Commission',
      },
      {
        id: 'china-insurance-regulatory-commission',
        name: '中国保险监督管理委员会',
        short: '保监会',
        also: ['中国保监会'],
        english: 'China Insurance Regulatory Commission',
      },
    ],
  },
  {
    kind: 'bureau',
    source: '《国务院关于部委管理的国家局设置的通知》（国发〔2013〕15号）',
    to: '2018-03-17',
    organisations: [
      {
        id: 'state-administration-of-grain',
        name: '国家粮食局',
        elided: ['粮食局'],
        english: 'State Administration of Grain',
        parent: 'national-development-and-reform-commission',
      },
      {
        id: 'state-forestry-administration',
        name: '国家林业局',
        elided: ['林业局'],
        english: 'State Forestry Administration',
        note: '国务院直属机构',
      },
      {
        id: 'surveying-mapping-and-geoinformation',
        name: '国家测绘地理信息局',
        short: '国家测绘地信局',
        elided: ['测绘地信局'],
        english: 'National Administration of Surveying, Mapping and Geoinformation',
        parent: 'ministry-of-land-and-resources',
      },
    ],
  },
  {
    kind: 'bureau',
    source: '《国务院关于部委管理的国家局设置的通知》（国发〔2018〕7号）',
    organisations: [
      {
        id: 'coal-mine-safety-administration',
        name: '国家煤矿安全监察局',
        short: '国家煤矿安监局',
        elided: ['煤矿安监局'],
        english: 'National Coal Mine Safety Administration',
        parent: 'ministry-of-emergency-management',
        note: '2018年以前由国家安全监管总局管理；2020年更名为国家矿山安全监察局，更名的日期未核实',
      },
    ],
  },
  {
    kind: 'coordination_body',
    source: '《国务院关于机构设置的通知》（国发〔2018〕6号）印发时国务院议事协调机构的办事机构',
    organisations: [
      {
        id: 'poverty-alleviation-office',
        name: '国务院扶贫开发领导小组办公室',
        short: '国务院扶贫办',
        elided: ['扶贫办'],
        english: 'State Council Leading Group Office of Poverty Alleviation and Development',
        to: '2021-02-25',
      },
    ],
  },
];
