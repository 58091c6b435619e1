import type { RowFault } from '../../domain/call-feed.ts';

export const rowFaults = {
  row: (row: number) => (row === 0 ? 'The file' : `Row ${row}`),
  column: (name: string) => `, column ${name}`,
  codes: {
    'unknown-column': () => 'the heading is not in the template. Remove the column or correct the heading.',
    'column-missing': () => 'the column is missing.',
    'column-twice': () => 'the heading stands twice.',
    'value-missing': () => 'must be filled in.',
    'not-a-date': (value) => `“${value}” cannot be read as a date. Write for example 2027-03-01.`,
    'not-a-sum': (value) => `“${value}” cannot be read as a sum. Write for example 500000 SEK.`,
    'not-a-share': (value) => `“${value}” is no share. Write for example 40 %.`,
    'not-an-address': (value) => `“${value}” is no web address. It should begin with https://.`,
    'not-a-choice': (value) => `“${value}” cannot stand here.`,
    'too-long': () => 'the text is too long. At most 4,000 characters.',
    'id-twice': (value) => `two rows have the same id, ${value}. Give them different ones in the column Id.`,
    'dates-reversed': () => 'opens after the last day.',
    'sums-reversed': () => 'the smallest grant must be less than the largest, in the same currency.',
    'shares-too-large': () => 'the shares add up to more than 100 %.',
    'checked-in-future': (value) => `${value} has not been yet.`,
  } satisfies Record<RowFault['code'], (value: string) => string>,
};
