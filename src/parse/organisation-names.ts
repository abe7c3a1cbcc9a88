import { splitOutside } from './brackets.ts';
import type { Scope, Span } from './directive.ts';

/** A list of organisations as a responsibility prints it. */
export interface NameList {
  names: Name[];
  orgs: string[];
  openEnded: boolean;
  /** Names that do not end like an organisation, with their place. */
  unknown: Name[];
}

/** A name as printed, with its place in the document. */
export interface Name {
  name: string;
  span: Span;
}

// 「国家发展改革委」「中科院」「中国残联」「共青团中央」「法规科」 yes; 「文化」「北京市」 no
const ORGANISATION_END =
  /(?:部|委|局|署|办|厅|院|会|行|处|科|室|队|所|站|社|校|学院|大学|中心|基地|公司|集团|企业|银行|政府|法院|检察院|委员会|办公室|工委|党委|组|总会|协会|联合会|工商联|残联|妇联|科协|文联|侨联|作协|社联|总工会|公会|军区|支队|总队|街道|乡镇|镇|乡|机关|管委会|.{2}中央|部门|单位|开发区|园区|高新区|新区|海关)(?:[（(][^（()）]*[）)])?$/;
// 「有关部门」「各有关单位」「各相关省级人民政府」「区政府有关部门」 yes; 「国务院各部门」 no
const RELEVANT = /(?:有关|相关)(?:.{0,8})(?:部门|单位|地方|地区|政府|机构|企业|科室|处室|省|市|区|县)/;
// 「国务院各部门」「各市人民政府」「各地」「各科室」「各街道」 yes; 「各有关单位」 is RELEVANT
const ALL = /(?:^|政府|机关|国务院|省|市|区|县|局|委|厅)各(?!自)/;
// 「各地」「各有关市」「各县」 yes; 「各部门负责人」 no
const PLACE_END = /(?:地|地方|地区|省|市|州|盟|区|县|旗|街|方面)$/;
// 「等」 at the end, 「等有关部门」「等部门和单位」「等单位」: a mere category after 等
const OPEN_END =
  /等(?:(?:各|[0-9０-９一二三四五六七八九十]{1,3}个)?(?:有关|相关)?(?:部门|单位|机构|方面|地方|科室)(?:(?:和|及|与|、)(?:有关|相关)?(?:部门|单位|机构))?)?$/;
// 「商务部等和各省级人民政府」: the list is open and one more stands behind
const OPEN_MIDDLE = /等(?=和|及|与|以及|、|，|,)/;
// 「与」「和」「及」「以及」 and white space between two whole organisations
const CONJUNCTION = /以及|和|与|及|\s+/g;
// 「北京市」「海南省」「广西壮族自治区」「高新区」 without an organisation
const REGION = /(?:省|市|自治区|区|县|自治州|州|盟|旗)$/;
const LONGEST_NAME = 40;
// 「上海市、广东省人民政府」「市南区、市北区政府」「高新区、经开区管委会」
const SHARED_END = /(?:省|市|自治区|区|县|自治州|州|盟|旗)(人民政府|政府|管委会|管理委员会)$/;
// 「（含保税区管委会）」「（以下简称省局，下同）」 are no part of the name; 「（省知识产权局）」 is
const REMARK = /[（(](?:不?含|包括|[^（()）]*下同)[^（()）]*[）)]$/;

const NAME_END = /[、，,；;/／]/g;
const WHITE_SPACE = /\s+/g;

/** Whether a name ends as organisations' names do, or stands for organisations (有关部门, 各地). */
export function looksLikeOrganisation(name: string): boolean {
  return (
    name.length >= 2 && name.length <= LONGEST_NAME && (ORGANISATION_END.test(name) || isPlaceholder(name))
  );
}

/** Whether a name stands for organisations nobody named: 有关部门, 各有关单位, 国务院各部门, 各地. */
export function isPlaceholder(name: string): boolean {
  return (RELEVANT.test(name) || ALL.test(name)) && (ORGANISATION_END.test(name) || PLACE_END.test(name));
}

/**
 * Reads a list of names. Names stay as printed; a shared suffix is completed (上海市、广东省人民政府), a shared prefix never is;
 * 和 inside a name never splits it. `offset` is the place of `text` in the document.
 */
export function readNames(text: string, offset: number): NameList {
  let openEnded = false;
  let rest = text.replace(OPEN_END, (match) => {
    openEnded = true;
    return ' '.repeat(match.length);
  });
  rest = rest.replace(OPEN_MIDDLE, () => {
    openEnded = true;
    return '、';
  });
  const names = splitOutside(rest, NAME_END)
    .flatMap((piece) => splitConjunctions(piece.text, offset + piece.start))
    .filter(({ name }) => name !== '无');
  const completed = completeSharedEnd(names).map(({ name, span }) => ({
    name: name.replace(REMARK, ''),
    span,
  }));
  const orgs = completed.map(({ name }) => name);
  return {
    names: completed,
    orgs,
    openEnded,
    unknown: completed.filter(({ name }) => !looksLikeOrganisation(name)),
  };
}

/** Whether a list holds 有关部门 or the like, 国务院各部门 or the like, or names only. */
export function scopeOf(orgs: readonly string[]): Scope {
  if (orgs.some((name) => RELEVANT.test(name))) return 'relevant';
  return orgs.some((name) => ALL.test(name)) ? 'all' : 'named';
}

/** Parts a piece at 和, 与, 及, 以及 where both sides are whole: 海关总署与海南省人民政府, but 文化和旅游部. */
function splitConjunctions(text: string, offset: number): Name[] {
  const names: Name[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const name = raw.trim();
    const at = offset + start + raw.indexOf(name);
    // A name that is broken into two lines is one name.
    if (name !== '') names.push({ name: name.replace(WHITE_SPACE, ''), span: [at, at + name.length] });
  };
  for (const match of text.matchAll(CONJUNCTION)) {
    const left = text.slice(start, match.index).trim();
    const isBreak = match[0].trim() === '';
    // 「省\n科技厅」 is one name: white space parts organisations only.
    if (left !== '' && !(isBreak ? looksLikeOrganisation(left) : isWhole(left))) continue;
    const behind = match.index + match[0].length;
    if (!isWhole(firstWhole(text.slice(behind, behind + LONGEST_NAME + 1).trim()))) continue;
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return names;
}

// 「各有关部门和单位」: what follows is a category, not an organisation
const BARE_CATEGORY = /^(?:部门|单位|机构|企业|地方|地区)$/;

function isWhole(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    (looksLikeOrganisation(name) || REGION.test(name)) &&
    !BARE_CATEGORY.test(name)
  );
}

/** The words up to the next 和, 与 or 及 that closes a whole name, or all of them. */
function firstWhole(text: string): string {
  for (const match of text.matchAll(CONJUNCTION)) {
    const name = text.slice(0, match.index);
    if (isWhole(name)) return name;
  }
  return text;
}

function completeSharedEnd(names: Name[]): Name[] {
  let ending: string | undefined;
  return names
    .toReversed()
    .map((entry) => {
      const shared = SHARED_END.exec(entry.name)?.[1];
      if (shared) ending = shared;
      else if (ending && REGION.test(entry.name) && !ORGANISATION_END.test(entry.name))
        return { ...entry, name: entry.name + ending };
      else ending = undefined;
      return entry;
    })
    .reverse();
}
