import type { Reform } from './succession.ts';

/** The reform of 2023, with the day of the decision; the Party's part with the day of its publication. */
export const reform2023: readonly Reform[] = [
  {
    on: '2023-03-10',
    basis: '《国务院机构改革方案》（2023年3月10日第十四届全国人民代表大会第一次会议批准）',
    successions: [
      {
        to: 'financial-regulatory-administration',
        from: [
          ['merger', 'banking-and-insurance-regulatory-commission'],
          ['transfer', 'peoples-bank-of-china', '对金融控股公司等金融集团的日常监管、有关金融消费者保护'],
          ['transfer', 'securities-regulatory-commission', '投资者保护'],
        ],
      },
      {
        to: 'securities-regulatory-commission',
        from: [['transfer', 'national-development-and-reform-commission', '企业债券发行审核']],
      },
      {
        to: 'national-data-administration',
        from: [
          [
            'transfer',
            'cyberspace-administration',
            '研究拟订数字中国建设方案、协调推动公共服务和社会治理信息化、协调促进智慧城市建设、协调国家重要信息资源开发利用与共享、推动信息资源跨行业跨部门互联互通等',
          ],
          [
            'transfer',
            'national-development-and-reform-commission',
            '统筹推进数字经济发展、组织实施国家大数据战略、推进数据要素基础制度建设、推进数字基础设施布局建设等',
          ],
        ],
      },
      {
        to: 'ministry-of-agriculture-and-rural-affairs',
        from: [
          ['merger', 'rural-revitalisation-administration'],
          [
            'transfer',
            'ministry-of-science-and-technology',
            '组织拟订科技促进农业农村发展规划和政策、指导农村科技进步',
          ],
        ],
      },
      {
        to: 'national-development-and-reform-commission',
        from: [
          [
            'transfer',
            'ministry-of-science-and-technology',
            '组织拟订科技促进社会发展规划和政策（与生态环境部、国家卫生健康委等分别划入）',
          ],
        ],
      },
      {
        to: 'ministry-of-ecology-and-environment',
        from: [
          [
            'transfer',
            'ministry-of-science-and-technology',
            '组织拟订科技促进社会发展规划和政策（与国家发展改革委、国家卫生健康委等分别划入）',
          ],
        ],
      },
      {
        to: 'national-health-commission',
        from: [
          [
            'transfer',
            'ministry-of-science-and-technology',
            '组织拟订科技促进社会发展规划和政策（与国家发展改革委、生态环境部等分别划入）',
          ],
        ],
      },
      {
        to: 'ministry-of-industry-and-information-technology',
        from: [
          [
            'transfer',
            'ministry-of-science-and-technology',
            '组织拟订高新技术发展及产业化规划和政策，指导国家自主创新示范区、国家高新技术产业开发区等科技园区建设，指导科技服务业、技术市场、科技中介组织发展等',
          ],
        ],
      },
      {
        to: 'ministry-of-human-resources-and-social-security',
        from: [['transfer', 'ministry-of-science-and-technology', '负责引进国外智力工作']],
      },
      {
        to: 'ministry-of-civil-affairs',
        from: [
          [
            'transfer',
            'national-health-commission',
            '组织拟订并协调落实应对人口老龄化政策措施、承担全国老龄工作委员会的具体工作等',
          ],
        ],
      },
    ],
  },
  {
    on: '2023-03-16',
    basis: '《党和国家机构改革方案》（2023年3月16日公布）',
    successions: [
      {
        to: 'hong-kong-and-macao-work-office',
        from: [['merger', 'hong-kong-and-macao-affairs-office']],
      },
      {
        to: 'society-work-department',
        from: [
          ['transfer', 'ministry-of-civil-affairs', '指导城乡社区治理体系和治理能力建设、拟订社会工作政策等'],
          [
            'transfer',
            'central-and-state-organs-work-committee',
            '全国性行业协会商会党的建设（与国务院国资委党委的有关职责一并划入）',
          ],
          ['transfer', 'spiritual-civilisation-office', '全国志愿服务工作的统筹规划、协调指导、督促检查等'],
        ],
      },
    ],
  },
];
