/** Dependencies point inwards: taskpane, commands → actions → workbook → core; functions → core. */
const only = (name, from, allowed) => ({
  name,
  comment: `${from} may import only ${allowed.join(', ')} and packages`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('core-is-pure', 'core', []),
    {
      name: 'core-has-no-packages',
      comment: 'core runs anywhere: no Office, no DOM, no Node, no packages',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    only('messages', 'messages', ['core']),
    only('workbook', 'workbook', ['core', 'messages']),
    only('files', 'files', ['core']),
    only('templates', 'templates', ['core', 'messages']),
    only('actions', 'actions', ['workbook', 'files', 'templates', 'core', 'messages']),
    only('functions', 'functions', ['core', 'messages']),
    only('commands', 'commands', ['actions', 'core', 'messages']),
    only('taskpane', 'taskpane', [
      'actions',
      'commands',
      'functions',
      'files',
      'templates',
      'core',
      'messages',
    ]),
    only('workbench-knows-nothing-of-kpi', 'workbench', []),
    {
      name: 'workbench-never-ships',
      comment: 'only the command-line tools and tests may use the embedded host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|cli)/' },
      to: { path: '^src/(workbench|cli)/' },
    },
    {
      name: 'template-schema-never-ships',
      comment: 'templates are data that the tests and the command line check; zod stays out of the add-in',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/templates/schema[.]ts$' },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: {
        path: '^src/(core|messages|templates|workbook|files|actions|functions|commands|taskpane)/',
        pathNot: '^src/templates/schema[.]ts$',
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'core'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
