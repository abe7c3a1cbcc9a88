import type { NationalGroup } from './national-organisation.ts';

const reform2018 = '中共中央《深化党和国家机构改革方案》（2018年）';
const reform2023 = '《党和国家机构改革方案》（2023年）';

/** Bodies of the Party's Central Committee, courts, procuratorates and the Central Military Commission's organs. */
export const partyAndStateBodies: readonly NationalGroup[] = [
  {
    kind: 'party_body',
    source: '党中央部门机构的通行名称',
    organisations: [
      {
        id: 'central-commission-for-discipline-inspection',
        name: '中央纪律检查委员会',
        short: '中央纪委',
        also: ['中央纪委国家监委', '中央纪委监委'],
        note: '2018年起与国家监察委员会合署办公，并称中央纪委国家监委',
      },
      { id: 'general-office-of-the-central-committee', name: '中共中央办公厅', short: '中央办公厅' },
      { id: 'organisation-department', name: '中央组织部', also: ['中共中央组织部', '中组部'] },
      { id: 'publicity-department', name: '中央宣传部', also: ['中共中央宣传部', '中宣部'] },
      { id: 'united-front-work-department', name: '中央统战部', also: ['中共中央统战部'] },
      { id: 'international-department', name: '中央对外联络部', short: '中联部' },
      { id: 'political-and-legal-affairs-commission', name: '中央政法委员会', short: '中央政法委' },
      { id: 'policy-research-office', name: '中央政策研究室', short: '中央政研室' },
      {
        id: 'institutional-organisation-commission-office',
        name: '中央机构编制委员会办公室',
        short: '中央编办',
      },
      {
        id: 'central-rural-work-leading-group-office',
        name: '中央农村工作领导小组办公室',
        short: '中央农办',
        note: '2018年起设在农业农村部',
      },
      {
        id: 'central-financial-and-economic-affairs-office',
        name: '中央财经委员会办公室',
        short: '中央财办',
        former: { name: '中央财经领导小组办公室', until: '2018-03-21' },
      },
      { id: 'spiritual-civilisation-office', name: '中央文明办' },
      {
        id: 'cyberspace-administration',
        name: '中央网络安全和信息化委员会办公室',
        short: '中央网信办',
        also: ['国家互联网信息办公室', '国家网信办'],
        elided: ['网信办'],
        english: 'Cyberspace Administration of China',
        former: { name: '中央网络安全和信息化领导小组办公室', until: '2018-03-21' },
        note: '与国家互联网信息办公室一个机构两块牌子，按一个机构收录；改名以前的简称相同',
      },
      {
        id: 'taiwan-affairs-office',
        name: '中央台湾工作办公室',
        short: '中央台办',
        also: ['国务院台湾事务办公室', '国务院台办'],
        elided: ['台办'],
        english: 'Taiwan Affairs Office of the State Council',
        note: '与国务院台湾事务办公室一个机构两块牌子，按一个机构收录',
      },
    ],
  },
  {
    kind: 'party_body',
    source: reform2018,
    organisations: [
      {
        id: 'central-and-state-organs-work-committee',
        name: '中央和国家机关工作委员会',
        short: '中央和国家机关工委',
        from: '2018-03-21',
      },
      {
        id: 'work-committee-of-organs-under-the-central-committee',
        name: '中央直属机关工作委员会',
        short: '中央直属机关工委',
        to: '2018-03-21',
      },
      {
        id: 'work-committee-of-central-state-organs',
        name: '中央国家机关工作委员会',
        short: '中央国家机关工委',
        to: '2018-03-21',
      },
    ],
  },
  {
    kind: 'party_body',
    source: reform2023,
    from: '2023-03-16',
    organisations: [
      { id: 'society-work-department', name: '中央社会工作部', also: ['中共中央社会工作部'] },
      { id: 'central-financial-commission-office', name: '中央金融委员会办公室', short: '中央金融办' },
      { id: 'hong-kong-and-macao-work-office', name: '中央港澳工作办公室', short: '中央港澳办' },
    ],
  },
  {
    kind: 'judicial_body',
    source: '《中华人民共和国宪法》',
    organisations: [
      {
        id: 'national-supervisory-commission',
        name: '国家监察委员会',
        short: '国家监委',
        english: 'National Supervisory Commission',
        from: '2018-03-17',
      },
      {
        id: 'supreme-peoples-court',
        name: '最高人民法院',
        also: ['最高法院', '最高法'],
        english: "Supreme People's Court",
      },
      {
        id: 'supreme-peoples-procuratorate',
        name: '最高人民检察院',
        also: ['最高检察院', '最高检'],
        english: "Supreme People's Procuratorate",
      },
    ],
  },
  {
    kind: 'military_body',
    source: '2016年军委机关调整组建后的通行名称，起止日期未核实',
    organisations: [
      { id: 'military-political-work-department', name: '中央军委政治工作部', also: ['军委政治工作部'] },
      { id: 'military-logistic-support-department', name: '中央军委后勤保障部', also: ['军委后勤保障部'] },
      {
        id: 'military-equipment-development-department',
        name: '中央军委装备发展部',
        also: ['军委装备发展部'],
      },
      {
        id: 'military-defence-mobilisation-department',
        name: '中央军委国防动员部',
        also: ['军委国防动员部'],
      },
    ],
  },
];
