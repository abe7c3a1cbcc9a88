/** Radicals of U+2E80–2EF3 with the Han character each stands for, after Unicode's EquivalentUnifiedIdeograph.txt. */
const supplement =
  '⺁厂⺅亻⺆冂⺉刂⺊卜⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺴网⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
/** Kangxi radicals whose usual character in simplified script is not the one that Unicode decomposes them to. */
const simplified = '⼾户⾭青';
/** Marks that share their drawing with the one that is meant in Chinese text: fonts for Chinese name only one of the two. */
const marks = '―—〜～‒–\u2329〈\u232a〉';
const unified = new Map(
  [...`${supplement}${simplified}${marks}`.matchAll(/(.)(.)/gu)].map(([, twin = '', character = '']) => [
    twin,
    character,
  ]),
);
// Two dashes, 「——」, that a font draws as one
const LONG_DASH = /\u2e3a/g;
// Fonts made for the web map some Han characters to their radicals, U+2E80–2FDF
const TWIN = /[\u2e80-\u2fdf\u2012\u2015\u2329\u232a\u301c]/g;

/** Radicals as the Han characters they look like and marks as the usual ones: nothing else of the text is normalised. */
export function unifyCharacters(text: string): string {
  return text.replace(LONG_DASH, '——').replace(TWIN, (twin) => {
    const character = unified.get(twin) ?? twin.normalize('NFKC');
    return character.length === 1 ? character : twin;
  });
}
