// What a file is, is told by its beginning and never by its name. Whoever opens files reads this many
// bytes ahead; whoever recognises formats may look at no more. One number for lists and customer
// files, because the same opened file is offered to the readers of both.

/** In bytes, decompressed: enough to recognise a format, find a header and try the delimiters. */
export const headLengthMax = 64 * 1024;
