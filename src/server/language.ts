import { type Language, languages } from '#contract/values.ts';

const preferred: Language = languages[0];

/**
 * The language a person reads, after the Accept-Language header (RFC 9110 §12.5.4): the supported one with the
 * highest weight, the earlier at equal weights, Chinese where the header names neither.
 */
export function chooseLanguage(acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => parameter.trim()).find((each) => each.startsWith('q='));
    return { tag: tag.trim(), weight: weight ? Number(weight.slice(2)) : 1 };
  });
  const wanted = ranges
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(
      ({ tag }) => languages.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? [],
    );
  return wanted[0] ?? preferred;
}
