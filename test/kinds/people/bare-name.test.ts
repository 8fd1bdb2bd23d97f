import { describe, expect, test } from 'vitest';
import { styled } from '../../../src/kinds/people/bare-name.ts';

describe('a name is parted from the titles in its form', () => {
  test.each([
    ['Harken CEO Ruth Amadi', 'Ruth Amadi'],
    ['Ruth Amadi, founder of Harken', 'Ruth Amadi'],
    ["Harken CEO, Michael O' Dowd", "Michael O' Dowd"],
    ['President of the United States Ruth Amadi', 'Ruth Amadi'],
    ['Amadi, 49', 'Amadi'],
    ['the Prime Minister of Kenya', ''],
    ['Harken CEO and co-founder', ''],
    ['Donald Trump, Jr.', 'Donald Trump Jr.'],
    ['Martin Luther King', 'Martin Luther King'],
    ['Osama bin Laden', 'Osama bin Laden'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ])('%s: %s', (form, name) => {
    expect(styled(form).name).toBe(name);
  });
});
