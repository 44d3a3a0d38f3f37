/** The files that a cell names, each once, without regard to case and width: 合同A.pdf；发票.pdf are two. */
export function fileNames(cell: string): readonly string[] {
  const names = cell
    .normalize('NFKC')
    .split(/[、,;\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  return [...new Set(names)];
}
