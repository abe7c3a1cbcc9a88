/** 「13800000000」「+86 138 0000 0000」 */
const MOBILE = /^(?:\+?86)?1\d{10}$/;
/** 「0999-5550101」「55501012」「0999-5550101转8」 */
const FIXED = /^(?:0\d{2,3})?[2-9]\d{6,7}(?:转\d{1,6})?$/;
const BETWEEN = /[、，,；;/\n]+/;
const INSIDE = /[\s—－()（）-]/g;

/** Whether a cell holds telephone numbers and nothing else. Eight digits that are a date (20210630) are none. */
export function isTelephone(text: string): boolean {
  const numbers = text.split(BETWEEN).map((part) => part.replace(INSIDE, ''));
  return numbers.every((number) => MOBILE.test(number) || (FIXED.test(number) && !/^20\d{6}$/.test(number)));
}
