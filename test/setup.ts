// Property tests draw the same cases on every run, so that a red run is red again tomorrow. Set
// COTEJO_SEED to a number to draw others; a failure prints the seed and the shrunk case.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.COTEJO_SEED ?? 20_261_121) });
