import { factsOf, neededMaterials, providerFacts, type NeededMaterial, type Subject } from '../../checks';
import type { Ledger } from '../../ledger';
import { programmeOf, type MaterialProgramme, type ProgrammeId } from '../../policy';
import { evaluate } from '../evaluate';

/** What one programme needs to be handed in. */
export interface ClaimMaterials {
  /** One line for each document, in the order of the guide; empty where no guide lists any. */
  readonly lines: readonly NeededMaterial[];
  /** False when no 材料 row serves the programme: how a document stands is then not known. */
  readonly tracked: boolean;
}

const NOTHING: ClaimMaterials = { lines: [], tracked: false };

/**
 * The documents that this claim needs at its stage (docs.stage), each with how it stands: conditions are
 * answered from the register, documents of contracts asked for those that count, at risk or not. The
 * articles of the measures have no list of their own.
 */
export function materialsFor(id: ProgrammeId | MaterialProgramme, ledger: Ledger): ClaimMaterials {
  if (id === 'SZP') return neededMaterials(providerFacts(ledger));
  const { ctx, eligible } = evaluate(programmeOf(id), ledger);
  const counted = new Set<Subject>(eligible);
  const facts = factsOf(
    ctx,
    ctx.contracts.filter((contract) => counted.has(contract)),
  );
  return facts ? neededMaterials(facts) : NOTHING;
}
