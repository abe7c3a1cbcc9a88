import type { DocumentContents } from '../document-contents.ts';
import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';

// 「# 岚川省…方案」: a text with such a heading is Markdown
const HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTE = /^(?:>\s?)+/;
const BULLET = /^\s*[-*+]\s+(?=\S)/;
const EMPHASIS = /\*\*(?=\S)([^*]{1,400})(?<=\S)\*\*|__(?=\S)([^_]{1,400})(?<=\S)__/g;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;

/** The text of Markdown without its marks, tables as rows; undefined for a text without a Markdown heading. */
export function readMarkdown(text: string): DocumentContents | undefined {
  const lines = text.split(/\r\n|[\n\r]/);
  if (!lines.some((line) => HEADING.test(line))) return undefined;
  const document = new DocumentText(longestText);
  for (const line of lines) {
    if (TABLE_RULE.test(line)) continue;
    const words = line.replace(EMPHASIS, '$1$2').trim();
    if (words.startsWith('|') && words.endsWith('|') && words.length > 1) {
      document.addRow(
        words
          .slice(1, -1)
          .split('|')
          .map((cell) => ({ text: cell })),
      );
    } else {
      document.addParagraph(words.replace(HEADING, '').replace(QUOTE, '').replace(BULLET, ''));
    }
  }
  return { format: 'text', text: document.text, marks: document.marks };
}
