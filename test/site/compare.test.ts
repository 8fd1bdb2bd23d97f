import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openReader, pageTypes, type Reader } from './reader.ts';

const KERRY = 'kerry-blames-the-syrian-regime-of-committing-a-massacre-in';
const HYSTERIA = 'us-anti-syria-hysteria-hits-new-high-kerry-accuses-assad-of';
const PAIR = `compare/${KERRY}/${HYSTERIA}/`;
const CHOSEN = `compare/any/?a=${KERRY}&b=${HYSTERIA}`;
const PARTS = ['utterances', 'figures', 'names', 'only', 'facts'];

describe('the page of two sources', () => {
  let reader: Reader;
  const box = async (selector: string) => {
    const found = await reader.page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`Nothing is shown at ${selector}.`);
    return found;
  };

  beforeAll(async () => {
    reader = await openReader({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await reader.read(PAIR);
  });
  afterAll(() => reader.close());

  test('marks what the other version prints too, and only that', async () => {
    const pairing = reader.page.locator('.pairing').nth(1);
    const versions = pairing.locator('.version p');
    expect(await versions.nth(0).locator('mark').allInnerTexts()).toEqual([
      'the Assad regime is actually carrying out nothing short of a massacre',
    ]);
    expect(await versions.nth(1).locator('mark').allInnerTexts()).toEqual([
      'The Assad regime is actually carrying out nothing short of a massacre',
    ]);
    expect(await versions.nth(0).locator('.only').first().innerText()).toBe('And');
    expect(await versions.nth(1).locator('.only').count()).toBe(0);
    expect(await versions.nth(1).locator('.gap').count()).toBe(2);
  });

  test('says the same in a table for those who cannot see the marks', async () => {
    const pairing = reader.page.locator('.pairing').nth(1);
    await pairing.getByText('Stretch by stretch').click();
    const rows = await pairing.getByRole('row').allInnerTexts();
    expect(rows.slice(1, 3).map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'And Not in this version',
      'the Assad regime is actually carrying out nothing short of a massacre The Assad regime is actually carrying out nothing short of a massacre',
    ]);
  });

  test('sets both beside each other on a wide screen and below each other on a narrow one', async () => {
    const left = await box('.pairing .version:nth-child(1)');
    const right = await box('.pairing .version:nth-child(2)');
    expect(right.y).toBe(left.y);
    expect(right.x).toBeGreaterThan(left.x + left.width);
    await reader.page.setViewportSize({ width: 375, height: 800 });
    const above = await box('.pairing .version:nth-child(1)');
    const below = await box('.pairing .version:nth-child(2)');
    expect(below.x).toBe(above.x);
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    const cites = reader.page.locator('.pairing').first().locator('.version cite');
    expect(new Set(await cites.allInnerTexts()).size).toBe(2);
    await reader.page.setViewportSize({ width: 1280, height: 900 });
  });

  test('words what stands in one only as what was not found, and says how it looked', async () => {
    const side = reader.page.locator('#only-a');
    expect(await side.innerText()).toContain('This build found no matching passage for these in');
    await side.getByRole('link', { name: 'How it looked' }).click();
    expect(await reader.page.locator('#method').innerText()).toContain('No matching passage');
  });

  test('leads from a wording to the sentences of that source on the page of the name', async () => {
    await reader.page
      .locator('#name-people-john-kerry td')
      .nth(1)
      .getByRole('link')
      .first()
      .click();
    expect(await reader.page.locator(':target').innerText()).toContain('Kerry');
    const source = reader.page.locator('.from', { has: reader.page.locator(':target') });
    expect(await source.getByRole('heading').first().innerText()).toContain('US anti-Syria');
    await reader.read(PAIR);
  });

  test('is led to from the page of each source and of each version', async () => {
    await reader.read(`sources/${HYSTERIA}/`);
    await reader.page.locator('#compare a').first().click();
    expect(new URL(reader.page.url()).pathname).toBe(`/${PAIR}`);
    const version = reader.page.locator('.version .page-of').first();
    await version.click();
    await reader.page.locator('#compare a').first().click();
    expect(await reader.page.locator(':target .pairing').count()).toBe(2);
  });

  test('tells the list of comparisons how much it holds of each', async () => {
    const count = async (part: string) => reader.page.locator(part).count();
    await reader.read(PAIR);
    const [utterances, counted, names] = [
      await count('.utterance'),
      await count('#figures tbody'),
      await count('#names tbody'),
    ];
    expect(utterances).toBe(1);
    expect(counted).toBeGreaterThan(1);
    expect(names).toBeGreaterThan(1);
    await reader.read('compare/');
    expect(await reader.page.locator('.counts li').allInnerTexts()).toEqual([
      'one utterance in both',
      `${counted} counted words with figures in both`,
      `${names} names or group words in both`,
    ]);
  });
});

describe('the choice of any two sources', () => {
  let reader: Reader;
  const choose = async (a: string, b: string): Promise<void> => {
    await reader.page.getByLabel('One source').selectOption(a);
    await reader.page.getByLabel('The other source').selectOption(b);
    await reader.page.getByRole('button', { name: 'Compare' }).click();
  };
  const said = () => reader.page.locator('#status').innerText();

  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(async () => {
    await reader.close();
  });

  test('shows in the browser what the page of the pair shows, and keeps the choice in the address', async () => {
    await reader.read(PAIR);
    const words = await Promise.all(PARTS.map((id) => reader.page.locator(`#${id}`).innerText()));
    await reader.read('compare/any/');
    await reader.page.getByText('Choose two sources.').waitFor();
    await choose(HYSTERIA, KERRY);
    await reader.page.locator('#utterances').waitFor();
    expect(new URL(reader.page.url()).search).toBe(`?a=${KERRY}&b=${HYSTERIA}`);
    expect(await said()).toContain('Compared: Kerry blames');
    expect(await Promise.all(PARTS.map((id) => reader.page.locator(`#${id}`).innerText()))).toEqual(
      words,
    );
    await reader.page.reload();
    await reader.page.locator('#utterances').waitFor();
    expect(await reader.page.getByLabel('One source').inputValue()).toBe(KERRY);
    await reader.page.goBack();
    await reader.page.getByText('Choose two sources.').waitFor();
    expect(await reader.page.locator('#utterances').count()).toBe(0);
  });

  test('leads from what it shows to pages that are there', async () => {
    await reader.read(CHOSEN);
    await reader.page.locator('.version .page-of').first().click();
    expect(await reader.page.locator('.kicker').first().innerText()).toMatch(/quotation/i);
  });

  test('goes to the part that the address names, and stays as it is when that changes', async () => {
    await reader.read(CHOSEN);
    const pairing = reader.page.locator('.pairing').first();
    const id = (await pairing.getAttribute('id')) ?? '';
    await reader.read('compare/any/');
    await reader.read(`${CHOSEN}#${id}`);
    await reader.page.locator(':target').waitFor();
    expect(await reader.page.locator(':target').getAttribute('id')).toBe(id);
    await pairing.getByText('Stretch by stretch').click();
    await reader.page.getByRole('link', { name: 'group words in both' }).click();
    expect(await pairing.locator('details').getAttribute('open')).not.toBeNull();
  });

  test('saves the same table as the page of the pair', async () => {
    await reader.read(CHOSEN);
    await reader.page.locator('#utterances').waitFor();
    const [download] = await Promise.all([
      reader.page.waitForEvent('download'),
      reader.page.getByRole('button', { name: 'Save this comparison as CSV' }).click(),
    ]);
    const saved = await text(await download.createReadStream());
    expect(saved).toBe(readFileSync(join(inject('site'), PAIR, 'comparison.csv'), 'utf8'));
    expect(saved.split('\r\n').length).toBeGreaterThan(50);
  });

  test('says what is wrong with an address or a choice', async () => {
    await reader.read(`compare/any/?a=${KERRY}&b=nowhere`);
    await reader.page.getByText('not held here').waitFor();
    await choose(KERRY, KERRY);
    await reader.page.getByText('one and the same source').waitFor();
    expect(await reader.page.getByRole('button', { name: 'CSV' }).isDisabled()).toBe(true);
  });

  test('works by the keyboard alone', async () => {
    await reader.read('compare/any/');
    await reader.page.getByLabel('One source').focus();
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('#utterances').waitFor();
    expect(reader.page.url()).toContain(`?a=${KERRY}&b=${HYSTERIA}`);
  });

  test('fails nowhere and asks no other host', () => {
    expect(reader.complaints).toEqual([]);
  });

  test.each([true, false])(
    'is found whichever source is named first (scripts: %s)',
    async (javaScriptEnabled) => {
      const turned = await openReader({ javaScriptEnabled });
      await turned.read(`compare/${HYSTERIA}/${KERRY}/#names`);
      await turned.page.waitForURL(`**/${PAIR}${javaScriptEnabled ? '#names' : '**'}`);
      expect(await turned.page.locator('h1').innerText()).not.toBe('');
      expect(turned.complaints).toEqual([]);
      await turned.close();
    },
  );

  test('says without JavaScript where else to look', async () => {
    const plain = await openReader({ javaScriptEnabled: false });
    await plain.read('compare/any/');
    expect(await plain.page.locator('noscript').textContent()).toContain('JavaScript');
    expect(await plain.page.getByLabel('One source').isVisible()).toBe(false);
    await plain.close();
  });
});

describe('the types of pages', () => {
  test('name a comparison of each kind that is there', () => {
    expect(pageTypes()).toMatchObject({
      'one source compared': `compare/${KERRY}/`,
      'two sources compared': PAIR,
    });
  });
});
