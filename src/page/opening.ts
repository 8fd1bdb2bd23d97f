/**
 * The first words of a text, at most `length` characters of it, cut between words where it has any:
 * always `text.slice(0, n)`, the whole when it is short. Never cuts a character in two.
 */
export function openingOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Array.from(text.slice(0, length + 1));
  if (head.at(-1)?.isWellFormed() === false) head.pop();
  const cut = head.join('').replace(/\S*$/u, '').trimEnd();
  return cut.length > length / 2 ? cut : head.slice(0, -1).join('');
}
