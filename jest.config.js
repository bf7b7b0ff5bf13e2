const base = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/seed-properties.ts', '<rootDir>/src/messages/all-catalogues.ts'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          target: 'ES2022',
          jsx: 'react-jsx',
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
        },
      },
    ],
  },
};

/** The tests in a browser share one build and one browser, which are made only when one of them runs. */
module.exports = {
  // Also on a machine of two cores the tests run in a process beside Jest's own, which begins afresh before it has grown too large.
  workerIdleMemoryLimit: '1GB',
  // What a failed test leaves open (a browser, LibreOffice) must not keep the run from ending.
  forceExit: true,
  projects: [
    {
      ...base,
      displayName: 'unit',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...base,
      displayName: 'browser',
      roots: ['<rootDir>/test/e2e'],
      testMatch: ['**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/e2e/stage/each-file.ts'],
      globalSetup: '<rootDir>/test/e2e/stage/open-stage.ts',
      globalTeardown: '<rootDir>/test/e2e/stage/close-stage.ts',
    },
  ],
};
