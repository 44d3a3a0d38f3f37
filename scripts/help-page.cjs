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
      dd { margin: 0 0 0.5rem 1.5rem; }
    </style>
  </head>
  <body>
    <h1>算补函数 SuanBu functions</h1>
    <p>表格连同表头一起选中，列的顺序不限。金额是测算上限，不代表最终核定。Select tables with their header row, columns in any order. Amounts are ceilings, not awards.</p>
    <p>#N/A：资料不全，说明里写着缺什么。#VALUE!：有内容无法识别，说明里写着是哪一格。#N/A says what is missing; #VALUE! says which cell could not be read.</p>
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
