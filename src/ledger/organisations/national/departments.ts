import type { NationalGroup } from './national-organisation.ts';

const source = '《国务院关于机构设置的通知》（国发〔2018〕6号、国发〔2023〕5号）';

/** The State Council's office, its constituent departments and its special organ. Those without a date are older than 2013. */
export const departments: readonly NationalGroup[] = [
  {
    kind: 'office',
    source,
    organisations: [
      {
        id: 'general-office-of-the-state-council',
        name: '国务院办公厅',
        english: 'General Office of the State Council',
      },
    ],
  },
  {
    kind: 'department',
    source,
    organisations: [
      { id: 'ministry-of-foreign-affairs', name: '外交部', english: 'Ministry of Foreign Affairs' },
      { id: 'ministry-of-national-defence', name: '国防部', english: 'Ministry of National Defense' },
      { id: 'ministry-of-education', name: '教育部', english: 'Ministry of Education' },
      {
        id: 'ministry-of-science-and-technology',
        name: '科学技术部',
        short: '科技部',
        english: 'Ministry of Science and Technology',
        note: '2018年、2023年两次重新组建，名称不变',
      },
      {
        id: 'ministry-of-industry-and-information-technology',
        name: '工业和信息化部',
        also: ['工信部'],
        english: 'Ministry of Industry and Information Technology',
      },
      { id: 'ministry-of-public-security', name: '公安部', english: 'Ministry of Public Security' },
      {
        id: 'ministry-of-state-security',
        name: '国家安全部',
        short: '安全部',
        english: 'Ministry of State Security',
      },
      { id: 'ministry-of-civil-affairs', name: '民政部', english: 'Ministry of Civil Affairs' },
      {
        id: 'ministry-of-justice',
        name: '司法部',
        english: 'Ministry of Justice',
        note: '2018年重新组建，名称不变',
      },
      { id: 'ministry-of-finance', name: '财政部', english: 'Ministry of Finance' },
      {
        id: 'ministry-of-human-resources-and-social-security',
        name: '人力资源和社会保障部',
        short: '人力资源社会保障部',
        english: 'Ministry of Human Resources and Social Security',
      },
      {
        id: 'ministry-of-natural-resources',
        name: '自然资源部',
        english: 'Ministry of Natural Resources',
        from: '2018-03-17',
      },
      {
        id: 'ministry-of-ecology-and-environment',
        name: '生态环境部',
        english: 'Ministry of Ecology and Environment',
        from: '2018-03-17',
      },
      {
        id: 'ministry-of-housing-and-urban-rural-development',
        name: '住房和城乡建设部',
        short: '住房城乡建设部',
        english: 'Ministry of Housing and Urban-Rural Development',
      },
      { id: 'ministry-of-transport', name: '交通运输部', english: 'Ministry of Transport' },
      { id: 'ministry-of-water-resources', name: '水利部', english: 'Ministry of Water Resources' },
      {
        id: 'ministry-of-agriculture-and-rural-affairs',
        name: '农业农村部',
        english: 'Ministry of Agriculture and Rural Affairs',
        from: '2018-03-17',
      },
      { id: 'ministry-of-commerce', name: '商务部', english: 'Ministry of Commerce' },
      {
        id: 'ministry-of-culture-and-tourism',
        name: '文化和旅游部',
        english: 'Ministry of Culture and Tourism',
        from: '2018-03-17',
      },
      {
        id: 'ministry-of-veterans-affairs',
        name: '退役军人事务部',
        short: '退役军人部',
        english: 'Ministry of Veterans Affairs',
        from: '2018-03-17',
      },
      {
        id: 'ministry-of-emergency-management',
        name: '应急管理部',
        short: '应急部',
        english: 'Ministry of Emergency Management',
        from: '2018-03-17',
      },
      {
        id: 'peoples-bank-of-china',
        name: '中国人民银行',
        short: '人民银行',
        english: "People's Bank of China",
      },
      { id: 'national-audit-office', name: '审计署', english: 'National Audit Office' },
    ],
  },
  {
    kind: 'commission',
    source,
    organisations: [
      {
        id: 'national-development-and-reform-commission',
        name: '国家发展和改革委员会',
        short: '国家发展改革委',
        elided: ['发展改革委'],
        english: 'National Development and Reform Commission',
      },
      {
        id: 'national-ethnic-affairs-commission',
        name: '国家民族事务委员会',
        short: '国家民委',
        elided: ['民委'],
        english: 'National Ethnic Affairs Commission',
      },
      {
        id: 'national-health-commission',
        name: '国家卫生健康委员会',
        short: '国家卫生健康委',
        elided: ['卫生健康委'],
        english: 'National Health Commission',
        from: '2018-03-17',
      },
      {
        id: 'state-owned-assets-supervision-and-administration-commission',
        name: '国务院国有资产监督管理委员会',
        short: '国务院国资委',
        elided: ['国资委'],
        english: 'State-owned Assets Supervision and Administration Commission of the State Council',
      },
    ],
  },
];
