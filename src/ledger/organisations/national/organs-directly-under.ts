import type { NationalGroup } from './national-organisation.ts';

const source = '《国务院关于机构设置的通知》（国发〔2018〕6号、国发〔2023〕5号）';

/** Organs, working bodies and institutions directly under the State Council (直属机构、办事机构、直属事业单位). */
export const organsDirectlyUnder: readonly NationalGroup[] = [
  {
    kind: 'bureau',
    source,
    organisations: [
      {
        id: 'general-administration-of-customs',
        name: '海关总署',
        english: 'General Administration of Customs',
      },
      {
        id: 'state-taxation-administration',
        name: '国家税务总局',
        short: '税务总局',
        english: 'State Taxation Administration',
      },
      {
        id: 'state-administration-for-market-regulation',
        name: '国家市场监督管理总局',
        short: '市场监管总局',
        also: ['国家市场监管总局'],
        english: 'State Administration for Market Regulation',
        from: '2018-03-17',
      },
      {
        id: 'financial-regulatory-administration',
        name: '国家金融监督管理总局',
        short: '金融监管总局',
        also: ['国家金融监管总局'],
        english: 'National Financial Regulatory Administration',
        from: '2023-03-10',
        note: '2023年5月18日挂牌',
      },
      {
        id: 'national-radio-and-television-administration',
        name: '国家广播电视总局',
        short: '广电总局',
        also: ['国家广电总局'],
        english: 'National Radio and Television Administration',
        from: '2018-03-17',
      },
      {
        id: 'general-administration-of-sport',
        name: '国家体育总局',
        short: '体育总局',
        english: 'General Administration of Sport',
      },
      {
        id: 'national-bureau-of-statistics',
        name: '国家统计局',
        elided: ['统计局'],
        english: 'National Bureau of Statistics',
      },
      {
        id: 'international-development-cooperation-agency',
        name: '国家国际发展合作署',
        short: '国际发展合作署',
        english: 'China International Development Cooperation Agency',
        from: '2018-03-17',
      },
      {
        id: 'national-healthcare-security-administration',
        name: '国家医疗保障局',
        short: '国家医保局',
        elided: ['医保局'],
        english: 'National Healthcare Security Administration',
        from: '2018-03-17',
      },
      {
        id: 'government-offices-administration',
        name: '国家机关事务管理局',
        short: '国管局',
        english: 'National Government Offices Administration',
      },
      { id: 'counsellors-office-of-the-state-council', name: '国务院参事室' },
    ],
  },
  {
    kind: 'office',
    source,
    organisations: [
      {
        id: 'hong-kong-and-macao-affairs-office',
        name: '国务院港澳事务办公室',
        short: '国务院港澳办',
        elided: ['港澳办'],
        english: 'Hong Kong and Macao Affairs Office of the State Council',
        to: '2023-03-16',
        keptAsPlate: true,
        parent: 'hong-kong-and-macao-work-office',
      },
      { id: 'research-office-of-the-state-council', name: '国务院研究室' },
    ],
  },
  {
    kind: 'institution',
    source,
    organisations: [
      { id: 'xinhua-news-agency', name: '新华通讯社', short: '新华社', english: 'Xinhua News Agency' },
      {
        id: 'chinese-academy-of-sciences',
        name: '中国科学院',
        short: '中科院',
        english: 'Chinese Academy of Sciences',
      },
      {
        id: 'chinese-academy-of-social-sciences',
        name: '中国社会科学院',
        short: '中国社科院',
        elided: ['社科院'],
        english: 'Chinese Academy of Social Sciences',
      },
      {
        id: 'chinese-academy-of-engineering',
        name: '中国工程院',
        short: '工程院',
        english: 'Chinese Academy of Engineering',
      },
      {
        id: 'development-research-center-of-the-state-council',
        name: '国务院发展研究中心',
        elided: ['发展研究中心'],
        english: 'Development Research Center of the State Council',
      },
      {
        id: 'china-media-group',
        name: '中央广播电视总台',
        short: '广电总台',
        english: 'China Media Group',
        from: '2018-03-21',
      },
      {
        id: 'china-meteorological-administration',
        name: '中国气象局',
        elided: ['气象局'],
        english: 'China Meteorological Administration',
      },
      {
        id: 'banking-and-insurance-regulatory-commission',
        name: '中国银行保险监督管理委员会',
        short: '银保监会',
        also: ['中国银保监会'],
        english: 'China Banking and Insurance Regulatory Commission',
        from: '2018-03-17',
        to: '2023-03-10',
      },
      {
        id: 'securities-regulatory-commission',
        name: '中国证券监督管理委员会',
        short: '证监会',
        also: ['中国证监会'],
        english: 'China Securities Regulatory Commission',
        note: '2023年由直属事业单位调整为直属机构',
      },
    ],
  },
];
