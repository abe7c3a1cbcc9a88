import { strToU8, type Zippable, zipSync } from 'fflate';

/** A line of words on a page; lengths in millimetres, `y` is that of the base line from the page's top. */
export interface OfdLine {
  text: string;
  x: number;
  y: number;
  size: number;
}

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const MADE_AT = '2024-01-01T00:00:00Z';
const FONT = 1;
const FIRST_ID = 10;
const SPECIAL = /[&<>]/g;
const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A file of fixed pages as in GB/T 33190, one document of A4 pages, with words only. */
export function buildOfd(pages: readonly (readonly OfdLine[])[]): Uint8Array {
  let lastId = FIRST_ID;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const contents = pages.map((lines) => pageXml(lines, nextId));
  const places = contents
    .map((_, index) => `<ofd:Page ID="${nextId()}" BaseLoc="Pages/Page_${index}/Content.xml"/>`)
    .join('');
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>${lastId}</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${places}</ofd:Pages></ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="${FONT}" FontName="仿宋" FamilyName="仿宋"/></ofd:Fonts></ofd:Res>`,
  };
  for (const [index, xml] of contents.entries()) files[`Doc_0/Pages/Page_${index}/Content.xml`] = xml;
  const parts: Zippable = {};
  for (const [path, xml] of Object.entries(files)) {
    parts[path] = [strToU8(`${DECLARATION}${xml}`), { mtime: MADE_AT }];
  }
  return zipSync(parts);
}

function pageXml(lines: readonly OfdLine[], nextId: () => number): string {
  const objects = lines.map((line) => textObject(line, nextId())).join('');
  return `<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer ID="${nextId()}">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** Every character takes a square: the steps between them are the size of type. */
function textObject({ text, x, y, size }: OfdLine, id: number): string {
  const characters = [...text];
  const boundary = `${x} ${y - size} ${characters.length * size} ${size * 1.2}`;
  const steps = characters.length > 1 ? ` DeltaX="g ${characters.length - 1} ${size}"` : '';
  const words = text.replace(SPECIAL, (character) => names[character] ?? character);
  return `<ofd:TextObject ID="${id}" Boundary="${boundary}" Font="${FONT}" Size="${size}"><ofd:TextCode X="0" Y="${size}"${steps}>${words}</ofd:TextCode></ofd:TextObject>`;
}
