import { z } from 'zod';

/** `13800000000`, `138 0000 0000`, `+86 138-0000-0000`; not `12800000000`, `1380000`. */
const MOBILE = /^(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}$/;
/** `010-55501010`, `(0999) 5550101-801`, `55501010转8`, `+86 10 5550 1010`; not `01055`, `555`, `2021年`. */
const FIXED =
  /^(?:\(0\d{2,3}\) ?|0\d{2,3}[- ]?|\+86[- ]?\d{2,3}[- ]?)?[2-9]\d{2,3}[- ]?\d{4}(?:(?:转|-| ?ext\.? ?)\d{1,6})?$/i;
/** `12345`, `12345转2`, `400-555-0101`, `95555`; not `1`, `123456789`. */
const SERVICE = /^(?:1\d{4}|9\d{4}|[48]00[- ]?\d{3}[- ]?\d{4})(?:(?:转|-)\d{1,6})?$/;
/** Dashes of every length: `—`, `–`, `－`; not `-`. */
const LONG_DASHES = /[\u2010-\u2015\uFF0D]/g;

/**
 * A telephone number as offices write it: a mobile, a land line with or without its area code and extension, or a
 * service number. Full-width signs and long dashes count as the usual ones; what is kept has these.
 */
export const telephoneSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(LONG_DASHES, '-').normalize('NFKC').trim())
  .refine((number) => MOBILE.test(number) || FIXED.test(number) || SERVICE.test(number), {
    params: {
      zh: '电话号码请写成 010-12345678、010-12345678-801 或 138 0000 0000 的样子',
      en: 'write a telephone number as 010-12345678, 010-12345678-801 or 138 0000 0000',
    },
  });
