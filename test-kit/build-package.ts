import { strToU8, type Zippable, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wps="wps"';

/** Other parts of an office file by the kind of the relation that leads to each: `numbering`, `sharedStrings`. */
export type RelatedParts = Readonly<Record<string, string>>;

/** A Word file from what stands in its body and its other parts, as WordprocessingML. */
export function buildWord(body: string, related: RelatedParts = {}): Uint8Array {
  return buildPackage(
    'word/document.xml',
    `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    related,
  );
}

/** A paragraph of one run; `properties` is what stands in its `w:pPr`. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** What stands in a `workbook` element: one visible sheet, its contents under the relation `worksheet`. */
export const oneSheet = '<sheets><sheet name="任务" sheetId="1" r:id="worksheet"/></sheets>';

/** A workbook from what stands in the `worksheet` element of its only sheet and in its `workbook` element. */
export function buildSpreadsheet(sheet: string, related: RelatedParts = {}, workbook = oneSheet): Uint8Array {
  return buildPackage('xl/workbook.xml', `<workbook xmlns:r="r">${workbook}</workbook>`, {
    worksheet: `<worksheet>${sheet}</worksheet>`,
    ...related,
  });
}

/** An office file (ECMA-376 part 2): its main part and those that it points at, each by its kind. */
export function buildPackage(path: string, main: string, related: RelatedParts = {}): Uint8Array {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const files: Zippable = {
    '_rels/.rels': strToU8(relations([['officeDocument', path]])),
    [path]: strToU8(main),
    [`${folder}_rels/${path.slice(slash)}.rels`]: strToU8(
      relations(Object.keys(related).map((kind) => [kind, `${kind}.xml`])),
    ),
  };
  for (const [kind, xml] of Object.entries(related)) files[`${folder}${kind}.xml`] = strToU8(xml);
  return zipSync(files);
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target]) => `<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}
