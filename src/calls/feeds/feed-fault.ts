import { Fault } from '../../domain/fault.ts';

/** Every way in which a feed can fail, and whether the same request may succeed in a moment. */
const RETRYABLE = {
  unreachable: true,
  'timed-out': true,
  /** 429 and 5xx; `status` says which. */
  unwilling: true,
  /** Any other status that is not a success. */
  refused: false,
  'too-large': false,
  /** A web page where data was expected. */
  html: false,
  /** Cut off, of another shape, or too many rows that cannot be read. */
  malformed: false,
  empty: false,
  /** Less than half of what there was. */
  shrunken: false,
  /** Rows came without the dates that they have elsewhere. */
  'dates-missing': false,
  /** What came is not what was asked for. */
  'filter-ignored': false,
  'file-missing': false,
  /** A file kept by staff has rows that cannot be read; they are in `rows`. */
  'rows-refused': false,
} as const;

export type FeedFaultCode = keyof typeof RETRYABLE;

export const FEED_FAULT_CODES = Object.keys(RETRYABLE) as [FeedFaultCode, ...FeedFaultCode[]];

/** A feed could not be read. The message names no address, for a key may stand in it. */
export class FeedFault extends Fault {
  declare readonly code: FeedFaultCode;
  readonly status: number | null;
  /** The feed asks for so long a rest. */
  readonly retryAfterMs: number | null;

  constructor(
    code: FeedFaultCode,
    message: string,
    options: { status?: number; retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(code, message, { retryable: RETRYABLE[code], cause: options.cause });
    this.name = 'FeedFault';
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
