import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../src/citing/report.ts';

const ADDRESS = 'https://example.org/figures/f-1/';

describe('the address at which an error is reported', () => {
  test('is a mail with the id as its subject', () => {
    expect(reportAddress('desk@example.org', 'f-1', ADDRESS)).toBe(
      'mailto:desk@example.org?subject=Error%20in%20f-1&body=https%3A%2F%2Fexample.org%2Ffigures%2Ff-1%2F%0A%0A',
    );
  });

  test('is, in brief, a mail with nothing but the id', () => {
    expect(reportAddress('desk@example.org', 'f-1', ADDRESS, true)).toBe(
      'mailto:desk@example.org?subject=Error%20in%20f-1',
    );
  });

  test('has the id where the site wants it', () => {
    const contact = 'https://example.org/new?summary={id}&page={address}';
    expect(reportAddress(contact, 'f-1', ADDRESS)).toBe(
      'https://example.org/new?summary=f-1&page=https%3A%2F%2Fexample.org%2Ffigures%2Ff-1%2F',
    );
  });

  test('has the id as its title where the site does not say', () => {
    expect(reportAddress('https://example.org/issues/new?labels=error', 'f-1', ADDRESS)).toBe(
      'https://example.org/issues/new?labels=error&title=Error+in+f-1',
    );
  });

  test('is absent where the site gives none', () => {
    expect(reportAddress(undefined, 'f-1', ADDRESS)).toBeUndefined();
  });
});
