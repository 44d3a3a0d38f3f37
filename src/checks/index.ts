/** One check a file: rows in, findings out. What counts and what is flagged both follow from here. */
export { touchedBy, type Effect, type EvidencePart, type Finding, type Severity } from './types';
export {
  createContext,
  submissionDay,
  chosenOption,
  isKnownValue,
  type CheckContext,
  type Overrides,
} from './context';
export { advise, examine, type Examination } from './examine';
export { Faults, INTERNAL, noClaim } from './faults';
export { attempt, faultParams, watchFaults, type Fault } from './guarded';
export { CHECKS } from './registry';
export { cite } from './finding';
export { itemOf, type Sight } from './items';
export { countsInDoubt, getsNothing } from './gets-nothing';
export { isProject, subjectId, type Subject } from './subject';
export { projectAmount, projectKind } from './project';
export { idKey } from './grouping';
export { codeFault, codeHint } from './identity/code-text';
export { factsOf, providerFacts, type MaterialFacts } from './materials/facts';
export { neededMaterials, type MaterialState, type NeededMaterial } from './materials/needed';
export { askedText, documentText, lineText, stageText, stateText } from './materials/texts';
export { contentKey } from './double/content';
export {
  ELSEWHERE,
  mattersOf,
  type Matter,
  type Payer,
  type Settled,
  type SettledRows,
} from './double/matters';
export { otherFundingOf } from './double-funding';
export { ownFundingOf, sourceOf } from './double/own-funding';
export { datedItems, type DatedItem } from './dates/dated-items';
export { listed } from './dates/listed';
export {
  daysText,
  factsText,
  figureMessage,
  gapMessages,
  judgeTies,
  likeOwnGaps,
  mayText,
  profileOf,
} from './parties';
export { fees, feesWithout } from './amounts';
export { risksIn, type RowRisk } from './row-risk';
export type { Unchecked } from './unknown/unchecked';
export type { RowUnknown } from './unknown/unknowns';
export type { Fees } from './fees';
export { classifyUse, type UseWords } from './use-words';
