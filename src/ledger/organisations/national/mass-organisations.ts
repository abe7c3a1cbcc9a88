import type { NationalGroup } from './national-organisation.ts';

/** Mass organisations and other national social organisations (群团组织). */
export const massOrganisations: readonly NationalGroup[] = [
  {
    kind: 'mass_organisation',
    source: '该团体章程',
    organisations: [
      {
        id: 'federation-of-trade-unions',
        name: '中华全国总工会',
        short: '全国总工会',
        english: 'All-China Federation of Trade Unions',
      },
      {
        id: 'communist-youth-league',
        name: '中国共产主义青年团中央委员会',
        short: '共青团中央',
        also: ['团中央'],
        english: 'Central Committee of the Communist Youth League of China',
      },
      {
        id: 'womens-federation',
        name: '中华全国妇女联合会',
        short: '全国妇联',
        english: "All-China Women's Federation",
      },
      {
        id: 'association-for-science-and-technology',
        name: '中国科学技术协会',
        short: '中国科协',
        english: 'China Association for Science and Technology',
      },
      {
        id: 'federation-of-industry-and-commerce',
        name: '中华全国工商业联合会',
        short: '全国工商联',
        english: 'All-China Federation of Industry and Commerce',
      },
      {
        id: 'disabled-persons-federation',
        name: '中国残疾人联合会',
        short: '中国残联',
        english: "China Disabled Persons' Federation",
      },
      {
        id: 'red-cross-society',
        name: '中国红十字会总会',
        english: 'Red Cross Society of China',
      },
      {
        id: 'supply-and-marketing-cooperatives',
        name: '中华全国供销合作总社',
        short: '供销合作总社',
        also: ['全国供销合作总社'],
        english: 'All China Federation of Supply and Marketing Cooperatives',
      },
      {
        id: 'federation-of-literary-and-art-circles',
        name: '中国文学艺术界联合会',
        short: '中国文联',
        english: 'China Federation of Literary and Art Circles',
      },
      {
        id: 'writers-association',
        name: '中国作家协会',
        short: '中国作协',
        english: 'China Writers Association',
      },
      {
        id: 'federation-of-returned-overseas-chinese',
        name: '中华全国归国华侨联合会',
        short: '中国侨联',
        english: 'All-China Federation of Returned Overseas Chinese',
      },
      {
        id: 'council-for-the-promotion-of-international-trade',
        name: '中国国际贸易促进委员会',
        short: '中国贸促会',
        elided: ['贸促会'],
        english: 'China Council for the Promotion of International Trade',
      },
      { id: 'china-law-society', name: '中国法学会', english: 'China Law Society' },
      {
        id: 'family-planning-association',
        name: '中国计划生育协会',
        short: '中国计生协',
        english: 'China Family Planning Association',
      },
    ],
  },
];
