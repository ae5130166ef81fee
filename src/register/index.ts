// What other rooms may use of the register: reading it, the questions asked of it,
// and the decoder of checked JSON, for rooms that keep data files of their own.

export * from './as-of.ts';
export * from './compare.ts';
export * from './entries.ts';
export * from './flags.ts';
export { parseRegister, registerFiles } from './parse.ts';
export { present, RecordReader, readList } from './record.ts';
export * from './regimes.ts';
export * from './register.ts';
export * from './who-lists.ts';
