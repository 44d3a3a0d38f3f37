import { formatDate, partsOf } from '../../calendar';
import { invoiceNumberProblem } from '../../identity';
import type { Invoice } from '../../ledger';
import { message, type Message } from '../../messages';
import { contractCheck, warning, type Verdict } from '../about-contract';
import { invoiceName } from './about-documents';
import { countedInvoices } from './counted-invoices';

/**
 * LG 四（二）1: an invoice is looked up by its number. An odd number is no proof of anything, so the money
 * stays evidenced, but the number must be put right before a reviewer looks it up.
 */
export const invoiceNumber = contractCheck(
  'invoice-number',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    for (const { rows, amount } of countedInvoices(ctx, contract)) {
      const [row] = rows;
      const said = problemOf(row, names().clause);
      if (said) yield { ...warning(said.message, said.field), at: row, amount };
    }
  },
);

function problemOf(row: Invoice, clause: string): { message: Message; field: keyof Invoice } | null {
  const { number, issued } = row;
  const blanks = { where: invoiceName(row), clause };
  if (number === null) return null;
  const problem = invoiceNumberProblem(row, issued === null ? null : partsOf(issued).year);
  switch (problem?.kind) {
    case 'joined': {
      const parts = { ...blanks, code: problem.code, own: problem.number };
      return { message: message('check.invoice-number-joined', parts), field: 'number' };
    }
    case 'year': {
      const years = {
        ...blanks,
        stated: String(problem.stated),
        date: issued === null ? '' : formatDate(issued),
      };
      return { message: message('check.invoice-number-year', years), field: 'issued' };
    }
    case 'damaged':
      return { message: message('check.invoice-number-damaged', blanks), field: 'number' };
    case 'code-missing':
      return { message: message('check.invoice-code-missing', blanks), field: 'code' };
    case 'zeros-lost': {
      const full = { ...blanks, full: problem.number };
      return { message: message('check.invoice-number-zeros', full), field: 'number' };
    }
    case 'form':
      return { message: message('check.invoice-number-form', blanks), field: 'number' };
    default:
      return null;
  }
}
