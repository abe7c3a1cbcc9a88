import ExcelJS from 'exceljs';
import type { Form } from '#papers/forms/form.ts';
import { writeForm } from '#papers/forms/write-form.ts';

/** By which the specimen is sealed; no installation has it. */
export const specimenSecret = 'the secret of the specimen';

const clauses = [
  '安排省重点项目180个，年度投资1200亿元。',
  '新开工改造城镇老旧小区800个，惠及居民12万户以上。',
  '研究制定省级消费促进条例。',
  '办好重大活动保障等工作。',
];

const form: Form = {
  head: {
    ...{ kind: 'statement', subjectId: '0179f337-f000-8b2c-bb29-000000000001', language: 'zh', revision: 1 },
    organisationId: 'provisional-lanchuan-finance',
  },
  sheets: [
    {
      ...{ id: 'lines', name: '对账单', title: '岚川省财政厅 2021年6月对账单', note: '只填黄色单元格。' },
      columns: [
        { field: 'ordinal', heading: '序号', width: 6, filledIn: false },
        { field: 'clause', heading: '任务', width: 36, filledIn: false, identifies: true },
        {
          ...{ field: 'answer', heading: '本期答复', width: 13, filledIn: true },
          choices: ['本期无变化', '有新进展', '核对无误', '有异议'],
        },
        { field: 'words', heading: '进展或说明', width: 36, filledIn: true },
        { field: 'next', heading: '下次有进展的日期', width: 13, filledIn: true, kind: 'date' },
      ],
      rows: clauses.map((clause, index) => ({
        ...{ key: `0179f337-f000-8b2c-bb29-00000000010${index}`, revision: 1 },
        cells: { ordinal: index + 1, clause, answer: '', words: '', next: '' },
      })),
    },
  ],
};

/** The statement of an invented organisation, filled in. */
export async function buildFilledStatement(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await writeForm(form, specimenSecret)).buffer);
  const cells = {
    ...{ D4: '有新进展', E4: '已开工96个，\n完成投资640亿元。', D5: '本期无变化', D7: '本期无变化' },
    F7: new Date(Date.UTC(2021, 8, 30)),
  };
  for (const [address, value] of Object.entries(cells)) {
    const cell = workbook.getWorksheet('对账单')?.getCell(address);
    if (cell) cell.value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
