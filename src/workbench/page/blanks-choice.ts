import type { BlankCells } from '../host';
import { text, type TextId } from '../texts';

const SENTENCES: Readonly<Record<BlankCells, TextId>> = {
  null: 'blanksNull',
  zero: 'blanksZero',
  text: 'blanksText',
};

/** The parameter of the page's address that names the choice: `?blanks=zero`. */
const PARAMETER = 'blanks';

/** What the page's address asks for; undefined where it asks for nothing we know. */
export function blanksOfAddress(): BlankCells | undefined {
  const wanted = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  return isBlankCells(wanted) ? wanted : undefined;
}

/** Which Excel is played where a function is given a blank cell. */
export interface BlanksChoice {
  readonly element: HTMLElement;
  /** `chosen` is called when the person chooses; the address of the page then says so too. */
  connect(chosen: (blanks: BlankCells) => void): void;
}

export function createBlanksChoice(atFirst: BlankCells): BlanksChoice {
  const list = document.createElement('select');
  list.dataset['action'] = 'blanks';
  for (const [blanks, sentence] of Object.entries(SENTENCES)) list.add(new Option(text(sentence), blanks));
  list.value = atFirst;
  const words = document.createElement('span');
  words.textContent = text('blanks');
  const element = document.createElement('label');
  element.className = 'wb-choice';
  element.title = text('blanksHint');
  element.append(words, list);
  return {
    element,
    connect(chosen) {
      list.addEventListener('change', () => {
        if (!isBlankCells(list.value)) return;
        const address = new URL(location.href);
        address.searchParams.set(PARAMETER, list.value);
        history.replaceState(null, '', address);
        chosen(list.value);
      });
    },
  };
}

function isBlankCells(word: string): word is BlankCells {
  return Object.hasOwn(SENTENCES, word);
}
