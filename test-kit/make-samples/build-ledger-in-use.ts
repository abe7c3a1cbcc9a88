import ExcelJS from 'exceljs';
import { settleZip } from './settle-zip.ts';

const FIXED = new Date('2021-06-10T00:00:00Z');
const WIDE = 28;
const NARROW = 12;

type Value = string | number | Date;
/** From row and column to row and column, counted from 1. */
type Merge = [number, number, number, number];

const head: string[][] = [
  [
    '序号',
    '重点任务',
    '具体要求',
    '分管领导',
    '责任单位',
    '',
    '责任人',
    '联系电话',
    '完成时限',
    '完成情况',
    '',
    '',
    '',
    '存在问题',
    '下一步工作打算',
    '更新日期',
    '佐证材料',
    '考核分值',
    '工作专班',
    '备注',
  ],
  ['', '', '', '', '牵头', '配合', '', '', '', '状态', '完成率', '进展情况', '日期'],
];

const day = (month: number, date: number) => new Date(Date.UTC(2021, month - 1, date));

/** One row of the main sheet, in the order of its columns; an empty category is covered by the one above. */
const tasks: Value[][] = [
  [
    1,
    '经济平稳运行',
    '全省生产总值增长6.5%左右；城镇新增就业38万人以上，城镇调查失业率控制在5.5%以内；居民消费价格涨幅3%左右；居民收入稳步增长；粮食产量保持在250亿斤以上。',
    '常务副省长周其远',
    '省发展改革委',
    '省财政厅、省人力资源社会保障厅、省农业农村厅、省统计局等',
    '林知白',
    '0999-5550101',
    '12月底前',
    '推进中',
    '45%',
    '一季度生产总值同比增长9.8%，两年平均增长5.1%。',
    '',
    '',
    '按月调度主要指标。',
    day(6, 8),
    '统计月报',
    5,
    '经济运行专班',
    '',
  ],
  [
    2,
    '',
    '落实国家减税降费政策，全年新增减税降费60亿元。',
    '常务副省长周其远',
    '省财政厅、省税务局',
    '',
    '高闻溪',
    '0999-5550102',
    '持续推进',
    '推进中',
    '38%',
    '1—5月新增减税降费23亿元。',
    '',
    '',
    '开展政策落实情况评估。',
    day(6, 8),
    '',
    3,
    '经济运行专班',
    '长期',
  ],
  [
    3,
    '',
    '工商业电价再降5%。',
    '常务副省长周其远',
    '省发展改革委',
    '省能源局',
    '杜若川',
    '0999-5550103',
    '4月底前出台政策',
    '已完成',
    '100%',
    '印发降低工商业电价的通知，自5月1日起执行。',
    day(4, 28),
    '',
    '',
    day(5, 6),
    '通知文件',
    3,
    '',
    '',
  ],
  [
    4,
    '',
    '普惠小微企业贷款增长30%以上，综合融资成本稳中有降',
    '常务副省长周其远',
    '人民银行岚川分行、岚川银保监局',
    '省地方金融监管局等有关部门',
    '沈望舒',
    '0999-5550104',
    '2021.12.31',
    '推进中',
    '52%',
    '5月末普惠小微贷款余额同比增长26.4%。',
    '',
    '部分县域法人机构增速偏低。',
    '对增速偏低机构逐家督导。',
    '2021.6.7',
    '',
    3,
    '',
    '',
  ],
  [
    5,
    '扩大有效需求',
    '电商、快递进农村，行政村快递服务全覆盖',
    '副省长许清和',
    '省商务厅',
    '省邮政管理局、省供销社',
    '方砚秋',
    '0999-5550105、0999-5550106',
    '9月底前',
    '滞后',
    '61%',
    '已覆盖行政村4310个。',
    '',
    '山区112个行政村配送成本高。',
    '统筹邮快合作下乡。',
    '6月5日',
    '覆盖清单',
    4,
    '',
    '已约谈',
  ],
  [
    6,
    '',
    '研究制定省级消费促进条例。',
    '副省长许清和',
    '省商务厅、省司法厅',
    '',
    '孟疏影',
    '0999-5550107',
    '适时',
    '未启动',
    '',
    '',
    '',
    '待国家层面规定明确。',
    '',
    '',
    '',
    2,
    '',
    '',
  ],
  [
    7,
    '',
    '安排省重点项目180个、年度投资1200亿元。',
    '副省长许清和',
    '省发展改革委',
    '省自然资源厅、省生态环境厅、栖川市、云浦市、石澜市人民政府',
    '陆九章',
    '0999-5550108',
    '12月底前',
    '推进中',
    '49%',
    '开工152个，完成投资588亿元。',
    '',
    '',
    '加快用地报批。',
    day(6, 9),
    '项目清单',
    5,
    '重大项目专班',
    '',
  ],
  [
    8,
    '',
    '新开工改造城镇老旧小区800个，惠及居民12万户以上。',
    '副省长许清和',
    '省住房城乡建设厅',
    '省财政厅等',
    '陆九章',
    '0999-5550108',
    '12月底前完成当年任务',
    '推进中',
    '55%',
    '开工441个。',
    '',
    '',
    '',
    day(6, 9),
    '',
    4,
    '重大项目专班',
    '',
  ],
  [
    9,
    '增进民生福祉',
    '城乡居民基本医保人均财政补助标准再增加30元。',
    '副省长叶采苓',
    '省财政厅、省医保局',
    '',
    '秦时雨',
    '0999-5550109',
    '6月底前',
    '基本完成',
    '90%',
    '文件已会签，拟于6月中旬印发。',
    '',
    '',
    '',
    day(6, 9),
    '',
    3,
    '',
    '',
  ],
  [
    10,
    '',
    '将省级统筹的失业保险金标准从最低工资标准的80%提高到90%。',
    '副省长叶采苓',
    '省人力资源社会保障厅',
    '',
    '何砺',
    '0999-5550110',
    '5月底前出台政策',
    '已完成',
    '100%',
    '5月27日印发通知。',
    day(5, 27),
    '',
    '跟踪发放情况。',
    day(6, 1),
    '通知文件',
    3,
    '',
    '',
  ],
  [
    11,
    '',
    '到2022年每个乡镇建成1所标准化卫生院。',
    '副省长叶采苓',
    '省卫生健康委',
    '各市人民政府和有关部门',
    '苏景明',
    '苏景明',
    '2022年12月底前',
    '推进中',
    '40%',
    '第一批63所完成主体施工。',
    '',
    '3个县配套资金未到位。',
    '会同财政部门督促到位。',
    day(6, 4),
    '',
    4,
    '',
    '',
  ],
  [
    12,
    '',
    '办好重大活动保障等工作。',
    '副省长叶采苓',
    '有关部门',
    '',
    '',
    '',
    '持续推进',
    '推进中',
    '',
    '按方案推进。',
    '',
    '',
    '',
    day(6, 4),
    '',
    2,
    '',
    '',
  ],
];

const added: Value[][] = [
  ['序号', '工作任务', '责任单位', '完成时限', '目前进展', '联系人', '联系电话'],
  [1, '建成省级应急物资储备库2个。', '省应急厅', '2021年10月底', '选址已定。', '顾南乔', '0999-5550121'],
  [2, '编制全省数据资源目录。', '省大数据局', '7月底前', '完成初稿。', '白霁', '0999-5550122'],
  [
    3,
    '开展校园食品安全排查。',
    '省市场监管局、省教育厅',
    '9月30日前',
    '尚未开始。',
    '祝遥岑',
    '0999-5550123',
  ],
];

/**
 * A supervision office's workbook in the middle of a year: a sheet on how to fill it in, the main table of 20 columns
 * under a head of two storeys with merged categories, totals and remarks, and a second table of matters added later.
 */
export async function buildLedgerInUse(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = FIXED;
  workbook.modified = FIXED;
  workbook
    .addWorksheet('填写说明')
    .addRow(['各单位每月10日前更新，请勿改动表头；状态填已完成、推进中、滞后、未启动。']);
  addMain(workbook.addWorksheet('省级重点工作'));
  addTable(workbook.addWorksheet('新增事项'), [['岚川省2021年新增督办事项'], ...added], [[1, 1, 1, 7]]);
  return settleZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addMain(sheet: ExcelJS.Worksheet): void {
  const first = 3 + head.length;
  const rows: Value[][] = [
    ['岚川省2021年重点工作推进台账'],
    ['填报单位：省政府督查室　　　　更新时间：2021年6月10日'],
    ...head,
    ...tasks,
    ['合计', '', `${tasks.length}项`, '', '', '', '', '', '', '已完成2项'],
    ['注：表中责任人为各牵头单位处室负责同志，电话仅供工作联系使用。'],
  ];
  const storeys: Merge[] = [1, 2, 3, 4, 7, 8, 9, 14, 15, 16, 17, 18, 19, 20].map((column) => [
    3,
    column,
    4,
    column,
  ]);
  const last = rows.length;
  addTable(sheet, rows, [
    [1, 1, 1, 20],
    [2, 1, 2, 20],
    ...storeys,
    [3, 5, 3, 6],
    [3, 10, 3, 13],
    [first, 2, first + 3, 2],
    [first + 4, 2, first + 7, 2],
    [first + 8, 2, first + 11, 2],
    [last, 1, last, 20],
  ]);
}

function addTable(sheet: ExcelJS.Worksheet, rows: readonly Value[][], merges: readonly Merge[]): void {
  for (const values of rows) {
    const row = sheet.addRow(values.map((value) => (value === '' ? null : value)));
    row.eachCell((cell) => {
      cell.alignment = { wrapText: true, vertical: 'middle' };
      if (cell.value instanceof Date) cell.numFmt = 'yyyy/m/d';
    });
  }
  for (const merge of merges) sheet.mergeCells(...merge);
  sheet.columns.forEach((column, index) => {
    column.width = index === 2 || index === 11 ? WIDE : NARROW;
  });
}
