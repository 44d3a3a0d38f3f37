import { message, type Message } from '../../messages';
import type { Figure } from '../../parties';

/** What one party has in another: control, effective interest, share by SAT 42. */
export function figureMessage(figure: Figure): Message {
  const none = message('check.related-not-counted');
  const said = message('check.related-figure', {
    holder: figure.holder,
    held: figure.held,
    control: figure.controls ? message('check.related-controls') : message('check.related-controls-not'),
    effective: figure.effective === null ? none : percent(figure.effective),
    through: figure.lookThrough === null ? none : percent(figure.lookThrough),
  });
  return figure.circular ? message('check.related-figure-circle', { figure: said }) : said;
}

function percent(value: number): string {
  return `${String(value)}%`;
}
