import { describe, expect, test } from 'vitest';
import { nameProvisional } from './name-provisional.ts';
import { territoryOf } from './territory.ts';

const name = (printedName: string, issuer: string | null) =>
  nameProvisional(printedName, { issuer, territory: territoryOf(issuer) });
const lanchuan = '岚川省人民政府';
const lanjiang = '澜江省人民政府';

describe('an unknown name', () => {
  test('with an elided place is one in all documents of that place, and another’s nowhere', () => {
    expect(name('省财政厅', lanchuan)).toEqual(name('财政厅', '岚川省人民政府办公厅'));
    expect(name('省财政厅', lanchuan)).toEqual(name('省财政厅', '岚川省云岫市人民政府'));
    expect(name('省财政厅', lanchuan).key).toBe(name('岚川省财政厅', '国务院').key);
    expect(name('省云雾局', lanchuan)).toEqual(name('岚川省云雾局', lanjiang));
    expect(name('省财政厅', lanchuan).key).not.toBe(name('省财政厅', lanjiang).key);
    expect(name('云雾局', lanchuan).key).not.toBe(name('云雾局', lanjiang).key);
  });

  test('is shown with its place', () => {
    expect(name('省财政厅', lanchuan).name).toBe('岚川省财政厅');
    expect(name('财政厅', lanchuan).name).toBe('岚川省财政厅');
    expect(name('市场监管局', '云岫市人民政府').name).toBe('云岫市市场监管局');
    expect(name('人民银行岚川分行', lanchuan).name).toBe('人民银行岚川分行');
  });

  test('of a section belongs to the organisation that issues the document', () => {
    const title = '云岫市交通运输局2024年政务公开重点任务分解表';
    expect(name('法规科', title)).toEqual(name('法规科', '云岫市交通运输局'));
    expect(name('法规科', title).key).not.toBe(name('法规科', '云岫市财政局').key);
  });

  test('in a document of the centre, or of nobody known, stands for itself', () => {
    expect(name('示例集团', '国务院').key).toBe('示例集团');
    expect(name('示例集团', null).key).toBe('示例集团');
  });
});
