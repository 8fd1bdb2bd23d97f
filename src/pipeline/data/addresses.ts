/** From the folder of the data to the root of the site. */
export const FROM_DATA = '..';

/** From the page of a source to the root of the site. */
export const FROM_SOURCE = '../..';

/** The rules by name, on the page that tells how the site was made. */
export function ruleAddress(root: string, rule: string): string {
  return `${root}/about/#rule-${rule}`;
}
