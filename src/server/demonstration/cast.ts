import type { OrganisationKind, PersonRole } from '#contract/values.ts';

/** An organisation of the invented province, under the name by which the story calls it. */
export interface CastOrganisation {
  shortName: string;
  kind: OrganisationKind;
  /** Short name of the one above it. */
  under: string | null;
  contacts?: readonly { name: string; telephone: string; duty: string }[];
}

/** A person of the invented province. */
export interface CastPerson {
  username: string;
  name: string;
  /** Short name of their organisation. */
  of: string;
  unit?: string;
  roles: readonly PersonRole[];
}

export const government = '岚川省人民政府';
export const office = '岚川省人民政府办公厅';

const dutyOffice = (telephone: string) => [{ name: '值班室', telephone, duty: '值班' }];

/** Those that no document names and that are entered by hand. Province, persons and numbers are invented. */
export const entered: readonly CastOrganisation[] = [
  { shortName: government, kind: 'local_government', under: null },
  { shortName: office, kind: 'office', under: government, contacts: dutyOffice('0999-6600001') },
  {
    shortName: '岚川省应急管理厅',
    kind: 'department',
    under: government,
    contacts: dutyOffice('0999-6600119'),
  },
];

/** Those that the directive names: what they are is settled once it is registered. */
export const settled: readonly CastOrganisation[] = [
  ...[
    '岚川省发展改革委',
    '岚川省财政厅',
    '岚川省人力资源社会保障厅',
    '岚川省农业农村厅',
    '岚川省商务厅',
    '岚川省司法厅',
    '岚川省自然资源厅',
    '岚川省生态环境厅',
    '岚川省住房城乡建设厅',
    '岚川省卫生健康委',
  ].map((shortName) => ({ shortName, kind: 'department' as const, under: government })),
  ...['岚川省统计局', '岚川省能源局', '岚川省医保局', '岚川省地方金融监管局'].map((shortName) => ({
    ...{ shortName, kind: 'bureau' as const, under: government },
  })),
  ...['栖川市人民政府', '云浦市人民政府', '石澜市人民政府'].map((shortName) => ({
    ...{ shortName, kind: 'local_government' as const, under: government },
  })),
];

/** Cards that stand beside what is late. */
export const contactsOf: Readonly<Record<string, NonNullable<CastOrganisation['contacts']>>> = {
  岚川省财政厅: [
    { name: '周若溪', telephone: '0999-6600231', duty: '联络员' },
    { name: '值班室', telephone: '0999-6600230', duty: '值班' },
  ],
  岚川省发展改革委: [{ name: '许清和', telephone: '0999-6600118', duty: '联络员' }],
  岚川省商务厅: [{ name: '苏映岚', telephone: '0999-6600342', duty: '联络员' }],
  岚川省能源局: [{ name: '值班室', telephone: '0999-6600450', duty: '值班' }],
  栖川市人民政府: [{ name: '江望舒', telephone: '0998-2200016', duty: '联络员' }],
  云浦市人民政府: [{ name: '市政府值班室', telephone: '0997-3300012', duty: '值班' }],
};

/** Who works with the ledger and can be signed in as. The first four keep or run it. */
export const people: readonly CastPerson[] = [
  { username: 'keeper', name: '林知远', of: office, roles: ['keeper'] },
  { username: 'second-keeper', name: '沈若川', of: office, roles: ['keeper'] },
  { username: 'head', name: '沈砚秋', of: office, roles: ['head'] },
  { username: 'administrator', name: '顾一舟', of: office, roles: ['administrator'] },
  { username: 'governor', name: '程南山', of: government, roles: ['principal'] },
  { username: 'finance-liaison', name: '周若溪', of: '岚川省财政厅', unit: '预算处', roles: ['liaison'] },
  { username: 'finance-officer', name: '韩亦', of: '岚川省财政厅', unit: '预算处', roles: ['officer'] },
  { username: 'finance-principal', name: '陆承', of: '岚川省财政厅', roles: ['principal'] },
  { username: 'development-liaison', name: '许清和', of: '岚川省发展改革委', roles: ['liaison'] },
  { username: 'commerce-liaison', name: '苏映岚', of: '岚川省商务厅', roles: ['liaison'] },
  { username: 'justice-liaison', name: '方砚', of: '岚川省司法厅', roles: ['liaison'] },
  { username: 'qichuan-liaison', name: '江望舒', of: '栖川市人民政府', roles: ['liaison'] },
  { username: 'inspector', name: '贺临川', of: office, roles: ['inspector'] },
  { username: 'observer', name: '白鹿鸣', of: '岚川省统计局', roles: ['observer'] },
];

/** Liaisons of the other organisations: the story acts as them, nobody signs in as them. */
export const otherLiaisons: readonly CastPerson[] = [
  ['岚川省人力资源社会保障厅', '叶知秋'],
  ['岚川省农业农村厅', '田禾'],
  ['岚川省统计局', '闻数'],
  ['岚川省税务局', '卫衡'],
  ['人民银行岚川分行', '金敏'],
  ['岚川银保监局', '傅宁'],
  ['岚川省地方金融监管局', '安如一'],
  ['岚川省邮政管理局', '游笙'],
  ['岚川省供销社', '贾长青'],
  ['岚川省自然资源厅', '山岚'],
  ['岚川省生态环境厅', '碧澄'],
  ['云浦市人民政府', '云起'],
  ['石澜市人民政府', '石磊'],
  ['岚川省住房城乡建设厅', '章筑'],
  ['岚川省医保局', '苏和'],
  ['岚川省能源局', '光远'],
  ['岚川省卫生健康委', '杏林'],
  ['岚川省应急管理厅', '常备'],
].map(([of = '', name = ''], index) => ({ username: `liaison-${index + 1}`, name, of, roles: ['liaison'] }));

/** Who signs for some of them: the story acts as them too. */
export const otherPrincipals: readonly CastPerson[] = [
  ['岚川省发展改革委', '宋怀远'],
  ['岚川省住房城乡建设厅', '梁栋'],
  ['岚川省人力资源社会保障厅', '温仁'],
  ['岚川省农业农村厅', '稷丰'],
  ['岚川省医保局', '林康'],
  ['栖川市人民政府', '江远'],
].map(([of = '', name = ''], index) => ({
  ...{ username: `principal-${index + 1}`, name, of, roles: ['principal'] },
}));
