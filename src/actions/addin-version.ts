/** The add-in's version: that of package.json, and of the manifest that `npm run build` writes. */
export const ADDIN_VERSION = '0.1.0';
