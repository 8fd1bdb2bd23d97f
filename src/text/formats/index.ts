import type { Format } from '../../model/format.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';

/** Every format that is read. To add one, write its reader beside these and name it here. */
export const formats: readonly Format[] = [plain, markdown];
