/** How a name of an organisation is used. */
export const nameUses = [
  'full',
  'short', // as documents anywhere print it: 财政部, 浙江省财政厅
  'elided', // only within its own territory: 发展改革委 in a document of the State Council, 省财政厅 in one of a province
  'former', // the same organisation's name before it was renamed
] as const;
export type NameUse = (typeof nameUses)[number];
