/** The portal's codes of framework programmes. */
export const PROGRAMMES: Readonly<Record<string, string>> = {
  '43108390': 'Horizon Europe',
  '43252405': 'LIFE',
  '43152860': 'Digital Europe',
  '43251589': 'CERV',
  '43353764': 'Erasmus+',
  '43251814': 'Creative Europe',
  '43252476': 'Single Market Programme',
  '43254019': 'ESF+',
  '44416173': 'I3',
  '43251567': 'Connecting Europe Facility',
  '43089234': 'Innovation Fund',
  '43392145': 'EMFAF',
  '45532249': 'EU Bodies and Agencies',
  '111111': 'EU External Action',
};
