// The import rules of ARCHITECTURE.md: one arrow, no cycles. A folder may import itself and what its line allows.
const folders = [
  'calendar',
  'document',
  'parse',
  'ledger',
  'store',
  'acts',
  'seal',
  'backup',
  'papers',
  'contract',
  'server',
  'web',
  'cli',
];

/** Whoever answers or is called works with all that comes before. */
const beforeServer = folders.slice(0, folders.indexOf('server'));

/** What each folder may import besides itself; `types` lists folders of which only types may be imported. */
const allowed = {
  calendar: [],
  document: [],
  parse: ['calendar'],
  ledger: ['calendar'],
  store: ['calendar'],
  acts: ['calendar', 'document', 'parse', 'ledger', 'store'],
  seal: ['store', 'acts'],
  backup: ['store', 'seal'],
  papers: ['calendar', 'ledger'],
  contract: [],
  server: beforeServer,
  web: ['contract'],
  cli: [...beforeServer, 'server'],
};
const types = {
  parse: ['document'],
  ledger: ['parse'],
  store: ['parse', 'ledger'],
  papers: ['store', 'parse'],
};
/** The value lists (`as const`) that the schemas of `contract/` are built from. */
const valueLists = '^src/parse/directive\\.ts$|^src/ledger/values/';

const rules = folders.flatMap((folder) => {
  const free = allowed[folder];
  const typeOnly = types[folder] ?? [];
  const closed = folders.filter((other) => other !== folder && !free.includes(other));
  const from = { path: `^src/${folder}/`, pathNot: '\\.test\\.tsx?$' };
  const never = closed.filter((other) => !typeOnly.includes(other));
  return [
    {
      name: `${folder}-imports`,
      severity: 'error',
      from,
      to: {
        path: `^src/(${never.join('|') || '-'})/`,
        ...(folder === 'contract' || folder === 'store' ? { pathNot: valueLists } : {}),
      },
    },
    {
      name: `${folder}-types-only`,
      severity: 'error',
      from,
      to: {
        path: `^src/(${typeOnly.join('|') || '-'})/`,
        pathNot: valueLists,
        dependencyTypesNot: ['type-only'],
      },
    },
  ];
});

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(test-kit|e2e|bench)/|\\.test\\.tsx?$' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
