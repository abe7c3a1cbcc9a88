import { type DepartmentKind, type DepartmentRow, departmentKind } from './department-kind.ts';

const developmentBureau = '发展和改革局/发展改革局/发改局';
const developmentCommission = '发展和改革委员会/发展改革委/发改委';
const industryBureaus = '工业和信息化局/工信局、经济和信息化局/经济信息化局/经信局';
const healthCommission = '卫生健康委员会/卫生健康委/卫健委';
const assetsCommission = '人民政府国有资产监督管理委员会/国有资产监督管理委员会/国资委';
const sameEverywhere = (id: string, forms: string): DepartmentRow => [id, forms, forms, forms, forms];

const governments: readonly DepartmentRow[] = [
  ['government', '人民政府/政府', '人民政府/政府', '人民政府/政府、行政公署/行署', '人民政府/政府'],
];

const offices: readonly DepartmentRow[] = [
  [
    'government-office',
    '人民政府办公厅/政府办公厅',
    '人民政府办公厅/政府办公厅',
    '人民政府办公室/政府办公室/政府办、人民政府办公厅/政府办公厅',
    '人民政府办公室/政府办公室/政府办',
  ],
  sameEverywhere('foreign-affairs-office', '人民政府外事办公室/外事办公室/政府外办/外办'),
  ['petitions', '信访局', '人民政府信访办公室/信访办、信访局', '信访局', '信访局'],
];

const departments: readonly DepartmentRow[] = [
  [
    'development-and-reform',
    developmentCommission,
    developmentCommission,
    `${developmentCommission}、${developmentBureau}`,
    `${developmentCommission}、${developmentBureau}`,
  ],
  ['education', '教育厅', '教育委员会/教委', '教育局', '教育局'],
  [
    'science-and-technology',
    '科学技术厅/科技厅',
    '科学技术委员会/科委/科技委、科学技术局/科技局',
    '科学技术局/科技局',
    '科学技术局/科技局',
  ],
  [
    'industry-and-information-technology',
    '工业和信息化厅/工信厅、经济和信息化厅/经济信息化厅/经信厅',
    `${industryBureaus}、经济和信息化委员会/经济信息化委/经济信息委/经信委`,
    industryBureaus,
    industryBureaus,
  ],
  [
    'ethnic-and-religious-affairs',
    '民族宗教事务委员会/民族宗教委/民宗委、民族事务委员会/民委',
    '民族宗教事务委员会/民族宗教委/民宗委',
    '民族宗教事务局/民族宗教局/民宗局、民族宗教事务委员会/民宗委',
    '民族宗教事务局/民族宗教局/民宗局',
  ],
  ['public-security', '公安厅', '公安局', '公安局', '公安局、公安分局'],
  ['civil-affairs', '民政厅', '民政局', '民政局', '民政局'],
  ['justice', '司法厅', '司法局', '司法局', '司法局'],
  ['finance', '财政厅', '财政局', '财政局', '财政局'],
  [
    'human-resources-and-social-security',
    '人力资源和社会保障厅/人力资源社会保障厅/人力社保厅/人社厅',
    '人力资源和社会保障局/人力资源社会保障局/人力社保局/人社局',
    '人力资源和社会保障局/人力资源社会保障局/人力社保局/人社局',
    '人力资源和社会保障局/人力资源社会保障局/人力社保局/人社局',
  ],
  [
    'natural-resources',
    '自然资源厅',
    '规划和自然资源局/规划自然资源局/规划资源局、规划和自然资源委员会/规划自然资源委',
    '自然资源局、自然资源和规划局/自然资源规划局、规划和自然资源局/规划自然资源局/规划资源局',
    '自然资源局、自然资源和规划局/自然资源规划局、规划和自然资源局/规划自然资源局/规划资源局、自然资源分局',
  ],
  ['ecology-and-environment', '生态环境厅', '生态环境局', '生态环境局', '生态环境局、生态环境分局'],
  [
    'housing-and-urban-rural-development',
    '住房和城乡建设厅/住房城乡建设厅/住建厅',
    '住房和城乡建设委员会/住房城乡建设委/住建委、住房和城乡建设管理委员会/住房城乡建设管理委',
    '住房和城乡建设局/住房城乡建设局/住建局',
    '住房和城乡建设局/住房城乡建设局/住建局',
  ],
  [
    'transport',
    '交通运输厅',
    '交通委员会/交通委、交通运输委员会/交通运输委、交通局',
    '交通运输局',
    '交通运输局',
  ],
  ['water-resources', '水利厅', '水务局、水利局', '水利局、水务局', '水利局、水务局'],
  [
    'agriculture-and-rural-affairs',
    '农业农村厅',
    '农业农村委员会/农业农村委、农业农村局',
    '农业农村局',
    '农业农村局',
  ],
  ['commerce', '商务厅', '商务局、商务委员会/商务委', '商务局', '商务局'],
  [
    'culture-and-tourism',
    '文化和旅游厅/文化旅游厅/文旅厅',
    '文化和旅游局/文化旅游局/文旅局、文化和旅游发展委员会/文化旅游委',
    '文化和旅游局/文化旅游局/文旅局、文化广电和旅游局/文化广电旅游局/文广旅局',
    '文化和旅游局/文化旅游局/文旅局、文化广电和旅游局/文化广电旅游局/文广旅局',
  ],
  ['health', healthCommission, healthCommission, healthCommission, `${healthCommission}、卫生健康局/卫健局`],
  [
    'veterans-affairs',
    '退役军人事务厅/退役军人厅',
    '退役军人事务局/退役军人局',
    '退役军人事务局/退役军人局',
    '退役军人事务局/退役军人局',
  ],
  [
    'emergency-management',
    '应急管理厅/应急厅',
    '应急管理局/应急局',
    '应急管理局/应急局',
    '应急管理局/应急局',
  ],
  ['audit', '审计厅', '审计局', '审计局', '审计局'],
];

const bureaus: readonly DepartmentRow[] = [
  [
    'state-owned-assets',
    assetsCommission,
    assetsCommission,
    assetsCommission,
    '国有资产监督管理局/国资局、国有资产监督管理委员会/国资委',
  ],
  sameEverywhere('market-regulation', '市场监督管理局/市场监管局'),
  ['radio-and-television', '广播电视局/广电局', '广播电视局/广电局', '', ''],
  sameEverywhere('sport', '体育局'),
  sameEverywhere('statistics', '统计局'),
  sameEverywhere('healthcare-security', '医疗保障局/医保局'),
  sameEverywhere('government-offices', '机关事务管理局/机关事务局'),
  [
    'food-and-reserves',
    '粮食和物资储备局/粮食和储备局',
    '粮食和物资储备局/粮食和储备局',
    '粮食和物资储备局/粮食和储备局',
    '',
  ],
  ['energy', '能源局', '', '能源局', ''],
  [
    'forestry',
    '林业和草原局/林草局、林业局',
    '林业局',
    '林业和草原局/林草局、林业局',
    '林业和草原局/林草局、林业局',
  ],
  ['medical-products', '药品监督管理局/药监局', '药品监督管理局/药监局', '', ''],
  ['intellectual-property', '知识产权局', '知识产权局', '知识产权局', ''],
  [
    'local-finance',
    '地方金融管理局、地方金融监督管理局/地方金融监管局',
    '地方金融管理局、地方金融监督管理局/地方金融监管局',
    '地方金融监督管理局/地方金融监管局',
    '',
  ],
  sameEverywhere('data', '数据局、大数据局、大数据管理局、大数据发展管理局'),
  [
    'administrative-services',
    '政务服务管理局/政务服务局',
    '政务服务管理局/政务服务局',
    '政务服务管理局/政务服务局、行政审批服务局/行政审批局',
    '政务服务管理局/政务服务局、行政审批服务局/行政审批局',
  ],
  [
    'urban-management',
    '',
    '城市管理委员会/城市管理委、城市管理局/城管局',
    '城市管理局/城管局、城市管理综合行政执法局/城管执法局',
    '城市管理局/城管局、城市管理综合行政执法局/城管执法局',
  ],
  sameEverywhere('taxation', '国家税务总局~税务局/税务局'),
  sameEverywhere('meteorology', '气象局'),
  ['earthquake', '地震局', '地震局', '', ''],
  ['communications', '通信管理局', '通信管理局', '', ''],
  ['posts', '邮政管理局', '邮政管理局', '邮政管理局', ''],
  ['tobacco', '烟草专卖局/烟草局', '烟草专卖局/烟草局', '烟草专卖局/烟草局', '烟草专卖局/烟草局'],
];

const partyBodies: readonly DepartmentRow[] = [
  [
    'party-office',
    '中共~委员会办公厅/委办公厅',
    '中共~委员会办公厅/委办公厅',
    '中共~委员会办公室/委办公室/委办',
    '中共~委员会办公室/委办公室/委办',
  ],
  sameEverywhere('party-organisation', '中共~委员会组织部/委组织部'),
  sameEverywhere('party-publicity', '中共~委员会宣传部/委宣传部'),
  sameEverywhere('party-united-front', '中共~委员会统一战线工作部/委统战部'),
  sameEverywhere('party-political-and-legal-affairs', '中共~委员会政法委员会/委政法委'),
  sameEverywhere('party-institutional-organisation', '中共~委员会机构编制委员会办公室/委编办'),
  sameEverywhere('party-cyberspace', '中共~委员会网络安全和信息化委员会办公室/委网信办'),
];

const judicialBodies: readonly DepartmentRow[] = [
  ['court', '高级人民法院/法院/高院', '高级人民法院/法院/高院', '中级人民法院/法院/中院', '人民法院/法院'],
  sameEverywhere('procuratorate', '人民检察院/检察院'),
];

const massOrganisations: readonly DepartmentRow[] = [
  sameEverywhere('trade-unions', '总工会'),
  sameEverywhere('trade-promotion', '贸易促进委员会/贸促会'),
  ['women', '妇女联合会/妇联', '妇女联合会/妇联', '妇女联合会/妇联', '妇女联合会/妇联'],
  sameEverywhere('science-association', '科学技术协会/科协'),
  sameEverywhere('disabled-persons', '残疾人联合会/残联'),
  sameEverywhere('industry-and-commerce-federation', '工商业联合会/工商联'),
  sameEverywhere('red-cross', '红十字会'),
  sameEverywhere('cooperatives', '供销合作社联合社/供销合作社/供销社'),
];

/** The departments that local governments have since the reform of 2018, by how they are called. */
export const presentDepartments: readonly DepartmentKind[] = [
  ...governments.map((row) => departmentKind('local_government', row)),
  ...offices.map((row) => departmentKind('office', row)),
  ...departments.map((row) => departmentKind('department', row)),
  ...bureaus.map((row) => departmentKind('bureau', row)),
  ...partyBodies.map((row) => departmentKind('party_body', row)),
  ...judicialBodies.map((row) => departmentKind('judicial_body', row)),
  ...massOrganisations.map((row) => departmentKind('mass_organisation', row)),
];
