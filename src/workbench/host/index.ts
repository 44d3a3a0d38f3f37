/** Plays Excel on the web to an unmodified office.js, over any `WorkbookModel`. */
export { HostChannel, type HostChannelOptions } from './channel';
export type { AppContextOptions } from './app-context';
export type { CameWith } from './newer-members';
export { isProfileName, type Profile, type ProfileName, PROFILES } from './profiles';
export { addInFrameUrl, type FrameUrlOptions } from './frame-url';
export type {
  Argument,
  ArgumentCell,
  BlankCells,
  CustomFunctionsHost,
  FunctionCall,
} from './custom-functions';
export { isError, type CellError, type FunctionCell, type FunctionResult } from './function-results';
export { Faults, TransportFault, type TransportFaultCode } from './faults';
export { MemoryModel } from './memory-model';
export { formatAddress, formatArea, parseAddress, type ParsedAddress } from './addresses';
export { ModelError } from './model';
export type * from './model';
