import { openXlsx, type Sheet } from 'hucre/xlsx';

/** Where two workbooks differ, cell by cell, in values, formulas, looks and tables; at most twenty places. */
export async function differences(a: Uint8Array, b: Uint8Array): Promise<string[]> {
  const [one, other] = await Promise.all([a, b].map((bytes) => openXlsx(bytes, { readStyles: true })));
  const [left, right] = [one, other].map((book) => facts(book?.sheets ?? []));
  const places = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...places].filter((place) => left?.get(place) !== right?.get(place)).slice(0, 20);
}

/** Everything that is compared, by place: "合同 3,8" counts rows and columns from 0. */
function facts(sheets: readonly Sheet[]): Map<string, string> {
  const found = new Map<string, string>();
  sheets.forEach(({ name, rows, cells, tables, columns }, i) => {
    found.set(`sheet ${i}`, name);
    found.set(`${name} tables`, JSON.stringify([tables, columns]));
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const at = `${r},${c}`;
        found.set(`${name} ${at}`, JSON.stringify([value, cells?.get(at)]));
      });
    });
  });
  return found;
}
