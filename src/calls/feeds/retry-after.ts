/** `Retry-After` in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3); null when neither. */
export const retryAfter = (value: string | null, now: Date): number | null => {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
};
