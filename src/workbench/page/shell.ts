import './shell.css';
import type { BlankCells } from '../host';
import { language, text, type TextId } from '../texts';
import { createBlanksChoice } from './blanks-choice';
import { confirmLoss } from './confirm';
import { createNotice } from './notice';
import { makePaneResizable } from './pane-width';

export type Mood = 'busy' | 'ready';

/** What the person can ask for in the top bar. */
export interface ShellActions {
  open(file: File): void;
  save(): void;
  fromTemplate(): void;
  example(): void;
  handBlanksAs(blanks: BlankCells): void;
}

/** The frame of the page: top bar, place for the grid, place for the taskpane. */
export interface Shell {
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
  showName(name: string, changed: boolean): void;
  showStatus(mood: Mood, sentence: string): void;
  /** Says what went wrong, until it is closed or `settle` is called. */
  complain(sentence: string): void;
  settle(): void;
  /** Asks in the page (never with a browser dialog) whether unsaved changes may be lost. */
  mayLose(name: string): Promise<boolean>;
  connect(actions: ShellActions): void;
}

/** `blanksAtFirst` is what functions get for blank cells until the person chooses. */
export function createShell(root: HTMLElement, blanksAtFirst: BlankCells): Shell {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = text('productName');

  const name = make('div', 'wb-name');
  const status = make('div', 'wb-status');
  status.setAttribute('role', 'status');
  const picker = filePicker();
  const buttons = {
    open: button('open', 'openHint'),
    save: button('save', 'saveHint'),
    fromTemplate: button('fromTemplate', 'fromTemplateHint'),
    example: button('example', 'exampleHint'),
    pane: button('pane', 'paneHint'),
  };
  const actions = make(
    'div',
    'wb-actions',
    buttons.open,
    buttons.save,
    buttons.fromTemplate,
    buttons.example,
  );
  const blanks = createBlanksChoice(blanksAtFirst);
  const bar = make('div', 'wb-bar', brand(), actions, name, status, blanks.element, buttons.pane, picker);
  bar.setAttribute('role', 'banner');

  const gridPlace = make('div', 'wb-grid');
  gridPlace.setAttribute('role', 'region');
  gridPlace.setAttribute('aria-label', text('workbookArea'));
  const panePlace = make('div', 'wb-pane');
  const handle = make('div', 'wb-handle');
  const notice = createNotice();
  root.append(bar, notice.element, make('div', 'wb-work', gridPlace, handle, panePlace));
  makePaneResizable(panePlace, handle, text('paneResize'));

  buttons.pane.setAttribute('aria-pressed', 'true');
  buttons.pane.addEventListener('click', () => {
    const hidden = root.classList.toggle('wb-pane-hidden');
    buttons.pane.setAttribute('aria-pressed', String(!hidden));
  });

  return {
    gridPlace,
    panePlace,
    showName(bookName, changed) {
      name.textContent = changed ? `${bookName} •` : bookName;
      document.title = `${bookName} - ${text('productName')}`;
    },
    showStatus(mood, sentence) {
      status.dataset['mood'] = mood;
      status.textContent = sentence;
      status.title = sentence;
    },
    complain: notice.show,
    settle: notice.hide,
    mayLose: (bookName) => confirmLoss(root, bookName),
    connect(asked) {
      buttons.open.addEventListener('click', () => {
        picker.click();
      });
      picker.addEventListener('change', () => {
        const file = picker.files?.[0];
        if (file) asked.open(file);
        picker.value = '';
      });
      buttons.save.addEventListener('click', () => {
        asked.save();
      });
      buttons.fromTemplate.addEventListener('click', () => {
        asked.fromTemplate();
      });
      buttons.example.addEventListener('click', () => {
        asked.example();
      });
      blanks.connect((chosen) => {
        asked.handBlanksAs(chosen);
      });
    },
  };
}

function brand(): HTMLElement {
  const mark = make('span', 'wb-mark');
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = '算';
  const words = make('span', 'wb-product');
  words.textContent = text('productName');
  return make('div', 'wb-brand', mark, words);
}

function button(label: TextId, hint: TextId): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'wb-button';
  made.dataset['action'] = label;
  made.textContent = text(label);
  made.title = text(hint);
  return made;
}

function filePicker(): HTMLInputElement {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.xlsx';
  picker.hidden = true;
  return picker;
}

function make(tag: string, className: string, ...children: HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
