import { describe, expect, test } from 'vitest';
import { joinRule } from '../../../src/kinds/people/join-rule.ts';
import { partsOfName } from '../../../src/kinds/people/name-parts.ts';

const rule = (full: string, short: string): string | null =>
  joinRule(partsOfName(full), partsOfName(short));

describe('the parts of a name', () => {
  test('leave out articles, particles and forms of address', () => {
    expect(partsOfName('Bashar al-Assad')).toEqual(['bashar', 'assad']);
    expect(partsOfName('Staffan de Mistura')).toEqual(['staffan', 'mistura']);
    expect(partsOfName('Sheikh Hamad bin Khalifa')).toEqual(['hamad', 'khalifa']);
    expect(partsOfName('John F. Kerry Jr.')).toEqual(['john', 'f', 'kerry']);
  });
});

describe('two forms name one person', () => {
  test.each([
    ['Bashar al-Assad', 'Bashar Assad', 'same-name'],
    ['Pérez Molina', 'Perez Molina', 'same-name'],
    ['John F. Kerry', 'John Kerry', 'middle-name-left-out'],
    ['John Kerry', 'J. Kerry', 'initial'],
    ['John Kerry', 'Kerry', 'family-name'],
    ['Xi Jinping', 'Xi', 'family-name'],
    ['Jessie Duarte', 'Jessie', 'first-name'],
    ['Edel González Jiménez', 'González', 'first-family-name'],
    ['Abdel Fattah al-Sisi', 'Fattah al-Sisi', 'family-name'],
  ])('%s and %s: %s', (full, short, expected) => {
    expect(rule(full, short)).toBe(expected);
  });
});

describe('two forms name two persons', () => {
  test.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['John Kerry', 'Bob Kerrey'],
    ['Michael Jordan', 'Jordan Michael'],
  ])('%s and %s', (full, short) => {
    expect(rule(full, short)).toBeNull();
  });
});
