/** A stretch of tokens, `from` up to but not including `to`. */
export type Span = { from: number; to: number };
