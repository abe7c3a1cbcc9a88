const OPENING = /[〔[（(﹝［【]/g;
const CLOSING = /[〕\]）)﹞］】]/g;
const WHITE_SPACE = /\s/g;

/** A document number without what only its printing varies: 国发〔2021〕6号, 国发[2021]6号 and 国发（2021） 6 号 are one. */
export function foldDocNumber(docNumber: string): string {
  return docNumber.replace(OPENING, '〔').replace(CLOSING, '〕').replace(WHITE_SPACE, '').normalize('NFKC');
}
