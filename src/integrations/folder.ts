import { resolve } from 'node:path';

/** The folder of generated pages: the one that a command names, or else the shipped one. */
export const FOLDER = resolve(process.env['SOURCEBOOK_CONTENT'] ?? 'content');
