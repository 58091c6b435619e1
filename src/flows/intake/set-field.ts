import { LEVELS_OR_NONE, NO_AREA } from '../../domain/codes.ts';
import type { Definitions } from '../../domain/definitions.ts';
import { COORDINATORS_TARGET, targetsOf } from '../../domain/targets.ts';
import { levelName } from '../../text/level-name.ts';
import { formatPlacement } from '../../text/format-placement.ts';
import { readPlacement } from '../../domain/placement.ts';
import { TITLE_MAX } from '../actions.ts';
import { type Option, readChoice } from '../answers/read-choice.ts';
import type { Setting } from '../answers/read-setting.ts';
import type { Deps } from '../deps.ts';
import type { Draft, Session } from '../session.ts';
import { textsOf } from '../talk.ts';
import type { Turn } from '../turn.ts';
import { hear } from './hear.ts';
import { goOn, stay } from './take-answer.ts';

/** "Ändra kommun till Åre", "rubrik: …", "nivå: spets": one field of the draft by words, from wherever one is. */
export const setField = async (
  session: Session,
  draft: Draft,
  { field, value }: Setting,
  deps: Deps,
): Promise<Turn> => {
  const { intake } = textsOf(session);
  if (field === 'title' && value.length > TITLE_MAX)
    return stay(session, draft, deps, intake.tooLongField(intake.title, String(TITLE_MAX)));
  const next = { ...draft, revision: draft.revision + 1 };
  switch (field) {
    case 'title':
      return stay(session, { ...next, title: value }, deps, intake.changed);
    case 'level': {
      const levels = levelOptions(session, deps.definitions);
      const chosen = readChoice(value, levels);
      const level = LEVELS_OR_NONE.find((one) => chosen.kind === 'ok' && one === chosen.code);
      if (!level) return stay(session, draft, deps, intake.whichChoice(namesOf(levels)));
      return goOn(session, { ...next, level }, deps, intake.changed);
    }
    case 'area':
    case 'subarea': {
      const placements = placementOptions(session, deps.definitions);
      const chosen = readChoice(value, placements);
      return chosen.kind === 'ok'
        ? stay(session, { ...next, placement: chosen.code }, deps, intake.changed)
        : stay(session, draft, deps, intake.whichChoice(namesOf(placements)));
    }
    default: {
      const heard = hear(draft, field, value, deps.clock.now());
      // Where another question is at hand, that one is still to be answered.
      return draft.at === field
        ? goOn(session, heard, deps, null)
        : stay(session, heard, deps, intake.changed);
    }
  }
};

const levelOptions = ({ language }: Session, definitions: Definitions): Option[] =>
  LEVELS_OR_NONE.map((code) => ({ code, labels: [levelName(code, language, definitions)] }));

const placementOptions = ({ language }: Session, definitions: Definitions): Option[] =>
  targetsOf(definitions)
    .map((target) => (target === COORDINATORS_TARGET ? NO_AREA : target))
    .map((code) => {
      const placement = readPlacement(code, definitions) ?? { area: code, subarea: null };
      return { code, labels: [formatPlacement(placement, language, definitions)] };
    });

const namesOf = (options: Option[]): string => options.map(({ labels }) => labels[0] ?? '').join(', ');
