const TABLES = ['合同', '供应商', '股权', '任职', '发票', '付款', '税票', '申报单位', '选项', '政策参数'];
const EXAMPLE = `=LG_COMPUTE_SUBSIDY(${TABLES.map((name) => `${name}[#All]`).join(', ')})`;

const TEXTS = {
  zh: {
    tag: 'zh-CN',
    title: '算补函数',
    other: ['functions.en.html', 'en', 'English'],
    lines: [
      '表格连同表头一起选中，列的顺序不限。金额是测算上限，不代表最终核定。',
      '#N/A：资料不全，说明里写着缺什么。#VALUE!：有内容无法识别，说明里写着是哪一格。',
      '公式把 0 读作空白（桌面版 Excel 把空白交给公式时就是 0）；免税写「免税」。金额的单位写在表头：（元）或（万元）。',
    ],
    example: '例：工作簿里有哪张表就给哪张。',
    repeating: '（可以给多个。）',
  },
  en: {
    tag: 'en',
    title: 'SuanBu functions',
    other: ['functions.html', 'zh-CN', '中文'],
    lines: [
      'Select tables with their header row, columns in any order. Amounts are ceilings, not awards.',
      '#N/A says what is missing; #VALUE! says which cell could not be read.',
      'A 0 is read as a blank cell, as which desktop Excel hands blanks over; write 免税 for exempt. Say the unit in the header: （元） or （万元）.',
    ],
    example: 'For example, giving every table that the workbook holds:',
    repeating: ' (Any number.)',
  },
};

/**
 * The page that Excel's "Help on this function" opens: the functions as the metadata of that language describes them.
 * @param {string} policy what the page may load
 */
function helpPage({ functions }, language, policy) {
  const { tag, title, other, lines, example, repeating } = TEXTS[language];
  const [page, otherTag, otherName] = other;
  return `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="../assets/icons/suanbu-32.png" />
    <style>
      :root { color-scheme: light dark; font: 16px/1.6 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif; }
      body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { margin: 2.5rem 0 0.5rem; overflow-wrap: anywhere; }
      :target { border-inline-start: 4px solid #0b6b58; padding-inline-start: 0.5rem; }
      dt { font-weight: 600; }
      code { overflow-wrap: anywhere; }
      dd { margin: 0 0 0.5rem 1.5rem; }
    </style>
  </head>
  <body>
    <h1>${title}</h1>
    <p><a href="${page}" lang="${otherTag}">${otherName}</a></p>
${lines.map((line) => `    <p>${escape(line)}</p>`).join('\n')}
    <p>${example}<br /><code>${EXAMPLE}</code></p>
${functions.map((one) => section(one, repeating)).join('\n')}
  </body>
</html>
`;
}

function section({ id, description, parameters }, repeating) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `    <section>
      <h2 id="${id}">${id}</h2>
      <p><code>=${id}(${escape(names.join(', '))})</code></p>
      <p>${escape(description)}</p>
      <dl>
${parameters.map((one) => entry(one, repeating)).join('\n')}
      </dl>
    </section>`;
}

function entry({ name, description, repeating: isRepeating }, repeating) {
  return `        <dt>${escape(name)}</dt>
        <dd>${escape(description)}${isRepeating ? repeating : ''}</dd>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

module.exports = { helpPage };
