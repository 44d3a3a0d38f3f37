/**
 * The CJK Radicals Supplement (U+2E80..U+2EF3) as pairs: the radical, then the ideograph it looks like
 * (Unicode property Equivalent_Unified_Ideograph). Text copied out of PDF files is full of these, and
 * NFKC leaves all but two alone.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛' +
  '⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶' +
  '⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const IDEOGRAPH = new Map<string, string>();
const characters = Array.from(PAIRS);
for (let i = 0; i + 1 < characters.length; i += 2)
  IDEOGRAPH.set(characters[i] ?? '', characters[i + 1] ?? '');

/** The text with radical characters replaced by the ideographs they stand for. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2ef3]/g, (radical) => IDEOGRAPH.get(radical) ?? radical);
}
