import { text } from '../texts';

/** A strip below the top bar for what went wrong; it stays until it is closed or something goes right. */
export interface Notice {
  readonly element: HTMLElement;
  readonly show: (sentence: string) => void;
  readonly hide: () => void;
}

export function createNotice(): Notice {
  const element = document.createElement('div');
  element.className = 'wb-notice';
  element.setAttribute('role', 'alert');
  element.hidden = true;
  const words = document.createElement('span');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'wb-button';
  close.textContent = text('close');
  close.addEventListener('click', () => {
    element.hidden = true;
  });
  element.append(words, close);
  return {
    element,
    show(sentence) {
      words.textContent = sentence;
      element.hidden = false;
    },
    hide() {
      element.hidden = true;
    },
  };
}
