/** Teams' client gives up on an invoke after about five seconds. */
const PATIENCE_MS = 2500;

/**
 * What `work` gives; or, a little while after `work` has told its answer, that. Somebody looks at a card that
 * does not move while slow messages are on their way: `work` goes on, and a fault in it goes to `onLate`.
 */
export const withinPatience = async <T>(
  work: (tell: (answer: T) => void) => Promise<T>,
  onLate: (fault: unknown) => void,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  let given = false;
  let tell: (answer: T) => void = () => undefined;
  const told = new Promise<T>((resolve) => {
    tell = (answer) => {
      timer = setTimeout(() => resolve(answer), PATIENCE_MS);
    };
  });
  const whole = work(tell);
  whole.catch((fault: unknown) => {
    if (given) onLate(fault);
  });
  try {
    return await Promise.race([whole, told]);
  } finally {
    given = true;
    clearTimeout(timer);
  }
};
