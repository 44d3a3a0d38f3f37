/** Chinese characters and full-width signs take two places of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

function width(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Rows as aligned columns of text; the last column runs on. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, c) => (widths[c] = Math.max(widths[c] ?? 0, width(text))));
  }
  return rows.map((row) => row.map((text, c) => pad(text, widths, c, row.length)).join('  ')).join('\n');
}

function pad(text: string, widths: readonly number[], column: number, count: number): string {
  return column === count - 1 ? text : text + ' '.repeat((widths[column] ?? 0) - width(text));
}
