import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** The file that a click on the button below a filter saves, with its name. */
export async function savedSeen(
  page: Page,
): Promise<{ readonly name: string; readonly csv: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is seen as CSV' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), csv: await text(await file.createReadStream()) };
}

/** The rows of a CSV file whose cells hold no line ends; the first is its header. */
export function rowsIn(csv: string): readonly string[] {
  return csv.split('\r\n').slice(0, -1);
}
