import type { Call } from '../domain/call.ts';

/**
 * Each call once. The same id in two feeds: the one that was checked or fetched last. The same diary number in two
 * feeds of one funder: Vinnova's own interface rather than the common one, which has less. Calls that several funders
 * announce together are left apart; see `possible-twins.ts`.
 */
export const currentCalls = (calls: readonly Call[]): Call[] => {
  const byId = new Map<string, Call>();
  for (const call of calls) {
    const other = byId.get(call.id);
    if (other === undefined || isLater(call, other)) byId.set(call.id, call);
  }
  const byNumber = new Map<string, Call>();
  for (const call of byId.values()) {
    const key = numberKey(call);
    const other = byNumber.get(key);
    if (other === undefined || isBetter(call, other)) byNumber.set(key, call);
  }
  return [...byNumber.values()];
};

const isLater = (call: Call, than: Call): boolean => stampOf(call) > stampOf(than);
const stampOf = ({ provenance }: Call): string => provenance.checkedOn ?? provenance.fetchedAt ?? '';

const numberKey = (call: Call): string => {
  const number = call.sourceIds['dnr'];
  return number === undefined ? call.id : `${call.funders[0]?.name.toLowerCase() ?? ''} ${number}`;
};

const isBetter = (call: Call, than: Call): boolean =>
  call.provenance.feed === 'vinnova' && than.provenance.feed !== 'vinnova';
