/** Words that say nothing of what an idea is about, folded as `telling-words.ts` folds: small words, and the field's own. */
const WORDS = `
  alla allt alltid andra annan annat att av bara behov behovs behover ber bland blev bli blir bort bra bade den
  denna deras dess dessa det detta dig din dina ditt dock dom dar darfor efter eftersom ej eller ett fick finns
  fler flera fran far fatt for fore forst genom gor gora gora hade han hans har hela hellre helt henne hennes hit
  hos hur har ibland idag ifran igen in inga ingen inget innan inne inom inte jag kan kanske kommer kommit kunde
  kunna lite lika man manga med medan mellan men mer mera mest mig min mina mindre mitt mot mycket maste nar nara
  nagon nagot nagra nej ner ni nog nu nya nytt ocksa och oss over pa redan sa samma samt sedan ser ska skall
  skulle sig sin sina sitt som stor stora stort storre sadan sadant san till tillsammans tre tva under upp ut utan
  vad val var vara varit varje vart vem vet vid vidare vilja vilka vilken vilket vill vore vort vara aldrig an annu
  ar are at about all also and any are because been but can could did does for from get had has have her him his
  how into its just like make more most much need new not now off one only other our out over own some such than
  that the their them then there these they this those too under use very want was way well were what when where
  which while who will with would you your
  aktor aktorer ansoka ansokan bidra bidrag bygg bygga foretag foretaget forstudie harjedalen ide iden ideer
  jamtland jamtlands kommun kommunen kommuner kr kronor lan lanet malgrupp medel miljon miljoner mkr month money
  namn partner partners pengar personer plan planerar platser projekt projektet projektide region regionen regional
  regionalt skapa soka starta stod tid tkr tusen utveckla utveckling verksamhet ar aret years year project idea
  region start build develop development company municipality county`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
