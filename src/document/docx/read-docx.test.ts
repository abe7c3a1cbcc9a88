import { describe, expect, test } from 'vitest';
import { buildWord, type RelatedParts, wordParagraph } from '#test-kit/build-package.ts';
import { readDocument } from '../read-document.ts';

async function linesOf(body: string, related?: RelatedParts): Promise<string[]> {
  const reading = await readDocument(buildWord(body, related));
  if (!reading.ok) throw new Error(reading.code);
  return reading.text.trimEnd().split('\n');
}

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const styles = (inner: string) => `<w:styles xmlns:w="w">${inner}</w:styles>`;

describe('the words of a paragraph', () => {
  test('a break within a paragraph begins a line, a tab is a space', async () => {
    expect(
      await linesOf('<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>'),
    ).toEqual(['一', '二 三']);
  });

  test('inserted and moved words are kept, deleted ones and those moved away are not', async () => {
    const body = `<w:p>${run('岚川省')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>
      <w:moveFrom>${run('走')}</w:moveFrom><w:moveTo>${run('来')}</w:moveTo></w:p>`;
    expect(await linesOf(body)).toEqual(['岚川省新来']);
  });

  test('a paragraph whose end was deleted goes on in the next', async () => {
    const deletedEnd = '<w:rPr><w:del/></w:rPr>';
    expect(await linesOf(wordParagraph('前半', deletedEnd) + wordParagraph('后半'))).toEqual(['前半后半']);
    expect(await linesOf(wordParagraph('最后', deletedEnd))).toEqual(['最后']);
  });

  test('hidden words are left out, whether the run or its style hides them', async () => {
    const hiding = styles(
      `<w:style w:styleId="藏"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="也藏"><w:basedOn w:val="藏"/></w:style>`,
    );
    const body = `<w:p>${run('见')}${run('藏一', '<w:vanish/>')}${run('藏二', '<w:rStyle w:val="也藏"/>')}
      ${run('也见', '<w:vanish w:val="0"/>')}</w:p>${wordParagraph('藏三', '<w:pStyle w:val="藏"/>')}`;
    expect(await linesOf(body, { styles: hiding })).toEqual(['见也见']);
  });

  test('a field shows its result, not its instruction', async () => {
    const body = `<w:p><w:r><w:fldChar/><w:instrText>PAGEREF x</w:instrText></w:r>${run('12')}</w:p>`;
    expect(await linesOf(body)).toEqual(['12']);
  });

  test('a text box is read once, though it is written for newer and older programs', async () => {
    const box = `<w:txbxContent>${wordParagraph('框中')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice>
      <mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('正文')}</w:p>`;
    expect(await linesOf(body)).toEqual(['框中', '正文']);
  });

  test('links, forms and marked-up words are part of their paragraph', async () => {
    const body = `<w:p><w:hyperlink>${run('一')}</w:hyperlink><w:sdt><w:sdtContent>${run('二')}</w:sdtContent></w:sdt>
      <w:smartTag>${run('三')}</w:smartTag></w:p><w:sdt><w:sdtContent>${wordParagraph('四')}</w:sdtContent></w:sdt>`;
    expect(await linesOf(body)).toEqual(['一二三', '四']);
  });

  test('a table of contents is left out: it repeats the headings', async () => {
    const contents = styles('<w:style w:styleId="10"><w:name w:val="toc 1"/></w:style>');
    const body = wordParagraph('一、强化就业 3', '<w:pStyle w:val="10"/>') + wordParagraph('一、强化就业');
    expect(await linesOf(body, { styles: contents })).toEqual(['一、强化就业']);
  });
});

describe('what stands beside the text', () => {
  test('notes follow the text as lines of their own, in the order of their references', async () => {
    const body = `<w:p>${run('甲')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('乙')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const notes = (name: string, id: number, words: string) =>
      `<w:${name}s xmlns:w="w"><w:${name} w:id="0" w:type="separator">${wordParagraph('线')}</w:${name}><w:${name} w:id="${id}">${wordParagraph(words)}</w:${name}></w:${name}s>`;
    const reading = await readDocument(
      buildWord(body, { footnotes: notes('footnote', 1, '脚注'), endnotes: notes('endnote', 2, '尾注') }),
    );
    expect(reading).toMatchObject({
      text: '甲乙\n尾注\n脚注\n',
      marks: [
        { kind: 'paragraph', span: [0, 2] },
        { kind: 'footnote', span: [3, 5] },
        { kind: 'footnote', span: [6, 8] },
      ],
    });
  });

  test('of a running head only a mark of secrecy is kept, before the title', async () => {
    const header = `<w:hdr xmlns:w="w">${wordParagraph('岚川省人民政府文件')}${wordParagraph('机密★1年')}</w:hdr>`;
    expect(await linesOf(wordParagraph('标题'), { header })).toEqual(['机密★1年', '标题']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : wordParagraph(content)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

  test('a row is a line, cells are parted by tabs, a break in a cell is U+2028', async () => {
    const body = table(row(cell('甲'), cell(wordParagraph('乙') + wordParagraph('丙'))));
    expect(await linesOf(body)).toEqual(['甲\t乙\u2028丙']);
  });

  test('merged cells keep their words in the first and say how far they reach', async () => {
    const down = '<w:vMerge w:val="restart"/>';
    const body = table(
      row(cell('宽', '<w:gridSpan w:val="2"/>'), cell('高', down)),
      row(cell('一'), cell('二'), cell('', '<w:vMerge/>')),
      row(cell(''), cell(''), cell('', '<w:vMerge/>')),
    );
    const reading = await readDocument(buildWord(body));
    expect(reading).toMatchObject({ ok: true, text: '宽\t\t高\n一\t二\t\n' });
    expect(reading.ok && reading.marks.filter(({ kind }) => kind === 'cell')).toEqual([
      { kind: 'cell', span: [0, 1], column: 0, columnSpan: 2 },
      { kind: 'cell', span: [2, 2], column: 1 },
      { kind: 'cell', span: [3, 4], column: 2, rowSpan: 2 },
      { kind: 'cell', span: [5, 6], column: 0 },
      { kind: 'cell', span: [7, 8], column: 1 },
      { kind: 'cell', span: [9, 9], column: 2 },
    ]);
  });

  test('a table in a cell is words of the cell; rows and cells that were deleted are left out', async () => {
    const inner = table(row(cell('内一'), cell('内二')));
    const body = table(
      row(cell('甲'), cell(inner + wordParagraph('后'))),
      `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('旧')}</w:tr>`,
      row(cell('乙'), cell('丙'), cell('旧', '<w:cellDel/>')),
    );
    expect(await linesOf(body)).toEqual(['甲\t内一 内二\u2028后', '乙\t丙']);
  });

  test('a table of one column is a frame around paragraphs', async () => {
    expect(
      await linesOf(table(row(cell('框一')), row(cell(wordParagraph('框二') + wordParagraph('框三'))))),
    ).toEqual(['框一', '框二', '框三']);
  });

  test('text boxes and notes within cells are not lost', async () => {
    const box = `<w:p><w:r><w:drawing><w:txbxContent>${wordParagraph('框')}</w:txbxContent></w:drawing><w:t>文</w:t></w:r></w:p>`;
    expect(await linesOf(table(row(cell(box), cell('乙'))))).toEqual(['框\u2028文\t乙']);
  });
});
