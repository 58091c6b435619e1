/** Dates and times are instants; they are shown in Swedish time. */
export type Cell = string | number | Date | null;

export type Column = { label: string; kind: 'text' | 'number' | 'day' | 'time'; width: number };

/** A table of a file: figures, ideas or events. */
export type Table = { name: string; columns: Column[]; rows: Cell[][] };
