export { applyCap } from './cap';
export { carryIn, type CarryReading } from './carry-in';
export { applyFloor } from './floor';
export { takeRate } from './rate';
export { roundAmount, ROUNDINGS, type RoundingReading } from './round-amount';
export { sideOf, windowText, type WindowSide } from './window';
export type { Stepped } from './stepped';
