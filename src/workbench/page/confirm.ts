import { text } from '../texts';

/** Asks in the page whether the unsaved changes of a workbook may be lost; Escape means no. */
export function confirmLoss(root: HTMLElement, bookName: string): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'wb-dialog';
  const sentence = document.createElement('p');
  sentence.textContent = text('replaceUnsaved', { name: bookName });
  const cancel = choice(text('cancel'), 'no');
  const goOn = choice(text('goOn'), 'yes');
  goOn.classList.add('wb-danger');
  const row = document.createElement('form');
  row.method = 'dialog';
  row.append(cancel, goOn);
  dialog.append(sentence, row);
  root.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes');
      dialog.remove();
    });
    dialog.showModal();
    cancel.focus();
  });
}

function choice(label: string, value: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.className = 'wb-button';
  made.value = value;
  made.textContent = label;
  return made;
}
