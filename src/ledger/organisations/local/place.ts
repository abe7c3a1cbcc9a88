import type { Tier } from './department-kind.ts';
import { type Division, liesIn, listDivisionsNamed } from './division.ts';

/** A place that a text names: a division, or a name that the register does not know or that several counties share. */
export interface Place {
  name: string;
  division: Division | null;
}

/** What a place's name ends in: `杭州市`, `内蒙古自治区`; and what stands for it in names printed without it: 市, 自治区. */
const LEVEL = /(自治区|自治州|自治县|自治旗|地区|省|市|州|盟|县|区|旗)$/;
/** The name of a place unknown to the register, at the beginning: `岚川省…`, `云岫市…`; not `城市…`, `自治区…`, `关于各地区…`. */
const UNLISTED =
  /^(?!自治)[^\s\d、，。：（）关于的各与全]{2,7}?(?:自治区|自治州|自治县|自治旗|地区|省|市|州|盟|县|区|旗)/;
const LONGEST_NAME = 15;

/**
 * The places that the text begins with, from the widest, and what follows them: `杭州市余杭区财政局` is 杭州市, 余杭区 and
 * 财政局. A name that several divisions share is that of the first of `near` in which only one has it, and else of none.
 * A name that only looks like a place's is a place, too.
 */
export function readPlaces(text: string, near: readonly Division[] = []): { places: Place[]; rest: string } {
  const places: Place[] = [];
  let rest = text;
  for (;;) {
    const above = places.at(-1);
    const place = (above ? findBelow(rest, above.division) : findListed(rest, near)) ?? findUnlisted(rest);
    if (!place) return { places, rest };
    places.push(place);
    rest = rest.slice(place.name.length);
  }
}

function findListed(text: string, near: readonly Division[]): Place | undefined {
  return findNamed(text, (named) => {
    const inside = near.map((around) => named.filter((one) => liesIn(one, around)));
    return [...inside, named].find(({ length }) => length === 1) ?? named;
  });
}

function findBelow(text: string, above: Division | null): Place | undefined {
  return above
    ? findNamed(text, (named) => named.filter((one) => one !== above && liesIn(one, above)))
    : undefined;
}

/** The longest name of a division that the text begins with and of which `choose` leaves any. */
function findNamed(
  text: string,
  choose: (named: readonly Division[]) => readonly Division[],
): Place | undefined {
  for (let length = Math.min(LONGEST_NAME, text.length); length >= 2; length--) {
    const name = text.slice(0, length);
    const [division, other] = choose(listDivisionsNamed(name));
    if (division) return { name, division: other ? null : division };
  }
  return undefined;
}

function findUnlisted(text: string): Place | undefined {
  const name = UNLISTED.exec(text)?.[0];
  return name ? { name, division: null } : undefined;
}

/** How departments are called in the place, as far as its name or its division tells. */
export function tierOf({ name, division }: Place): Tier {
  if (division?.level === 'province') return name.endsWith('市') ? 'municipality' : 'province';
  if (division) return division.level;
  if (/(省|自治区)$/.test(name)) return 'province';
  return /[县区旗]$/.test(name) ? 'county' : 'prefecture';
}

/** Words that begin like a level: `市场监管局`, `市政园林局`, `区域合作办`; not `市民政局`, `市政府`, `市政务服务局`. */
const NO_LEVEL = /^(?:市(?:场|容|域|政(?:工程|公用|设施|园林|建设|管理))|区[域块]|县域)/;

/** The word for the place's level that the name begins with, instead of the place: 省 of 省财政厅, 州 of 州财政局. */
export function levelWordOf(printedName: string, { name }: Place): string | undefined {
  const level = LEVEL.exec(name)?.[0];
  if (!level || NO_LEVEL.test(printedName)) return undefined;
  const words = level.startsWith('自治') && level !== '自治区' ? [level, level.slice(2)] : [level];
  return words.find((word) => printedName.startsWith(word));
}
