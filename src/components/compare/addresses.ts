import type { Href } from './statement.ts';

/** Addresses as they are written on the page of a pair of sources. */
export const fromPair: Href = (path) => `../../..${path}`;
