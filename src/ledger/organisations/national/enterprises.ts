import type { NationalGroup } from './national-organisation.ts';

/** Enterprises of the central government that directives name. */
export const enterprises: readonly NationalGroup[] = [
  {
    kind: 'enterprise',
    source: '该企业章程',
    organisations: [
      {
        id: 'china-state-railway-group',
        name: '中国国家铁路集团有限公司',
        also: ['国铁集团'],
        english: 'China State Railway Group Co., Ltd.',
        from: '2013-03-14',
        former: { name: '中国铁路总公司', until: '2019-06-18' },
        note: '2013年设立时称中国铁路总公司，2019年6月18日改制挂牌',
      },
      {
        id: 'export-import-bank',
        name: '中国进出口银行',
        short: '进出口银行',
        english: 'Export-Import Bank of China',
      },
      {
        id: 'export-and-credit-insurance-corporation',
        name: '中国出口信用保险公司',
        also: ['中国信保'],
        english: 'China Export & Credit Insurance Corporation',
      },
      {
        id: 'china-development-bank',
        name: '国家开发银行',
        also: ['开发银行'],
        english: 'China Development Bank',
      },
      {
        id: 'agricultural-development-bank',
        name: '中国农业发展银行',
        short: '农业发展银行',
        also: ['农发行'],
        english: 'Agricultural Development Bank of China',
      },
      {
        id: 'state-grid',
        name: '国家电网有限公司',
        short: '国家电网公司',
        english: 'State Grid Corporation of China',
      },
      {
        id: 'china-southern-power-grid',
        name: '中国南方电网有限责任公司',
        short: '南方电网公司',
        english: 'China Southern Power Grid Co., Ltd.',
      },
      {
        id: 'china-post-group',
        name: '中国邮政集团有限公司',
        short: '中国邮政集团',
        english: 'China Post Group Co., Ltd.',
        note: '2019年由中国邮政集团公司改制，改制的日期未核实',
      },
    ],
  },
];
