/** Letters that join the parts of a Swedish compound: "vattenhushållning" has none, "kompetens-s-utveckling" one. */
const JOINTS = ['', 's'];
const SHORTEST_PART = 4;

/**
 * The two parts of a compound, both known words: "vattenförsörjning" is "vatten" and "försörjning". Takes a folded
 * form and says which stems are known. Of several ways the one with the longest last part is taken, since the last
 * part says what the thing is.
 */
export const splitCompound = (
  form: string,
  isKnown: (part: string) => boolean,
  stem: (part: string) => string,
): [string, string] | undefined => {
  for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_PART; cut += 1) {
    const last = stem(form.slice(cut));
    if (!isKnown(last)) continue;
    const first = JOINTS.map((joint) => form.slice(0, cut).replace(new RegExp(`${joint}$`, 'u'), ''))
      .flatMap((part) => [part, stem(part)])
      .find((part) => part.length >= SHORTEST_PART - 1 && isKnown(part));
    if (first !== undefined) return [first, last];
  }
  return undefined;
};
