import { describe, expect, test } from 'vitest';
import { shelfIn, type Store } from '../../../src/components/recent/shelf.ts';

/** A store as a browser has it, and one that a browser forbids. */
function storeOf(start: Readonly<Record<string, string>> = {}): Store {
  const values = new Map(Object.entries(start));
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
const refuse = (): never => {
  throw new Error('Access is denied.');
};
const forbidden: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };

const page = (name: string) => ({ path: `people/${name}/`, title: name, kind: 'Person' });
const titles = (shelf: ReturnType<typeof shelfIn>) => shelf.pages().map(({ title }) => title);

describe('the shelf of pages that were opened', () => {
  test('has the latest first, and each once', () => {
    const shelf = shelfIn(storeOf(), '/');
    for (const name of ['berg', 'hale', 'berg']) shelf.add(page(name));
    expect(titles(shelf)).toEqual(['berg', 'hale']);
  });

  test('holds twelve; the oldest fall off', () => {
    const shelf = shelfIn(storeOf(), '/');
    for (let count = 1; count <= 15; count++) shelf.add(page(`${count}`));
    expect(titles(shelf)).toEqual([
      '15',
      '14',
      '13',
      '12',
      '11',
      '10',
      '9',
      '8',
      '7',
      '6',
      '5',
      '4',
    ]);
  });

  test('is each site’s own', () => {
    const store = storeOf();
    shelfIn(store, '/one/').add(page('berg'));
    expect(shelfIn(store, '/two/').pages()).toEqual([]);
    expect(titles(shelfIn(store, '/one/'))).toEqual(['berg']);
  });

  test('forgets everything when it is turned off, and keeps nothing until it is turned on', () => {
    const shelf = shelfIn(storeOf(), '/');
    shelf.add(page('berg'));
    shelf.turnOff();
    shelf.add(page('hale'));
    expect(shelf.pages()).toEqual([]);
    expect(shelf.isOff()).toBe(true);
    shelf.turnOn();
    shelf.add(page('hale'));
    expect(titles(shelf)).toEqual(['hale']);
  });

  test.each(['{', '{}', '[1, null, {"path": 1}]'])('is empty when its store holds %s', (json) => {
    expect(shelfIn(storeOf({ 'recently-viewed /': json }), '/').pages()).toEqual([]);
  });

  test('stays empty where the browser allows no store', () => {
    const shelf = shelfIn(forbidden, '/');
    shelf.add(page('berg'));
    shelf.turnOff();
    expect(shelf.pages()).toEqual([]);
    expect(shelf.isOff()).toBe(false);
  });
});
