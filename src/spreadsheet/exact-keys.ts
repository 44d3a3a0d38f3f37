import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * Univer keeps parsed formulas, and the values of ranges, by their text; but a text of more than 64 characters it keeps
 * by a hash of 32 bits. Two long formulas with the same hash (among 10,000, one time in a hundred) would be taken for
 * one, and a cell would show what another cell calculates. Importing this module makes every key the whole text. All of
 * Univer's caches of this kind are of one class, of which only this one is exported.
 */
const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash: (text: string) => string };
cache._hash = (text) => text;
