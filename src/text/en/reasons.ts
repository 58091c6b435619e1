import type { SameShape } from '../same-shape.ts';
import type { reasons as sv } from '../sv/reasons.ts';

export const reasons: SameShape<typeof sv> = {
  shows: {
    area: {
      'value-chain': 'shows which trade grows stronger',
      resource: 'is the resource the idea cares for or develops',
      product: 'is something the area produces',
      'energy-system': 'belongs to the energy system',
      visitors: 'is about visitors and guests',
      sport: 'is about sport and outdoor life',
      event: 'is an event that gathers people',
      culture: 'is about culture',
      technology: 'is the very technology to be developed',
      tool: 'is a tool, not what the idea is there to strengthen',
      actor: 'shows who the idea is for',
      place: 'shows what surroundings it concerns',
      'all-branches': 'concerns all kinds of businesses, not one area',
      'common-good': 'is something everybody benefits from, whatever the area',
      purpose: 'shows what you want to achieve',
    },
    subarea: {
      'value-chain': 'shows which trade it concerns',
      resource: 'is the resource it concerns',
      product: 'is something the sub-area produces',
      actor: 'shows who the idea is for',
    },
    level: {
      research: 'points to research and new knowledge',
      'test-arena': 'points to a test environment',
      'first-of-kind': 'points to a first of its kind',
      'new-technology': 'points to new technology',
      standing: 'points to a standing outside the county',
      infrastructure: 'is a ground that many can use',
      'needs-mapping': 'is about finding out the needs first',
      'basic-skills': 'is about basic knowledge',
      'network-forum': 'is about starting to meet and work together',
      restore: 'is about securing or restoring something',
      'plan-strategy': 'is about plans and strategies',
      'basic-service': 'is basic service',
      'more-firms': 'shows that more can take part',
      'new-products': 'is about new products or combinations',
      'joint-market': 'is about reaching the market together',
      'spread-known': 'is about spreading something that already works',
    },
  },
  area: {
    actor: {
      sure: (name) => `I am fairly sure that the idea belongs to **${name}**`,
      leaning: (name) => `I think the idea belongs to **${name}**`,
      unsure: (name, other) =>
        `I am unsure between **${name}** and **${other}** but lean towards **${name}**`,
    },
    staff: {
      sure: (name) => `Idélotsen proposed **${name}** (fairly sure)`,
      leaning: (name) => `Idélotsen proposed **${name}** (leaning towards it)`,
      unsure: (name, other) => `Idélotsen proposed **${name}** (unsure, perhaps **${other}**)`,
    },
  },
  noArea: {
    actor: {
      sure: 'I am fairly sure that the idea concerns more than a single area',
      leaning: 'I think the idea concerns more than a single area',
      unsure: (other) =>
        `I am unsure: the idea may belong to **${other}**, but I lean towards its concerning more than a single area`,
    },
    staff: {
      sure: 'Idélotsen proposed **no single area** (fairly sure)',
      leaning: 'Idélotsen proposed **no single area** (leaning towards it)',
      unsure: (other) => `Idélotsen proposed **no single area** (unsure, perhaps **${other}**)`,
    },
  },
  level: {
    actor: {
      sure: (name) => `I am fairly sure of the level **${name}**`,
      leaning: (name) => `The level leans towards **${name}**`,
      unsure: (name, other) =>
        `The level lies between **${name}** and **${other}**, leaning towards **${name}**`,
    },
    staff: {
      sure: (name) => `The level **${name}** (fairly sure)`,
      leaning: (name) => `The level leans towards **${name}**`,
      unsure: (name, other) =>
        `The level lies between **${name}** and **${other}**, leaning towards **${name}**`,
    },
  },
  because: { actor: 'because you', staff: 'because the actor' },
  want: (quotes) => `want to ${quotes}`,
  write: (quotes) => `wrote ${quotes}`,
  settled: (answer) => `answered *${answer}*`,
  shown: (quotes, shows) => `${quotes}, which ${shows}`,
  also: {
    actor: (area, quote) => `It also concerns **${area}**: you wrote ${quote}.`,
    staff: (area, quote) => `It also concerns **${area}**: the actor wrote ${quote}.`,
    unquoted: (area) => `It also concerns **${area}**.`,
  },
  noQuote: 'going by how the whole is described, no single word decides',
};
