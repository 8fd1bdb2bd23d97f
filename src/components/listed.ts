/** A page in a list: where it is, from the list's page, and its front matter. */
export interface Listed<Facts> {
  readonly href: string;
  readonly facts: Facts;
}
