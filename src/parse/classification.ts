// 「机密」「机密★10年」「秘密★长期」 on a line of its own, 「密级：秘密」; 「商业秘密」 in a clause is none
const MARK = /^(?:密\s*级\s*[：:]\s*)?(?:秘\s*密|机\s*密|绝\s*密)(?:\s*★.{0,12})?$/;
const LABELLED_MARK = /^密\s*级\s*[：:]\s*(?:秘\s*密|机\s*密|绝\s*密)/;

/** Whether a line of the document's head is a mark of secrecy (GB/T 9704: 密级和保密期限). */
export function isClassificationMark(line: string): boolean {
  return MARK.test(line) || LABELLED_MARK.test(line);
}
