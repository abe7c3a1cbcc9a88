import { pinyin } from 'pinyin-pro';

/** By what names are sorted: pinyin without tones, `caizhengbu`. */
export function sortKeyOf(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array' }).join('').toLowerCase();
}
