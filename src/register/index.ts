// What other rooms may use of the register: reading it, and the questions asked of it.

export * from './as-of.ts';
export * from './compare.ts';
export * from './entries.ts';
export * from './flags.ts';
export { parseRegister, registerFiles } from './parse.ts';
export * from './regimes.ts';
export * from './register.ts';
export * from './who-lists.ts';
