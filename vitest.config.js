/** Tests of the whole command line share a machine with others: time limits are generous. */
const config = {
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/bundle-first.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default config;
