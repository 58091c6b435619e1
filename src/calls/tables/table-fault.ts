import { Fault } from '../../domain/fault.ts';

/** A file is no table of ours: of another kind, damaged, or larger than any list of calls. */
export class TableFault extends Fault {
  declare readonly code: 'table-unreadable' | 'table-too-large';
  constructor(code: 'table-unreadable' | 'table-too-large', message: string, cause?: unknown) {
    super(code, message, { cause });
    this.name = 'TableFault';
  }
}
