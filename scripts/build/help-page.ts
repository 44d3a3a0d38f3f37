import { FUNCTIONS, type FunctionSpec } from '../../src/functions';
import { exampleFormula, exampleResult } from './example-formula';
import { FILES, type Language } from './function-metadata';

const TABLES = ['合同', '供应商', '股权', '任职', '发票', '付款', '税票', '申报单位', '选项', '政策参数'];
const WHOLE = `=LG_COMPUTE_SUBSIDY(${TABLES.map((name) => `${name}[#All]`).join(', ')})`;

/** So many lines of an example are shown. */
const MOST_LINES = 6;

const TEXTS = {
  zh: {
    tag: 'zh-CN',
    title: '算补函数',
    other: { language: 'en', tag: 'en', name: 'English' },
    lines: [
      '表格连同表头一起选中，列的顺序不限。金额是测算上限，不代表最终核定。',
      '#N/A：资料不全，说明里写着缺什么。#VALUE!：有内容无法识别，说明里写着是哪一格。',
      '公式把 0 读作空白（桌面版 Excel 把空白交给公式时就是 0）；免税写「免税」。金额的单位写在表头：（元）或（万元）。',
    ],
    whole: '例：工作簿里有哪张表就给哪张。',
    contents: '函数一览',
    returns: '返回',
    example: '示例（可直接输入单元格）',
    shows: '得到',
    more: (count: number) => `……还有 ${String(count)} 行`,
    repeating: '（可以给多个。）',
    optional: '（可省略。）',
  },
  en: {
    tag: 'en',
    title: 'SuanBu functions',
    other: { language: 'zh', tag: 'zh-CN', name: '中文' },
    lines: [
      'Select tables with their header row, columns in any order. Amounts are ceilings, not awards.',
      '#N/A says what is missing; #VALUE! says which cell could not be read.',
      'A 0 is read as a blank cell, as which desktop Excel hands blanks over; write 免税 for exempt. Say the unit in the header: （元） or （万元）.',
    ],
    whole: 'For example, giving every table that the workbook holds:',
    contents: 'All functions',
    returns: 'Comes back',
    example: 'Example, to be typed in a cell as it is',
    shows: 'Gives',
    more: (count: number) => `… and ${String(count)} more lines`,
    repeating: ' (Any number.)',
    optional: ' (May be left out.)',
  },
} as const;

type Texts = (typeof TEXTS)[Language];

/**
 * The page that Excel's "Help on this function" opens: every function with what it takes, what comes back, and an
 * example with what that gives.
 * @param policy what the page may load
 */
export function helpPage(
  language: Language,
  policy: string,
  specs: readonly FunctionSpec[] = FUNCTIONS,
): string {
  const texts = TEXTS[language];
  const { other } = texts;
  return `<!doctype html>
<html lang="${texts.tag}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${texts.title}</title>
    <link rel="icon" href="../assets/icons/suanbu-32.png" />
    <style>
${STYLE}
    </style>
  </head>
  <body>
    <h1>${texts.title}</h1>
    <p><a href="${fileName(other.language)}" lang="${other.tag}">${other.name}</a></p>
${texts.lines.map((line) => `    <p>${escape(line)}</p>`).join('\n')}
    <p>${texts.whole}<br /><code>${WHOLE}</code></p>
    <nav aria-labelledby="contents">
      <h2 id="contents">${texts.contents}</h2>
      <ul>
${specs.map((spec) => contentsLine(spec, language)).join('\n')}
      </ul>
    </nav>
${specs.map((spec) => section(spec, language, texts)).join('\n')}
  </body>
</html>
`;
}

const STYLE = `      :root { color-scheme: light dark; font: 16px/1.6 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif; }
      body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { margin: 2.5rem 0 0.5rem; overflow-wrap: anywhere; }
      h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
      nav ul { padding-inline-start: 1.25rem; }
      :target { border-inline-start: 4px solid #0b6b58; padding-inline-start: 0.5rem; }
      dt { font-weight: 600; }
      code { overflow-wrap: anywhere; }
      dd { margin: 0 0 0.5rem 1.5rem; }
      .shows { overflow-x: auto; }
      table { border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
      td { border: 1px solid #8886; padding: 0.25rem 0.5rem; vertical-align: top; min-width: 3rem; max-width: 20rem; overflow-wrap: anywhere; }
      td.number { text-align: end; white-space: nowrap; }`;

function fileName(language: Language): string {
  return FILES[language].help.replace('help/', '');
}

function contentsLine({ name, says }: FunctionSpec, language: Language): string {
  return `        <li><a href="#${name}">${name}</a> ${escape(says[language])}</li>`;
}

function section(spec: FunctionSpec, language: Language, texts: Texts): string {
  const { name, says, parameters, returns } = spec;
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `    <section>
      <h2 id="${name}">${name}</h2>
      <p><code>=${name}(${escape(names.join(', '))})</code></p>
      <p>${escape(says[language])}</p>
      <dl>
${parameters.map((one) => entry(one, language, texts)).join('\n')}
      </dl>
      <h3>${texts.returns}</h3>
      <p>${escape(returns[language])}</p>
      <h3>${texts.example}</h3>
      <p><code>${escape(exampleFormula(spec))}</code></p>
      <h3>${texts.shows}</h3>
      <div class="shows" tabindex="0" role="region" aria-label="${name} ${texts.shows}">
        <table lang="zh-CN">
${shown(spec, texts)}
        </table>
      </div>
    </section>`;
}

function entry(parameter: FunctionSpec['parameters'][number], language: Language, texts: Texts): string {
  const { name, says, optional, repeating } = parameter;
  const may = `${optional ? texts.optional : ''}${repeating ? texts.repeating : ''}`;
  return `        <dt>${escape(name)}</dt>
        <dd>${escape(says[language])}${may}</dd>`;
}

/** The first lines of what the example gives. */
function shown(spec: FunctionSpec, texts: Texts): string {
  const lines = exampleResult(spec);
  const rows = lines
    .slice(0, MOST_LINES)
    .map((line) => `          <tr>${line.map((value) => cell(value)).join('')}</tr>`);
  const left = lines.length - rows.length;
  const width = String(Math.max(...lines.map((line) => line.length)));
  const more = `          <tr><td colspan="${width}">${texts.more(left)}</td></tr>`;
  return [...rows, ...(left > 0 ? [more] : [])].join('\n');
}

function cell(value: string | number): string {
  return typeof value === 'number' ? `<td class="number">${String(value)}</td>` : `<td>${escape(value)}</td>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
