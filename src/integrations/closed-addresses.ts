import { type ClosedAddress, closedAddressesOf } from '../model/closed-address.ts';
import { LEDGER } from '../model/ledger.ts';
import { appended } from '../pipeline/ledger-lines.ts';
import { linesOf } from './lines.ts';
import { once } from './once.ts';

/** Every closed address of the ledger, moves followed to their end. */
export const closedAddresses = once((): readonly ClosedAddress[] =>
  closedAddressesOf(appended(new Map(), linesOf(LEDGER))),
);
