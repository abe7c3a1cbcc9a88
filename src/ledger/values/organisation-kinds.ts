/** What an organisation is, after the State Council's own lists (国务院机构设置) and what directives name beside them. */
export const organisationKinds = [
  'department', // 部、行、署: constituent departments of a government
  'commission', // 委员会 among the constituent departments, and the State Council's special organ 国资委
  'bureau', // 直属机构 and 部委管理的国家局
  'office', // 办公厅、办公室 and other working bodies of a government
  'coordination_body', // 议事协调机构 and its office
  'institution', // 直属事业单位
  'mass_organisation', // 群团组织 and other social organisations
  'enterprise',
  'local_government',
  'party_body',
  'judicial_body', // 监察委员会、法院、检察院
  'military_body',
  'unknown', // provisional: named in a directive, not in the register
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
