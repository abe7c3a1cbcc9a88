import { parse } from 'parse5';
import type { DocumentContents } from '../document-contents.ts';
import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import { decodeText } from '../text/decode-text.ts';
import { findArticle, findTitle } from './article.ts';
import { BlockReader } from './blocks.ts';

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD_BYTES = 4096;

/** The article of a page as governments publish it: its title, paragraphs and tables, without what surrounds it. */
export function readHtml(bytes: Uint8Array): DocumentContents {
  const page = parse(decodePage(bytes));
  const article = findArticle(page);
  const document = new DocumentText(longestText);
  new BlockReader(document).read(article);
  const title = findTitle(page);
  if (title === undefined || opensWith(document.text, title)) {
    return { format: 'html', text: document.text, marks: document.marks };
  }
  const whole = new DocumentText(longestText);
  whole.addParagraph(title);
  new BlockReader(whole).read(article);
  return { format: 'html', text: whole.text, marks: whole.marks };
}

/** The page says its encoding; what it says is not always true. */
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const said = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  if (said !== undefined && /^gb/.test(said)) {
    try {
      return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
    }
  }
  return decodeText(bytes);
}

const OPENING_CHARACTERS = 400;
const WHITE_SPACE = /\s/g;

/** Whether an article prints its own title. */
function opensWith(text: string, title: string): boolean {
  const opening = text.slice(0, OPENING_CHARACTERS).replace(WHITE_SPACE, '');
  return opening.includes(title.replace(WHITE_SPACE, ''));
}
