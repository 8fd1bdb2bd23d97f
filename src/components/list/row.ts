/** A page in a list: the name under which it is listed, its path from the root, and its front matter. */
export interface Row<Facts = unknown> {
  readonly name: string;
  readonly url: string;
  readonly facts: Facts;
}
