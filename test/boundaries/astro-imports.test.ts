import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** An import of an `.astro` file: what it names, resolved below the project when it is relative. */
interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** What the frontmatter and the scripts of an `.astro` file import. */
function importsOf(file: string, source: string): Import[] {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1],
  );
  return [frontmatter, ...scripts].flatMap((code) => {
    const tree = ts.createSourceFile('part.ts', code ?? '', ts.ScriptTarget.Latest);
    const typeOnly = new Set(
      tree.statements
        .filter(ts.isImportDeclaration)
        .filter(({ importClause: clause }) => clause && onlyTypes(clause))
        .map(({ moduleSpecifier }) => moduleSpecifier.pos),
    );
    return ts.preProcessFile(code ?? '', true, true).importedFiles.map(({ fileName, pos }) => ({
      target: fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
      typeOnly: [...typeOnly].some((start) => start <= pos && pos <= start + 3),
    }));
  });
}

function onlyTypes(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every((each) => each.isTypeOnly)
  );
}

const VIEW = /^src\/kinds\/([^/]+)\/[^/]+\.astro$/;

/** Why an import of an `.astro` file is against the layout, or undefined when it is not. */
function objection(file: string, { target, typeOnly }: Import): string | undefined {
  if (/^(node:)?(fs|child_process|http|https|net)(\/|$)/.test(target)) return 'reads or writes';
  if (!target.startsWith('src/'))
    return /^(scripts|test)\//.test(target) ? 'scripts and tests' : undefined;
  if (/^src\/(pipeline|text)\//.test(target)) return 'the pipeline and its tools';
  const own = VIEW.exec(file)?.[1];
  if (own && /^src\/(pages|layouts)\//.test(target)) return 'pages and layouts';
  if (own && target.startsWith('src/kinds/') && !target.startsWith(`src/kinds/${own}/`))
    return 'another kind';
  if (target.startsWith('src/model/') && !typeOnly && !file.startsWith('src/pages/'))
    return 'model values, not types';
  return undefined;
}

describe('importsOf', () => {
  const source = `---
import type { Page } from '../model/kind.ts';
import { type Source } from '../model/corpus.ts';
import { answer } from '../pipeline/answer.ts';
import Card from './Card.astro';
---
<p>import nothing from 'here'</p>
<script>
  import '../scripts/theme.ts';
</script>
`;

  test('reads the imports of frontmatter and scripts, and tells types from values', () => {
    expect(importsOf('src/components/A.astro', source)).toEqual([
      { target: 'src/model/kind.ts', typeOnly: true },
      { target: 'src/model/corpus.ts', typeOnly: true },
      { target: 'src/pipeline/answer.ts', typeOnly: false },
      { target: 'src/components/Card.astro', typeOnly: false },
      { target: 'src/scripts/theme.ts', typeOnly: false },
    ]);
  });

  test.each([
    ['src/components/A.astro', 'src/pipeline/answer.ts'],
    ['src/kinds/people/View.astro', 'src/kinds/places/View.astro'],
    ['src/kinds/people/View.astro', 'src/layouts/Site.astro'],
    ['src/pages/index.astro', 'node:fs'],
    ['src/components/A.astro', 'src/model/span.ts'],
  ])('%s may not import %s', (file, target) => {
    expect(objection(file, { target, typeOnly: false })).toBeDefined();
  });
});

describe('the imports of pages, layouts, components and views', () => {
  for (const file of globSync('src/**/*.astro')
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()) {
    test(`${file} imports model types and components, never the pipeline`, () => {
      const against = importsOf(file, readFileSync(file, 'utf8')).flatMap((each) => {
        const why = objection(file, each);
        return why ? [`${each.target} (${why})`] : [];
      });
      expect(against).toEqual([]);
    });
  }
});
