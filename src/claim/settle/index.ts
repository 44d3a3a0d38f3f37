/** Where a matter counts that several policies of the district would pay for. */
export { claimantFrom, type Claimant } from './claimant';
export { settle, type Settlement, type Unproved } from './settle';
export { unprovedFindings } from './unproved';
