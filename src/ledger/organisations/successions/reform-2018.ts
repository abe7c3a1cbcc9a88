import type { Reform } from './succession.ts';

/**
 * The reform of 2018. Its day is that of the decision, the one day that all its parts have in common: the new bodies
 * took up work between March and August 2018, and until then documents go on printing the old names.
 */
export const reform2018: readonly Reform[] = [
  {
    on: '2018-03-17',
    basis: '《国务院机构改革方案》（2018年3月17日第十三届全国人民代表大会第一次会议批准）',
    successions: [
      {
        to: 'ministry-of-natural-resources',
        from: [
          ['merger', 'ministry-of-land-and-resources'],
          ['merger', 'state-oceanic-administration'],
          ['merger', 'surveying-mapping-and-geoinformation'],
          ['transfer', 'national-development-and-reform-commission', '组织编制主体功能区规划'],
          ['transfer', 'ministry-of-housing-and-urban-rural-development', '城乡规划管理'],
          ['transfer', 'ministry-of-water-resources', '水资源调查和确权登记管理'],
          ['split', 'ministry-of-agriculture', '草原资源调查和确权登记管理'],
          ['split', 'state-forestry-administration', '森林、湿地等资源调查和确权登记管理'],
        ],
      },
      {
        to: 'ministry-of-ecology-and-environment',
        from: [
          ['merger', 'ministry-of-environmental-protection'],
          ['transfer', 'national-development-and-reform-commission', '应对气候变化和减排'],
          ['split', 'ministry-of-land-and-resources', '监督防止地下水污染'],
          ['transfer', 'ministry-of-water-resources', '编制水功能区划、排污口设置管理、流域水环境保护'],
          ['split', 'ministry-of-agriculture', '监督指导农业面源污染治理'],
          ['split', 'state-oceanic-administration', '海洋环境保护'],
          ['split', 'south-to-north-water-diversion-office', '南水北调工程项目区环境保护'],
        ],
      },
      {
        to: 'ministry-of-agriculture-and-rural-affairs',
        from: [
          ['merger', 'ministry-of-agriculture'],
          ['transfer', 'national-development-and-reform-commission', '农业投资项目管理'],
          ['transfer', 'ministry-of-finance', '农业综合开发项目管理'],
          ['split', 'ministry-of-land-and-resources', '农田整治项目管理'],
          ['transfer', 'ministry-of-water-resources', '农田水利建设项目管理'],
        ],
      },
      {
        to: 'ministry-of-transport',
        from: [['split', 'ministry-of-agriculture', '渔船检验和监督管理']],
      },
      {
        to: 'ministry-of-culture-and-tourism',
        from: [
          ['merger', 'ministry-of-culture'],
          ['merger', 'china-national-tourism-administration'],
        ],
      },
      {
        to: 'national-health-commission',
        from: [
          ['merger', 'national-health-and-family-planning-commission'],
          ['merger', 'office-of-health-reform'],
          ['transfer', 'office-of-the-committee-on-ageing', '全国老龄工作委员会的日常工作'],
          ['transfer', 'ministry-of-industry-and-information-technology', '牵头《烟草控制框架公约》履约工作'],
          ['split', 'state-administration-of-work-safety', '职业安全健康监督管理'],
        ],
      },
      {
        to: 'ministry-of-veterans-affairs',
        from: [
          ['transfer', 'ministry-of-civil-affairs', '退役军人优抚安置'],
          ['transfer', 'ministry-of-human-resources-and-social-security', '军官转业安置'],
          ['transfer', 'military-political-work-department', '有关职责'],
          ['transfer', 'military-logistic-support-department', '有关职责'],
        ],
      },
      {
        to: 'ministry-of-emergency-management',
        from: [
          ['merger', 'state-administration-of-work-safety'],
          ['transfer', 'general-office-of-the-state-council', '应急管理'],
          ['transfer', 'ministry-of-public-security', '消防管理'],
          ['transfer', 'ministry-of-civil-affairs', '救灾'],
          ['split', 'ministry-of-land-and-resources', '地质灾害防治'],
          ['transfer', 'ministry-of-water-resources', '水旱灾害防治'],
          ['split', 'ministry-of-agriculture', '草原防火'],
          ['split', 'state-forestry-administration', '森林防火'],
          ['transfer', 'china-earthquake-administration', '震灾应急救援'],
        ],
      },
      {
        to: 'ministry-of-science-and-technology',
        from: [['merger', 'foreign-experts-administration']],
      },
      {
        to: 'ministry-of-justice',
        from: [['merger', 'legislative-affairs-office-of-the-state-council']],
      },
      {
        to: 'ministry-of-water-resources',
        from: [
          ['merger', 'three-gorges-project-office'],
          ['merger', 'south-to-north-water-diversion-office'],
        ],
      },
      {
        to: 'national-audit-office',
        from: [
          ['transfer', 'national-development-and-reform-commission', '重大项目稽察'],
          ['transfer', 'ministry-of-finance', '中央预算执行情况和其他财政收支情况的监督检查'],
          [
            'transfer',
            'state-owned-assets-supervision-and-administration-commission',
            '国有企业领导干部经济责任审计和国有重点大型企业监事会的职责',
          ],
        ],
      },
      {
        to: 'national-supervisory-commission',
        from: [
          ['merger', 'ministry-of-supervision'],
          ['merger', 'national-bureau-of-corruption-prevention'],
        ],
      },
      {
        to: 'state-administration-for-market-regulation',
        from: [
          ['merger', 'state-administration-for-industry-and-commerce'],
          ['merger', 'quality-supervision-inspection-and-quarantine'],
          ['merger', 'china-food-and-drug-administration'],
          ['merger', 'standardisation-administration'],
          ['merger', 'certification-and-accreditation-administration'],
          ['transfer', 'national-development-and-reform-commission', '价格监督检查与反垄断执法'],
          ['transfer', 'ministry-of-commerce', '经营者集中反垄断执法'],
        ],
      },
      {
        to: 'general-administration-of-customs',
        from: [['split', 'quality-supervision-inspection-and-quarantine', '出入境检验检疫管理职责和队伍']],
      },
      {
        to: 'medical-products-administration',
        from: [['split', 'china-food-and-drug-administration', '药品监督管理']],
      },
      {
        to: 'intellectual-property-administration',
        from: [
          ['split', 'state-administration-for-industry-and-commerce', '商标管理'],
          ['split', 'quality-supervision-inspection-and-quarantine', '原产地地理标志管理'],
        ],
      },
      {
        to: 'national-radio-and-television-administration',
        from: [['split', 'press-publication-radio-film-and-television', '广播电视管理']],
      },
      {
        to: 'banking-and-insurance-regulatory-commission',
        from: [
          ['merger', 'china-banking-regulatory-commission'],
          ['merger', 'china-insurance-regulatory-commission'],
        ],
      },
      {
        to: 'peoples-bank-of-china',
        from: [
          ['split', 'china-banking-regulatory-commission', '拟订银行业重要法律法规草案和审慎监管基本制度'],
          ['split', 'china-insurance-regulatory-commission', '拟订保险业重要法律法规草案和审慎监管基本制度'],
        ],
      },
      {
        to: 'international-development-cooperation-agency',
        from: [
          ['transfer', 'ministry-of-commerce', '对外援助工作有关职责'],
          ['transfer', 'ministry-of-foreign-affairs', '对外援助协调'],
        ],
      },
      {
        to: 'national-healthcare-security-administration',
        from: [
          [
            'transfer',
            'ministry-of-human-resources-and-social-security',
            '城镇职工和城镇居民基本医疗保险、生育保险',
          ],
          ['split', 'national-health-and-family-planning-commission', '新型农村合作医疗'],
          ['transfer', 'national-development-and-reform-commission', '药品和医疗服务价格管理'],
          ['transfer', 'ministry-of-civil-affairs', '医疗救助'],
        ],
      },
      {
        to: 'food-and-strategic-reserves-administration',
        from: [
          ['merger', 'state-administration-of-grain'],
          [
            'transfer',
            'national-development-and-reform-commission',
            '组织实施国家战略物资收储、轮换和管理，管理国家粮食、棉花和食糖储备等',
          ],
          ['transfer', 'ministry-of-civil-affairs', '组织实施国家战略和应急储备物资收储、轮换和日常管理'],
          ['transfer', 'ministry-of-commerce', '组织实施国家战略和应急储备物资收储、轮换和日常管理'],
          [
            'transfer',
            'national-energy-administration',
            '组织实施国家战略和应急储备物资收储、轮换和日常管理',
          ],
        ],
      },
      {
        to: 'national-immigration-administration',
        from: [['transfer', 'ministry-of-public-security', '出入境管理、边防检查']],
      },
      {
        to: 'forestry-and-grassland-administration',
        from: [
          ['merger', 'state-forestry-administration'],
          ['split', 'ministry-of-agriculture', '草原监督管理'],
          ['split', 'ministry-of-land-and-resources', '自然保护区、风景名胜区、自然遗产、地质公园等管理'],
          ['split', 'state-oceanic-administration', '自然保护区、风景名胜区、自然遗产、地质公园等管理'],
          [
            'transfer',
            'ministry-of-housing-and-urban-rural-development',
            '自然保护区、风景名胜区、自然遗产、地质公园等管理',
          ],
          ['transfer', 'ministry-of-water-resources', '自然保护区、风景名胜区、自然遗产、地质公园等管理'],
        ],
      },
    ],
  },
  {
    on: '2018-03-21',
    basis: '《深化党和国家机构改革方案》（2018年3月21日公布）',
    successions: [
      {
        to: 'publicity-department',
        from: [['split', 'press-publication-radio-film-and-television', '新闻出版管理、电影管理']],
      },
      {
        to: 'united-front-work-department',
        from: [
          ['merger', 'religious-affairs-administration'],
          ['merger', 'overseas-chinese-affairs-office'],
        ],
      },
      {
        to: 'organisation-department',
        from: [['merger', 'civil-service-administration']],
      },
      {
        to: 'central-and-state-organs-work-committee',
        from: [
          ['merger', 'work-committee-of-organs-under-the-central-committee'],
          ['merger', 'work-committee-of-central-state-organs'],
        ],
      },
    ],
  },
];
