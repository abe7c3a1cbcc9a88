import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { findOrganisation } from './find-organisation.ts';
import { organisations } from './register.ts';
import { territoryOf } from './territory.ts';

/** Id, whether the name was in use, of what a document of that issuer and day prints. */
function find(name: string, issuer: string | null, on: LocalDate | null = '2021-06-10') {
  const found = findOrganisation(name, { on, territory: territoryOf(issuer) });
  return found && [found.organisation.id, found.inUse];
}

describe('a national name', () => {
  test.each([
    ['国家发展改革委', 'national-development-and-reform-commission'],
    ['国家发展和改革委员会', 'national-development-and-reform-commission'],
    ['财政部', 'ministry-of-finance'],
    ['中国证监会', 'securities-regulatory-commission'],
  ])('%s is known in documents of anybody', (name, id) => {
    for (const issuer of ['国务院', '浙江省人民政府', '岚川省人民政府', null]) {
      expect(find(name, issuer)).toEqual([id, true]);
    }
  });

  test.each(['发展改革委', '国资委', '文物局', '网信办', '标准委'])(
    '%s without its first word counts only in documents of the centre',
    (name) => {
      expect(find(name, '国务院办公厅')).toBeDefined();
      expect(find(name, '财政部')).toEqual(find(name, '国务院办公厅'));
      expect(find(name, '岚川省人民政府')).toBeUndefined();
      expect(find(name, null)).toBeUndefined();
    },
  );

  test('is that of the organisation that had it, and says so where it had not yet or no longer', () => {
    expect(find('银保监会', '国务院', '2022-12-31')).toEqual([
      'banking-and-insurance-regulatory-commission',
      true,
    ]);
    expect(find('银保监会', '国务院', '2023-06-01')).toEqual([
      'banking-and-insurance-regulatory-commission',
      false,
    ]);
    expect(find('金融监管总局', '国务院', '2022-12-31')).toEqual([
      'financial-regulatory-administration',
      false,
    ]);
    expect(find('环境保护部', '国务院', '2016-01-01')).toEqual([
      'ministry-of-environmental-protection',
      true,
    ]);
  });

  test('may be a former one of an organisation that goes on', () => {
    expect(find('中国铁路总公司', '国务院', '2018-11-07')).toEqual(['china-state-railway-group', true]);
    expect(find('中国铁路总公司', '国务院', '2021-01-01')).toEqual(['china-state-railway-group', false]);
    expect(find('中国国家铁路集团有限公司', '国务院', '2018-11-07')).toEqual([
      'china-state-railway-group',
      false,
    ]);
  });

  test('stays in use as a plate after the organisation has ended', () => {
    expect(find('海洋局', '国务院办公厅', '2018-12-11')).toEqual(['state-oceanic-administration', true]);
  });
});

describe('a local name', () => {
  test.each([
    ['省财政厅', '浙江省人民政府', 'finance-330000'],
    ['财政厅', '浙江省人民政府', 'finance-330000'],
    ['科技厅', '浙江省人民政府办公厅', 'science-and-technology-330000'],
    ['浙江省财政厅', '国务院', 'finance-330000'],
    ['浙江省财政厅', null, 'finance-330000'],
    ['省发改委', '浙江省人民政府', 'development-and-reform-330000'],
    ['市发改委', '杭州市人民政府办公厅', 'development-and-reform-330100'],
    ['市发展改革委', '杭州市人民政府办公厅', 'development-and-reform-330100'],
    ['省财政厅', '杭州市人民政府', 'finance-330000'],
    ['市财政局', '杭州市余杭区人民政府', 'finance-330100'],
    ['区财政局', '杭州市余杭区人民政府', 'finance-330110'],
    ['自治区财政厅', '广西壮族自治区人民政府', 'finance-450000'],
    ['州财政局', '大理白族自治州人民政府', 'finance-532900'],
    ['市教委', '北京市人民政府', 'education-110000'],
    ['区教育局', '北京市朝阳区人民政府', 'education-110105'],
    ['市市场监管局', '杭州市人民政府', 'market-regulation-330100'],
    ['市场监管局', '杭州市人民政府', 'market-regulation-330100'],
    ['市民政局', '杭州市人民政府', 'civil-affairs-330100'],
    ['杭州市财政局', '浙江省青梧区人民政府', 'finance-330100'],
    ['省税务局', '浙江省人民政府', 'taxation-330000'],
    ['国家税务总局浙江省税务局', '国务院', 'taxation-330000'],
    ['省委宣传部', '浙江省人民政府', 'party-publicity-330000'],
    ['省环保厅', '浙江省人民政府', 'environmental-protection-330000'],
    ['省市场监管局（省知识产权局）', '浙江省人民政府', 'market-regulation-330000'],
  ])('%s in a document of %s is %s', (name, issuer, id) => {
    expect(find(name, issuer)).toEqual([id, true]);
  });

  test.each([
    ['杭州市人民政府', '国务院', 'government-330100'],
    ['杭州市政府', '浙江省人民政府', 'government-330100'],
    ['浙江省人民政府', '国务院', 'government-330000'],
    ['省政府', '浙江省人民政府', 'government-330000'],
    ['北京市人民政府', '国务院', 'government-of-beijing'],
    ['桐庐县人民政府', '杭州市人民政府', 'government-330122'],
    ['鼓楼区人民政府', '南京市人民政府', 'government-320106'],
    ['南京市鼓楼区人民政府', '国务院', 'government-320106'],
    ['喀什地区行政公署', '国务院', 'government-653100'],
    ['省政府办公厅', '浙江省人民政府', 'government-office-330000'],
  ])('%s in a document of %s is the government %s', (name, issuer, id) => {
    expect(find(name, issuer)).toEqual([id, true]);
  });

  test('that several divisions share is none of them where the document does not tell which', () => {
    expect(find('鼓楼区人民政府', '国务院')).toBeUndefined();
    expect(find('鼓楼区人民政府', '江苏省人民政府')).toBeUndefined();
  });

  test('of an invented place is no real one’s', () => {
    for (const name of [
      '省财政厅',
      '财政厅',
      '岚川省财政厅',
      '市发改委',
      '云岫市人民政府',
      '桐庐县人民政府',
    ]) {
      expect(find(name, '岚川省人民政府')).toBeUndefined();
    }
  });

  test('needs a place', () => {
    expect(find('省财政厅', null)).toBeUndefined();
    expect(find('省财政厅', '国务院')).toBeUndefined();
    expect(find('区财政局', '浙江省人民政府')).toBeUndefined();
  });
});

test.each(['国家卫健委', '财政', '有关部门', '财政部门', ''])('%j is never guessed', (name) => {
  expect(find(name, '国务院')).toBeUndefined();
});

test('only a name of the organisation finds it, whatever stands around it', () => {
  const names = organisations.flatMap((one) => one.names.map(({ name }) => name));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom('处', '门', '们', '二'), (name, more) => {
      const found = findOrganisation(name + more, { on: null, territory: { kind: 'nation' } });
      return found === undefined || found.organisation.names.some((one) => one.name === name + more);
    }),
  );
});
