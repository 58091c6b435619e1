import type { Place } from '../../domain/codes.ts';
import { plainWords } from './words.ts';

/**
 * Names of villages, mountains and valleys by municipality: only those we are sure of. Sources: the list of
 * the domain (section 8) and general knowledge of the county; an actor can always change what was read.
 */
export const PLACE_NAMES: Partial<Record<Place, string>> = {
  '2303': `Ragunda, Hammarstrand, Bispgården, Stugun, Döda fallet, Krångede, Överammer, Borgvattnet, Skyttmon, Utanede,
    Hammarforsen, Gevåg, Ragundadalen, Ragundabygden, Pålgård, Strånäset, Höglunda, Bispfors`,
  '2305': `Bräcke, Gällö, Kälarne, Pilgrimstad, Hunge, Håsjö, Hällesjö, Bodsjö, Bodsjöbyn, Sundsjö, Nyhem, Albacken, Grönviken,
    Mordviken, Revsund, Revsundssjön, Gimån, Gimdalen, Rissna, Dockmyr, Bräckebygden, Hällesjöbygden`,
  '2309': `Krokom, Föllinge, Nälden, Offerdal, Trångsviken, Alsen, Valsjöbyn, Rötviken, Hotagen, Laxsjö, Laxviken, Dvärsätt,
    Aspås, Aspåsnäset, Näskott, Rödön, Vaplan, Hissmofors, Kaxås, Rönnöfors, Skärvången, Tulleråsen, Häggsjövik, Landön,
    Landösjön, Jänsmässholmen, Bleckåsen, Oldklumpen, Hotagsbygden, Offerdalsbygden, Alsensjön, Nordvallen, Gunnarvattnet,
    Ängebo, Näldsjön, Kvitsle`,
  '2313': `Strömsund, Gäddede, Frostviken, Hammerdal, Hoting, Rossön, Tåsjö, Kyrktåsjö, Ulriksfors, Alanäs, Alavattnet, Fyrås,
    Gåxsjö, Håkafot, Stora Blåsjön, Blåsjön, Vildmarksvägen, Jormvattnet, Jormlien, Ankarede, Ankarvattnet, Risede, Siljeåsen,
    Renålandet, Norråker, Fjällsjö, Jansjö, Rudsjön, Havsnäs, Öjarn, Svaningen, Lidsjöberg, Lövberga, Hällingsåfallet, Grenås,
    Sikås, Leipikvattnet, Gubbhögen, Storjola, Vattudalen, Ströms Vattudal, Strömsvattudal, Flåsjön, Kvarnbergsvattnet, Raukasjön,
    Straejmie, Frostviksfjällen`,
  '2321': `Järpen, Duved, Undersåker, Mörsil, Storlien, Mattmar, Handöl, Vålådalen, Trillevallen, Edsåsdalen, Ottsjö, Bydalen,
    Bydalsfjällen, Höglekardalen, Kallsedet, Åredalen, Åreskutan, Åresjön, Åreälven, Årefjällen, Åreborna, Årebor, Åre by,
    Gevsjön, Enafors, Kolåsen, Björnänge, Ullådalen, Tegefjäll, Storulvån, Sylarna, Blåhammaren, Sällsjö, Järpströmmen,
    Arvesund, Marby, Mörviken, Kallsjön, Kallbygden, Hallenbygden, Tännforsen, Rödkullen, Nordhallen, Årelandet, Ottfjället`,
  '2326': `Svenstavik, Klövsjö, Åsarna, Hackås, Oviken, Myrviken, Ljungdalen, Storsjö kapell, Rätan, Rätansbyn, Börtnan, Börtnen,
    Skålan, Kövra, Hoverberg, Hoverberget, Helags, Arådalen, Persåsen, Tossåsen, Ovikenbygden, Ovikenfjällen,
    Oviksfjällen, Oviksbygden, Klövsjöfjällen, Näkten, Bergsbygden`,
  '2361': `Härjedalen, Sveg, Funäsdalen, Bruksvallarna, Ramundberget, Tänndalen, Tännäs, Hedeviken, Vemdalen, Vemdalsskalet,
    Björnrike, Lofsdalen, Lillhärdal, Ytterhogdal, Överhogdal, Ljusnedal, Linsell, Glissjöberg, Älvros, Ulvkälla, Vemhån,
    Ängersjö, Messlingen, Mittådalen, Sånfjället, Sonfjället, Fjällnäs, Ytterberg, Sörvattnet, Särvsjön, Högvålen, Funäsfjällen,
    Vemdalsfjällen, Härjedalsfjällen, Härjeåsjön, Härjedalingar, Härjedalingarna, Herjedaelien tjïelte`,
  '2380': `Östersund, Brunflo, Frösön, Häggenås, Orrviken, Fåker, Tandsbyn, Optand, Torvalla, Odensala, Marieby, Kyrkås,
    Lillsjöhögen, Norderön, Fugelsta, Ångsta, Munkflohögen, Slandrom, Handog, Gräfsåsen, Andersön, Vallsundet, Jamtli,
    Litsbygden, Brunflobygden, Östersundsbygden, Staare, Frösö, Frösö Zoo, Frösö Park, Kungsgårdsviken, Badhusparken`,
  'hela-lanet': `hela länet, hela Jämtland, hela Jämtland Härjedalen, hela Jämtlands län, hela regionen, hela länets, länets alla kommuner,
    alla åtta kommuner, alla åtta kommunerna, alla kommuner i länet, alla kommunerna i länet, alla länets kommuner, samtliga kommuner,
    samtliga åtta kommuner, alla kommuner, alla kommunerna, åtta kommuner i länet, runt om i länet, runtom i länet, över hela länet, länsövergripande,
    i hela länet, hela vårt län, the whole county, the entire county, whole county, whole region, the whole region, entire region, all of Jämtland,
    the county of Jämtland, across the county, all eight municipalities, all municipalities, hele länet, hele fylket, hele Jemtland`,
  'utanfor-lanet': `Sundsvall, Härnösand, Sollefteå, Kramfors, Örnsköldsvik, Timrå, Västernorrland, Medelpad, Ångermanland,
    Trondheim, Trøndelag, Tröndelag, Nord Trøndelag, Sør Trøndelag, Nord Tröndelag, Steinkjer, Røros, Röros, Stjørdal, Verdal, Verdalen,
    Meråker, Levanger, Snåsa, Lierne, Namsos, Namdalen, Røyrvik, Umeå, Västerbotten, Norrbotten, Luleå, Skellefteå, Kiruna, Vilhelmina,
    Dorotea, Storuman, Åsele, Dalarna, Gävleborg, Hälsingland, Ljusdal, Idre, Älvdalen, Falun, Stockholm, Göteborg, Malmö, Uppsala,
    Gävle, Hudiksvall, Bollnäs, Värmland, Karlstad, Örebro, Linköping, Lappland, Innlandet, Hedmark, Oslo, Helsingfors, Köpenhamn, Alnö`,
};

/** Names that are also ordinary words, surnames or names elsewhere: they need a cue beside them. */
export const DOUBTFUL_NAMES: Partial<Record<Place, string>> = {
  '2303': 'Fors',
  '2309': 'Ås, Ede, Önet',
  '2313': 'Backe, Bodum, Ström',
  '2321': 'Åre, Kall, Hallen, Ånn, Björnen, Anjan, Huså',
  '2326': 'Berg, Storsjö, Vigge, Galhammar, Glen',
  '2361': 'Hede, Långå',
  '2380': 'Lit, Ope, Grytan, Näs, Lugnvik',
  'utanfor-lanet': 'Ånge, Bergen',
};

export const MUNICIPALITY_NAMES: Partial<Record<Place, string>> = {
  '2303': 'Ragunda',
  '2305': 'Bräcke',
  '2309': 'Krokom',
  '2313': 'Strömsund',
  '2321': 'Åre',
  '2326': 'Berg',
  '2361': 'Härjedalen',
  '2380': 'Östersund',
};

const ALL_PLAIN = new Set(
  [...Object.values(PLACE_NAMES), ...Object.values(DOUBTFUL_NAMES)].flatMap((names) =>
    names.split(',').map(plainWords),
  ),
);

/** Whether a whole message of plain words is the name of a place we know. */
export function isPlaceName(words: string): boolean {
  return ALL_PLAIN.has(words);
}
