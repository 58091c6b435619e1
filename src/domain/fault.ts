/**
 * Something that is nobody's doing in the conversation: a store that is busy, a document that cannot be read.
 * What people cause is a value instead. `message` is for the operator and never holds what people wrote.
 */
export class Fault extends Error {
  /** Stable; logged and alarmed on. */
  readonly code: string;
  /** The same thing may succeed in a moment. */
  readonly retryable: boolean;

  constructor(code: string, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
