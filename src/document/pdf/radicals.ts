/** Radicals of U+2E80–2EF3 with the Han character each stands for, after Unicode's EquivalentUnifiedIdeograph.txt. */
const supplement =
  '⺁厂⺅亻⺆冂⺉刂⺊卜⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺬示⺭礻⺮竹⺰纟⺱罓⺲罒⺴网⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
/** Kangxi radicals whose usual character in simplified script is not the one that Unicode decomposes them to. */
const simplified = '⼾户⾭青';
const unified = new Map(
  [...`${supplement}${simplified}`.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [
    radical,
    character,
  ]),
);
// Fonts made for the web map some Han characters to their radicals
const RADICAL = /[\u2e80-\u2fdf]/g;

/** Radicals as the Han characters they look like, one for one: nothing else of the text is normalised. */
export function unifyRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => {
    const character = unified.get(radical) ?? radical.normalize('NFKC');
    return character.length === 1 ? character : radical;
  });
}
