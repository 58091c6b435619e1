import type { RowFault } from '../domain/call-feed.ts';
import type { Language } from '../domain/codes.ts';
import { rowFaults as en } from './en/row-faults.ts';
import { rowFaults as sv } from './sv/row-faults.ts';

/** One fault of a file as a sentence: "Rad 7, kolumnen Sista dag: ”31/2 2027” går inte att läsa som ett datum. …" */
export const rowFaultText = ({ row, column, code, value }: RowFault, language: Language): string => {
  const words = language === 'sv' ? sv : en;
  return `${words.row(row)}${column === null ? '' : words.column(column)}: ${words.codes[code](value)}`;
};
