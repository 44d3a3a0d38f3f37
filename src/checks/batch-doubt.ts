import type { Contract } from '../ledger';
import { local, message, type Message } from '../messages';
import type { BatchChoice, BatchDoubt } from './batches';
import { supplierName } from './finding';
import { tableColumn } from './table-column';

/** Why the batch of a contract's provider is not certain, as a clause of a sentence. */
export function doubtText(contract: Contract, { groups }: BatchChoice, doubt: BatchDoubt): Message {
  const supplier = supplierName(contract);
  const column = tableColumn(contract.source, 'item');
  switch (doubt.kind) {
    case 'blank':
      return message('check.doubt-blank', { column, supplier });
    case 'unmatched': {
      const admitted = [...new Set(groups.flat().flatMap((s) => s.item ?? []))].sort();
      return message('check.doubt-unmatched', {
        column,
        supplier,
        items: list(doubt.items),
        admitted: list(admitted),
      });
    }
    case 'unsaid':
      return message('check.doubt-unsaid', { supplier, said: list(doubt.said) });
    case 'unclear':
      return message('check.doubt-unclear', { supplier, said: list(doubt.said) });
    case 'several':
      return message('check.doubt-several', { supplier, batches: list(doubt.batches) });
  }
}

function list(words: readonly string[]): ReturnType<typeof local> {
  return local(words.join('、'), words.join(', '));
}
