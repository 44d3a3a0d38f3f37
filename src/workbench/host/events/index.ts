export { entriesOf, type Trigger } from './entries';
export { eventMethods } from './event-methods';
export { locationOfEvent } from './event-range';
export { EventRegister } from './event-register';
export { EventTypes, WORKBOOK_TARGET } from './event-types';
