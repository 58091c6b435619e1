import {
  MongoAPIError,
  MongoError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';
import { Fault } from '../../domain/fault.ts';

const DUPLICATE_KEY = 11_000;

/** What a server says by number. Source: MongoDB's error codes. */
const BY_CODE: { codes: number[]; code: string; message: string; retryable: boolean }[] = [
  { codes: [13, 18, 8000], code: 'storage-refused', message: 'The login may not do this.', retryable: false },
  { codes: [50, 64, 112, 262], code: 'storage-busy', message: 'The server took too long.', retryable: true },
  {
    codes: [91, 189, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436],
    code: 'storage-unavailable',
    message: 'The servers are choosing a new primary.',
    retryable: true,
  },
  { codes: [16_500], code: 'storage-busy', message: 'The server asks for a pause.', retryable: true },
  { codes: [14_031], code: 'storage-full', message: 'The disk is full.', retryable: true },
  { codes: [10_334], code: 'storage-too-large', message: 'The document is too large.', retryable: false },
];

export const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === DUPLICATE_KEY;

/**
 * The one place where the driver's errors become faults of ours. Neither its words nor its error go along where they
 * may hold the address with its password or what people wrote (a duplicate key names the values).
 */
export const toStorageFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  if (error instanceof MongoServerSelectionError || error instanceof MongoNetworkError)
    return fault('storage-unavailable', 'No server answers.', true, error);
  if (error instanceof MongoServerError) {
    const known = BY_CODE.find(({ codes }) => codes.includes(Number(error.code)));
    if (known) return fault(known.code, known.message, known.retryable, error);
  }
  if (error instanceof MongoAPIError) return fault('storage-closed', 'The store is closed.', false);
  const name = error instanceof MongoError ? `${error.name} ${String(error.code ?? '')}` : 'unknown trouble';
  return fault('storage-failed', `${name.trim()}.`, false);
};

const fault = (code: string, message: string, retryable: boolean, error?: MongoError): Fault =>
  new Fault(code, `The store: ${message}${error?.code === undefined ? '' : ` (${error.code})`}`, {
    retryable,
  });

/** Runs `work`; what it throws comes out as a fault. */
export const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw toStorageFault(error);
  }
};

/** Whether `write` wrote; false when something with the same key was there. */
export const isNew = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await write();
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
};
