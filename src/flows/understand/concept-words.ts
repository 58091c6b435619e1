import type { Concept } from '../../domain/concepts.ts';

/** What people call each concept, in Swedish, English and Norwegian; matched folded, slips forgiven. */
export const CONCEPT_WORDS: Record<Concept, string> = {
  'smart-specialisering':
    'smart specialisering, smart specialisation, smart specialization, smarta specialiseringen, smarta specialiseringar, s3, ris3, smart spesialisering, s3 programmet, strategin för smart specialisering, programmet för smart specialisering',
  diversifiering: 'diversifiering, diversifieringen, diversification, diversifiera, diversifisering',
  specialisering:
    'specialisering, specialiseringen, specialisation, specialization, specialisera, spesialisering',
  'diversifiering-och-specialisering':
    'diversifiering och specialisering, specialisering och diversifiering, bredd och spets, spets och bredd, diversification and specialisation, breadth and peak',
  styrkeomrade:
    'styrkeområde, styrkeområden, styrkeområdet, styrkeområdena, strength area, strength areas, priority area, priority areas, fyra styrkeområdena, fyra styrkeområden, fyra områdena',
  'jord-skog-vatten':
    'jord skog och vatten, jord skog vatten, jsv, land forest and water, jord och skog och vatten',
  'hallbar-energi': 'hållbar energi, sustainable energy, styrkeområdet hållbar energi, bærekraftig energi',
  upplevelser: 'upplevelser, experiences, styrkeområdet upplevelser, opplevelser',
  'digitala-losningar':
    'digitala lösningar, digital solutions, styrkeområdet digitala lösningar, digitale løsninger',
  delomrade: 'delområde, delområden, delområdet, delområdena, sub area, sub areas, subarea',
  bas: 'bas, basen, nivån bas, base, basnivå, basnivån, base level',
  bredd: 'bredd, bredden, nivån bredd, breadth, breddnivå, breddnivån, bredde',
  spets: 'spets, spetsen, nivån spets, peak, spetsnivå, spetsnivån, cutting edge, spiss',
  pyramiden:
    'pyramiden, pyramid, the pyramid, nivåerna, nivåer, nivå, nivån, tre nivåerna, tre nivåer, levels, the levels, level, bas bredd spets, bas bredd och spets, förklaringsmodellen, pyramidbilden, s3 pyramiden, base breadth and peak',
  processledare:
    'processledare, processledaren, processledarna, process leader, process leaders, prosessleder',
  samordnare: 'samordnare, samordnaren, s3 samordnare, coordinator, coordinators, samordnarna',
  projektdialog:
    'projektdialog, projektdialogen, projektdialoger, project dialogue, project dialog, fördialog, dialog, dialogen',
  'malbilden-2050':
    'målbilden 2050, målbilden, målbild 2050, målbild, målbilden för 2050, jämtlands län 2050, vision 2050, visionen 2050, the 2050 vision',
  'strategisk-bedomning':
    'strategisk bedömning, strategiska bedömningen, strategic assessment, strategiska bedömningar',
  utlysning: 'utlysning, utlysningar, utlysningen, call for proposals, calls, open call',
  medfinansiering:
    'medfinansiering, medfinansiär, medfinansiera, co financing, cofinancing, co funding, medfinansieringen, regional medfinansiering',
  forstudie:
    'förstudie, förstudien, förstudier, pre study, prestudy, feasibility study, forprosjekt, forstudie',
  genomforandeprojekt:
    'genomförandeprojekt, genomförandeprojektet, implementation project, ramprojekt, framework project',
  projektagare:
    'projektägare, projektägaren, project owner, lead partner, sökande, idéägare, idébärare, prosjekteier',
  aktor: 'aktör, aktörer, aktören, aktörerna, stakeholder, stakeholders, actor, actors, aktør',
  malgrupp:
    'målgrupp, målgruppen, målgrupper, nyttomottagare, target group, target groups, beneficiary, målgruppe',
  projektide: 'projektidé, projektidén, projektidéer, project idea, project ideas',
  foretagsstod:
    'företagsstöd, företagsstödet, företagsstöden, business support, investeringsstöd, mikrostöd, konsultcheck',
  eruf: 'eruf, erdf, regionalfonden, regionala utvecklingsfonden, europeiska regionala utvecklingsfonden, mellersta norrland programmet',
  esf: 'esf, socialfonden, europeiska socialfonden, esf plus, european social fund',
  interreg: 'interreg, interregprogrammet, interreg sverige norge, interreg aurora, aurora, npa',
  leader: 'leader, leaderstöd, leaderområde, leaderområden, leader grogrund, leader 3sam, leader mittland',
  '1-1-medel':
    '1 1 medel, 1 1, 1 1 medlen, anslag 1 1, 1 1 anslaget, ett ett medel, ett ett, regionala utvecklingsmedel, 1 1 pengar, 1 1 ärende, 1 1 projekt, 1 1 funds, appropriation 1 1, projektstöd',
  landsbygdspotten: 'landsbygdspotten, landsbyggdspotten, landsbygdspott',
  strukturfondspartnerskapet:
    'strukturfondspartnerskapet, strukturfondspartnerskap, sfp, structural funds partnership, partnerskapet',
  'regionala-utvecklingsnamnden':
    'regionala utvecklingsnämnden, run, utvecklingsnämnden, regional development committee, nämnden',
  rus: 'rus, regional utvecklingsstrategi, regionala utvecklingsstrategin, utvecklingsstrategin, regional development strategy',
  fardplan:
    'färdplan, färdplaner, färdplanen, färdplanerna, roadmap, roadmaps, handlingsplan, handlingsplaner',
  statsstod:
    'statsstöd, försumbart stöd, de minimis, state aid, de minimis aid, statsstödsregler, statsstödsreglerna',
  'min-ansokan': 'min ansökan, e tjänsten min ansökan, my application',
};
