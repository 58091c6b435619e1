const ENDINGS =
  'arnas ernas ornas heten heter ningen ningar ningarna andet arna erna orna aren ande anden ens ets ars ers ade ats ad at ar er or en et na de te ing ings ies ed es s a e t'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** A light stem shared by Swedish, Norwegian and English: the longest ending is cut where four letters remain. */
export const stemWord = (form: string): string => {
  const ending = ENDINGS.find((end) => form.endsWith(end) && form.length - end.length >= 4);
  return ending === undefined ? form : form.slice(0, -ending.length);
};
