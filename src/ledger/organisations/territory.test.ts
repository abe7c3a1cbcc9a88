import { describe, expect, test } from 'vitest';
import { territoryOf } from './territory.ts';

/** The places of the issuer's territory with the codes of those that the register knows. */
function placesOf(issuer: string | null) {
  const territory = territoryOf(issuer);
  if (territory?.kind !== 'place') return territory?.kind ?? null;
  return territory.places.map(({ name, division }) => division?.code ?? name);
}

describe('an issuer belongs', () => {
  test.each(['国务院', '国务院办公厅', '中共中央办公厅 国务院办公厅', '国家发展改革委', '财政部 税务总局'])(
    'to the nation: %s',
    (issuer) => {
      expect(placesOf(issuer)).toBe('nation');
    },
  );

  test.each([
    ['浙江省人民政府', ['330000']],
    ['浙江省发展和改革委员会', ['330000']],
    ['中共浙江省委办公厅 浙江省人民政府办公厅', ['330000']],
    ['北京市人民政府', ['110000']],
    ['杭州市人民政府办公厅', ['330100', '330000']],
    ['杭州市余杭区人民政府', ['330110', '330100', '330000']],
    ['桐庐县人民政府', ['330122', '330100', '330000']],
    ['国家税务总局浙江省税务局', ['330000']],
    ['内蒙古自治区人民政府', ['150000']],
  ])('to its division and those above: %s', (issuer, places) => {
    expect(placesOf(issuer)).toEqual(places);
  });

  test.each([
    ['岚川省人民政府', ['岚川省']],
    ['岚川省云岫市人民政府办公室', ['云岫市', '岚川省']],
    ['云岫市交通运输局2024年政务公开重点任务分解表', ['云岫市']],
    ['浙江省青梧区人民政府', ['青梧区', '330000']],
    ['鼓楼区人民政府', ['鼓楼区']],
  ])('to a place of its name where the register knows none or several: %s', (issuer, places) => {
    expect(placesOf(issuer)).toEqual(places);
  });

  test.each([null, '', '示例集团有限公司', '新疆生产建设兵团', '关于加强全省工作的通知'])(
    'to no place that is known: %s',
    (issuer) => {
      expect(placesOf(issuer)).toBeNull();
    },
  );
});
