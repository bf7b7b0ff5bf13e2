import * as fc from 'fast-check';

/**
 * Properties try the same values in every run, so that a failure is the change's own and comes back when it is run again.
 * `PROPERTY_SEED=7 npx jest …` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_126) });
