import { fold } from '../../text/fold.ts';
import { PARTICLES } from '../../text/lexicon/particles.ts';
import { HONORIFICS } from '../../text/lexicon/titles.ts';

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ur|ed|es|ez)-(?=\p{L}{2})/u;
const ENDINGS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The parts of a person's name by which spellings are compared: folded, without forms of address,
 * particles and articles. "Bashar al-Assad" gives ["bashar", "assad"], "Staffan de Mistura"
 * ["staffan", "mistura"], "John F. Kerry" ["john", "f", "kerry"].
 */
export function partsOfName(name: string): string[] {
  const words = fold(name)
    .replaceAll('.', ' ')
    .split(/[\s,]+/)
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => word !== '' && !ENDINGS.has(word));
  const parts = words.filter((word) => !PARTICLES.has(word));
  while (parts.length > 1 && HONORIFICS.has(parts[0] ?? '')) parts.shift();
  return parts.length ? parts : words;
}
