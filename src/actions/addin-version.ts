/** The version that ledgers and records name; a test holds it to package.json. */
export const ADDIN_VERSION = '0.1.0';
