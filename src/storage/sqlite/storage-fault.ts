import { Fault } from '../../domain/fault.ts';

const KNOWN: { starts: string; code: string; message: string; retryable: boolean }[] = [
  {
    starts: 'SQLITE_BUSY',
    code: 'storage-busy',
    message: 'Another process holds the file.',
    retryable: true,
  },
  { starts: 'SQLITE_LOCKED', code: 'storage-busy', message: 'The table is locked.', retryable: true },
  { starts: 'SQLITE_FULL', code: 'storage-full', message: 'The disk is full.', retryable: true },
  { starts: 'SQLITE_IOERR', code: 'storage-io', message: 'The disk does not answer.', retryable: true },
  { starts: 'SQLITE_CORRUPT', code: 'storage-corrupt', message: 'The file is damaged.', retryable: false },
  { starts: 'SQLITE_NOTADB', code: 'storage-corrupt', message: 'The file is no database.', retryable: false },
  { starts: 'SQLITE_READONLY', code: 'storage-read-only', message: 'May not write.', retryable: false },
];

/** The one place where the database's errors become faults of ours. */
export const toStorageFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const known = KNOWN.find(({ starts }) => code.startsWith(starts));
  return new Fault(
    known?.code ?? 'storage-failed',
    `The store: ${known?.message ?? (code || 'unknown trouble.')}`,
    {
      retryable: known?.retryable ?? false,
      cause: error,
    },
  );
};

/** Runs `work`; what it throws comes out as a fault. */
export const translated = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw toStorageFault(error);
  }
};

/** The same for a port's method: the driver is synchronous, the ports are not. */
export const guarded = async <T>(work: () => T): Promise<T> => translated(work);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
