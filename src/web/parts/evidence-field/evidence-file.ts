/** 「办法.docx」 without its ending; 「办法」 as it is. */
const ENDING = /\.[^.]{1,10}$/;

/** A file's name without its ending. */
export function stemOf(fileName: string): string {
  return fileName.replace(ENDING, '');
}

/** The endings of files that can be evidence, as they are offered first. */
export const evidenceEndings =
  '.png,.jpg,.jpeg,.gif,.webp,.pdf,.ofd,.docx,.doc,.wps,.xlsx,.xls,.et,.pptx,.ppt,.dps,.txt,.csv,.md';
