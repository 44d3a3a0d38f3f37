const TABLES = ['合同', '供应商', '股权', '任职', '发票', '付款', '税票', '申报单位', '选项', '政策参数'];
const EXAMPLE = `=LG_COMPUTE_SUBSIDY(${TABLES.map((name) => `${name}[#All]`).join(', ')})`;

/** The page that Excel's "Help on this function" opens: the functions as functions.json describes them. */
function helpPage({ functions }) {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>算补函数 SuanBu functions</title>
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
    <h1>算补函数 SuanBu functions</h1>
    <p>表格连同表头一起选中，列的顺序不限。金额是测算上限，不代表最终核定。Select tables with their header row, columns in any order. Amounts are ceilings, not awards.</p>
    <p>#N/A：资料不全，说明里写着缺什么。#VALUE!：有内容无法识别，说明里写着是哪一格。#N/A says what is missing; #VALUE! says which cell could not be read.</p>
    <p>例：工作簿里有哪张表就给哪张。For example, giving every table that the workbook holds:<br /><code>${EXAMPLE}</code></p>
    <p>公式把 0 读作空白（桌面版 Excel 把空白交给公式时就是 0）；免税写「免税」。金额的单位写在表头：（元）或（万元）。A 0 is read as a blank cell, as which desktop Excel hands blanks over; write 免税 for exempt. Say the unit in the header: （元） or （万元）.</p>
${functions.map(section).join('\n')}
  </body>
</html>
`;
}

function section({ id, description, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `    <section>
      <h2 id="${id}">${id}</h2>
      <p><code>=${id}(${escape(names.join(', '))})</code></p>
      <p>${escape(description)}</p>
      <dl>
${parameters.map(entry).join('\n')}
      </dl>
    </section>`;
}

function entry({ name, description, repeating }) {
  const more = repeating ? '（可以给多个。Any number.）' : '';
  return `        <dt>${escape(name)}</dt>
        <dd>${escape(description ?? '')}${more}</dd>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

module.exports = { helpPage };
