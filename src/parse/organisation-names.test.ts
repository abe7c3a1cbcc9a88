import { describe, expect, test } from 'vitest';
import { readNames, scopeOf } from './organisation-names.ts';

describe('names are parted where both sides are whole organisations', () => {
  test.each([
    ['财政部、税务总局', ['财政部', '税务总局']],
    ['文化和旅游部、国家粮食和储备局', ['文化和旅游部', '国家粮食和储备局']],
    ['海关总署与海南省人民政府', ['海关总署', '海南省人民政府']],
    ['财政部和文化和旅游部', ['财政部', '文化和旅游部']],
    ['人力资源和社会保障厅及省医保局', ['人力资源和社会保障厅', '省医保局']],
    ['各有关部门和单位', ['各有关部门和单位']],
    ['省市场监管局（省知识产权局）', ['省市场监管局（省知识产权局）']],
    ['各管委会（含高新区管委会）', ['各管委会']],
    ['无', []],
  ])('%s', (text, orgs) => {
    expect(readNames(text, 0).orgs).toEqual(orgs);
  });
});

describe('a shared suffix is completed, a shared prefix never', () => {
  test.each([
    [
      '上海市、广东省、北京市、海南省人民政府',
      ['上海市人民政府', '广东省人民政府', '北京市人民政府', '海南省人民政府'],
    ],
    ['有关部门与北京市、河北省人民政府', ['有关部门', '北京市人民政府', '河北省人民政府']],
    ['市南区、市北区政府', ['市南区政府', '市北区政府']],
    ['省发展改革委、科技厅', ['省发展改革委', '科技厅']],
  ])('%s', (text, orgs) => {
    expect(readNames(text, 0).orgs).toEqual(orgs);
  });
});

describe('等 opens a list, a category behind it is dropped, an organisation behind it is not', () => {
  test.each([
    ['税务总局等', ['税务总局'], true],
    ['商务部等有关部门', ['商务部'], true],
    ['商务部等有关部门和单位', ['商务部'], true],
    ['商务部等和各省级人民政府', ['商务部', '各省级人民政府'], true],
    ['省高等法院', ['省高等法院'], false],
    ['有关部门', ['有关部门'], false],
  ])('%s', (text, orgs, openEnded) => {
    expect(readNames(text, 0)).toMatchObject({ orgs, openEnded });
  });
});

test('the scope tells named organisations from 有关部门 and 国务院各部门', () => {
  const scopes = ['财政部', '有关部门', '国务院各部门', '各有关单位', '各市人民政府'].map((text) =>
    scopeOf(readNames(text, 0).orgs),
  );
  expect(scopes).toEqual(['named', 'relevant', 'all', 'relevant', 'all']);
});

test('a name that does not end like an organisation is told with its place', () => {
  expect(readNames('财政部、北极星', 10).unknown).toEqual([{ name: '北极星', span: [14, 17] }]);
});
