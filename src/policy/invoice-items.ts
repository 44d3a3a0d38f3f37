import data from './invoice-items.yaml';

type List = 'noCompute' | 'compute';
const WORDS = new Map(
  Object.entries(data as Readonly<Record<List, string>>).map(([list, words]) => [
    list as List,
    words
      .toLowerCase()
      .split(/\s+/)
      .flatMap((word) => (word === '' ? [] : [word.replaceAll('_', ' ')])),
  ]),
);

/** Whether an item of an invoice names something that is no compute service, and no compute (invoice-items.yaml). */
export function isNoCompute(item: string): boolean {
  const name = item
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\*[^*]*\*/g, '');
  const has = (list: List): boolean => WORDS.get(list)?.some((word) => name.includes(word)) ?? false;
  return has('noCompute') && !has('compute');
}
