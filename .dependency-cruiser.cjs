// Who may import whom: model < text < page < kinds < readings < citing < pipeline < scripts, integrations.
// What `.astro` files import, and how files are named, is checked in test/boundaries.

/** The folders of src in order; a file imports from its own folder and from those before it. */
const ORDER = ['model', 'text', 'page', 'kinds', 'readings', 'citing', 'pipeline', 'integrations'];

const STAGES = 'read|recognise|settle|resolve|link|emit';

const upwards = ORDER.slice(0, -1).map((folder, index) => ({
  name: `${folder}-imports-only-what-is-below`,
  comment: `src/${folder} may import ${['itself', ...ORDER.slice(0, index)].join(', ')} and packages.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|scripts|test)/', pathNot: `^src/(${ORDER.slice(0, index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'kinds-do-not-import-kinds',
      comment: 'What two kinds need belongs to src/model, src/text or src/page.',
      severity: 'error',
      from: { path: '^src/kinds/([^/]+)/' },
      to: { path: '^src/kinds/', pathNot: '^src/kinds/$1/' },
    },
    {
      name: 'stages-do-not-import-stages',
      comment: 'A stage is handed what it needs; the files that compose stages are not stages.',
      severity: 'error',
      from: { path: `^src/pipeline/(${STAGES})(/|[.]ts)` },
      to: {
        path: `^src/pipeline/(${STAGES}|index)(/|[.]ts)`,
        pathNot: '^src/pipeline/$1(/|[.]ts)',
      },
    },
    {
      name: 'no-astro-below-integrations',
      comment: 'Only integrations, pages, layouts and components know of Astro.',
      severity: 'error',
      from: { path: '^src/(model|text|page|kinds|readings|citing|pipeline)/' },
      to: { path: '(^astro:|^astro$|node_modules/(astro|@astrojs)/|\\.astro$)' },
    },
    {
      name: 'no-input-or-output-below-scripts',
      comment: 'Files, processes, the network and the clock belong to scripts and integrations.',
      severity: 'error',
      from: { path: '^src/(model|text|page|kinds|readings|citing|pipeline)/' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|fs/promises|child_process|cluster|dgram|dns|http|http2|https|net|os|perf_hooks|process|readline|tls|timers|worker_threads)$',
      },
    },
    {
      name: 'src-does-not-import-scripts-or-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'no-development-packages-in-src',
      comment: 'What the site or the pipeline needs stands under "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-missing-modules',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^(dist(-portable)?|\\.cache|content)|[.]astro)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.d.ts', '.astro'],
    },
  },
};
