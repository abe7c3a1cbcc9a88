import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const MORE = '…';

/** The text in exactly that many terminal columns: filled up with spaces, or cut with an ellipsis. */
export function fit(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = cutTo(text.replaceAll(/\s+/g, ' '), width);
  const filling = ' '.repeat(width - stringWidth(cut));
  return side === 'left' ? cut + filling : filling + cut;
}

/** The longest beginning of the text that has room in the columns, with an ellipsis where anything is left out. */
function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  let used = stringWidth(MORE);
  for (const { segment } of segmenter.segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    cut += segment;
  }
  return cut + MORE;
}
