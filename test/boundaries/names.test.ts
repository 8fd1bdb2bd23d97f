import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

const HOMELESS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'lib', 'core', 'misc']);

/** The parts of a path that name no concept: "src/utils/a.ts" gives "utils". */
const homeless = (path: string): string[] =>
  [...dirname(path).split(/[\\/]/), basename(path).replace(/\..*$/, '')].filter((part) =>
    HOMELESS.has(part.toLowerCase()),
  );

const files = globSync('{src,scripts,test}/**/*.*');

describe('names of files and folders', () => {
  test.each(['src/text/utils/slug.ts', 'src/pipeline/helpers.ts', 'test/Common/a.test.ts'])(
    '%s would be refused',
    (path) => {
      expect(homeless(path)).not.toEqual([]);
    },
  );

  test('every file and folder is named for a concept', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => homeless(path).length > 0)).toEqual([]);
  });

  test('a lexicon holds words and no logic', () => {
    const logic = files
      .filter((path) => /\/lexicon\/[^/]+\.ts$/.test(path.replaceAll('\\', '/')))
      .filter((path) =>
        /^\s*(export )?(async )?function\b|\bfor\s*\(|\bwhile\s*\(|\bif\s*\(/m.test(
          readFileSync(path, 'utf8'),
        ),
      );
    expect(logic).toEqual([]);
  });

  test('every test of a module stands where the module does', () => {
    const modules = new Set(
      globSync('{src,scripts}/**/*.{ts,astro,md}').map((path) => path.replaceAll('\\', '/')),
    );
    const strays = globSync('test/{model,text,pipeline,integrations}/**/*.test.ts')
      .map((path) =>
        path
          .replaceAll('\\', '/')
          .replace(/^test\//, 'src/')
          .replace(/\.test\.ts$/, ''),
      )
      .filter((path) => !modules.has(`${path}.ts`) && !modules.has(`${path}/index.ts`));
    expect(strays).toEqual([]);
  });
});
