// Where people live: street addresses, post-office boxes, and post codes that stand in an address.
import { findAll, type Finder, type Found } from './found.ts';
import { CUE } from './lexicon.ts';

const STREET_TYPE = String.raw`(?:Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Ter|Circle|Cir|Trail|Trl|Parkway|Pkwy|Highway|Hwy|Square|Sq|Alley|Row|Loop|Crescent|Cres|Close|Gardens|Grove|Mews|Turnpike|Pike|Crossing|Hollow|Ridge|Run|Walk|Path|Commons|Heights|Way|Parade|Quay|Wharf|Cove|Bend|Rise|View|Vale|Glen|Green|Hill|Landing|Esplanade|Causeway|Plaza|Meadows?|Fields?|Woods|Estate|Gate|Yard|Mount|Drove|Broadway)`;
const STATE = String.raw`(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)`;
const UNIT = String.raw`(?:,? ?(?:(?:Apartment|Apt|Unit|Suite|Ste|Flat|Room|Rm|Bldg|Building|Floor|Lot|Trailer)\.? ?#?|#) ?[A-Za-z]?-?\d{0,5}[A-Za-z]?)?`;
const CITY = String.raw`(?:\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2})`;
const ZIP = String.raw`(?:\d{5}(?:-\d{4})?)(?!\d)`;
const UK_POSTCODE = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? \d(?!ST|ND|RD|TH)[A-Z]{2})(?![\p{L}\p{N}])`;
const CANADA = String.raw`(?:[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\p{N}])`;
const TAIL = String.raw`(?:,? ${CITY}(?=,? (?:${STATE}(?!\p{L})|${ZIP}|${UK_POSTCODE}|${CANADA})))?(?:,? ${STATE}(?!\p{L}))?(?:,? (?:${ZIP}|${UK_POSTCODE}|${CANADA}))?`;
const HOUSE = String.raw`(?<![\p{L}\p{N}$€£.,/-])\d{1,6}(?:[-/]\d{1,4})?[A-Za-z]?(?: ?1\/2)?`;
const DIRECTION = String.raw`(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?`;
const STREET_NAME = String.raw`(?:(?:\p{Lu}[\p{L}'’.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|of|the|de|la|del) ){1,4}?`;

/** After a street of continental Europe or Latin America: ", 75011 Paris". */
const TOWN = String.raw`(?:,? (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}-]{1,24})?`;

/** "Flat 2, 31 …", "Apt 4B, Rowan House, 12 …": what stands before the house's number. */
const FLAT = String.raw`(?:(?<!\p{L})(?:Flat|Apartment|Apt|Unit|Suite|Ste|Room|Rm|Floor|Block|Villa|House)\.? ?#?(?:\d{1,4}[A-Za-z]?|[A-Za-z]\d{0,4}),? (?:(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:House|Court|Tower|Buildings?|Lodge|Mansions?),? )?)?`;

const STREET = new RegExp(
  String.raw`${FLAT}${HOUSE},? ${DIRECTION}${STREET_NAME}${STREET_TYPE}(?![\p{L}]| ${STREET_TYPE}(?!\p{L}))\.?(?: (?:N|S|E|W|NE|NW|SE|SW)(?!\p{L})\.?)?${UNIT}${TAIL}`,
  'gu',
);

/** Each with what no match of it is without, in a form that is looked for quickly. */
const PATTERNS: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [
    /[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Pp]lace|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute/u,
    new RegExp(
      String.raw`${HOUSE}(?: bis| ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Pp]lace|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute) (?:(?:de|du|des|la|le|les|l['’])[ ]?){0,3}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}${TOWN}`,
      'gu',
    ),
  ],
  [
    /Calle|Av|Carrera|Paseo|Camino|Rua|Via|Piazza/u,
    /(?<!\p{L})(?:Calle|Avenida|Avda\.?|Av\.?|Carrera|Paseo|Camino|Rua|Via|Piazza) (?:(?:de|del|la|el|los|las) ){0,3}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2},? (?:(?:n\.?º|núm\.?|#|No\.) ?)?\d{1,5}[A-Za-z]?(?!\p{N})(?:,? \d{1,2}[.ºª°]{1,2}(?: ?(?:[A-Z]|izq|dcha|izda)\.?(?!\p{L}))?)?/gu,
  ],
  [
    /(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|plein|gracht|gatan|vägen|gade|vej|gata|katu) \d/u,
    /(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|plein|gracht|gatan|vägen|gade|vej|gata|katu) \d{1,4} ?[a-z]?(?![\p{L}\p{N}])(?:,? \d{5} \p{Lu}[\p{L}-]{1,24})?/gu,
  ],
  [
    /ul\.|ulica|al\.|os\.|pl\.|utca|Jalan|Jl\.|Calle|Av\.|Cra\./u,
    /(?<!\p{L})(?:ul\.|ulica|al\.|os\.|pl\.|utca|Jalan|Jl\.|Calle|Av\.|Cra\.) ?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2},? \d{1,4}[A-Za-z]?(?:[/-]\d{1,4})?(?!\p{N})/gu,
  ],
  [
    /[Bb]ox|BOX|Bag|Apartado|Casilla|Postfach|Caixa/u,
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:G?P\.? ?O\.?|Post Office|g?po) ?(?:Box|box|BOX)|(?:Locked|Private) Bag|Apartado(?: de Correos)?|Casilla|Postfach|Caixa Postal) ?#?\d{1,6}${TAIL}`,
      'gu',
    ),
  ],
  [
    /Box/u,
    new RegExp(
      String.raw`(?<!\p{L})(?:RR|Rural Route|R\.R\.|HC) ?#?\d{1,3},? Box \d{1,5}${TAIL}`,
      'gu',
    ),
  ],
  [/\d{5}/u, new RegExp(String.raw`(?<![\p{L}])${CITY},? ${STATE},? ${ZIP}`, 'gu')],
  [
    /zip|post/iu,
    /(?<!\p{L})(?:zip(?: ?code)?|postal code|post ?code|código postal)(?: is| was|:|,)? ?(?<detail>\d{5}(?:-\d{4})?(?!\d)|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\p{L})|[A-Z]\d[A-Z] ?\d[A-Z]\d)/giu,
  ],
  [
    /\d{5}/u,
    /(?<![\p{L}\p{N}-])(?<detail>\d{5}(?:-\d{4})?) (?:zip|postal|post) ?code(?!s?\p{L})/giu,
  ],
  [/\d{5}-\d{4}/u, /(?<![\p{L}\p{N}#-]|\. )\d{5}-\d{4}(?![\p{L}\p{N}-])/gu],
  [
    /(?:NSW|VIC|QLD|TAS|ACT) \d/u,
    new RegExp(String.raw`(?<!\p{L})(?:${CITY},? )?(?:NSW|VIC|QLD|TAS|ACT) \d{4}(?!\p{N})`, 'gu'),
  ],
  [
    /[A-Z]\d[\dW] /u,
    /(?<![\p{L}\p{N}])(?:D6W|[AC-FHKNPRTV-Y]\d{2}) (?=[A-Z]{0,3}\d)[0-9AC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/gu,
  ],
  [
    /[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom/u,
    /(?<!\p{L})(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit|[Rr]oom) (?:\d{1,4}[A-Za-z]?|[A-Z]),? (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:House|Court|Tower|Lodge|Mansions?|Building|Buildings|Heights|Hall|Gardens|Point|Wharf|Mews|Terrace|Close|Villas?)(?!\p{L})/gu,
  ],
  // "Apt 12", "apartment 4C": nobody but a home has such a number.
  [
    /[Aa]p(?:artmen)?t|APT/u,
    /(?<!\p{L})(?:[Aa]pt|APT|[Aa]partment)(?:\.|s)? ?(?:#|no\.? ?|number )?(?:\d{1,4}[A-Za-z]?|[A-Z]\d{1,3})(?![\p{L}\p{N}])(?! (?:buildings?|units?|complex|homes|blocks?))/gu,
  ],
  // "apt 7 at Rowan Gardens": what follows is where the flat is.
  [
    /[Aa]p(?:artmen)?t|[Uu]nit|[Ff]lat/u,
    /(?<!\p{L})(?:[Aa]pt|[Aa]partment|[Uu]nit|[Ff]lat)\.? ?#?(?:\d{1,4}[A-Za-z]?|[A-Z]) (?:at|in|on) (?:the )?(?<detail>\p{Lu}[\p{L}'’-]{1,24} (?:\p{Lu}[\p{L}'’-]{1,24} ?){0,2}(?:House|Court|Towers?|Lodge|Mansions?|Buildings?|Heights|Hall|Gardens|Point|Wharf|Terrace|Villas?|Apartments|Manor|Estates?|Homes|Commons|Place|Arms|Village|Park))(?!\p{L})/gu,
  ],
  [
    / [A-Z]{1,2}\d/u,
    /(?<!\p{L})(?:liv(?:e|es|ed|ing)|based|moved|home|(?:re)?housed|relocated|placed|resid(?:e|es|ing))(?: us| me| them| him| her)? (?:in|to) (?:the )?(?<detail>[A-Z]{1,2}\d{1,2}[A-Z]?)(?![\p{L}\p{N}])/gu,
  ],
  [/ \d[A-Z]{2}/u, new RegExp(String.raw`(?<![\p{L}\p{N}])${UK_POSTCODE}`, 'gu')],
  [/[A-Z]\d[A-Z]/u, new RegExp(String.raw`(?<![\p{L}\p{N}])${CANADA}`, 'gu')],
  [
    /[Hh]ouse|[Ff]lat|[Dd]oor|[Pp]lot/u,
    /(?<!\p{L})(?:[Hh]ouse|[Ff]lat|[Dd]oor|[Pp]lot) (?:[Nn]o\.?|[Nn]umber|#) ?(?<detail>\d{1,4}[A-Za-z]?(?:,? \p{Lu}\p{Ll}+){0,3})/gu,
  ],
  // In lower case; "3rd" and the like are no post code's end.
  [
    / \d[a-z]/u,
    /(?<![\p{L}\p{N}])(?:[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}|[abceghj-nprstvxy]\d[a-z] \d[a-z]\d)(?![\p{L}\p{N}])/gu,
  ],
];

const NUMBER_WORD = String.raw`(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)`;
const SPOKEN_HOUSE = new RegExp(
  String.raw`(?<!\p{L})${NUMBER_WORD}(?:[ -](?:hundred|oh|${NUMBER_WORD})){0,4} (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:Street|St\.|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Court|Terrace|Circle)(?!\p{L})`,
  'gu',
);
const LOWER_STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,/-])\d{1,5} (?:(?:n|s|e|w|north|south|east|west)\.? )?(?:(?:[\p{L}'’]{2,20}|\d{1,3}(?:st|nd|rd|th)) ){1,2}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|terrace|circle|cir|trail|parkway|pkwy)(?!\p{L})\.?`,
  'giu',
);
const HOME_STREET = new RegExp(
  String.raw`(?<!\p{L})(?:liv(?:e|es|ed|ing)|house|home|(?:[Oo]ur|[Mm]y) place|apartment|address|resid(?:e|es|ed|ing)|moved|neighbou?rs?|block)(?: (?:is|are|over|here|there|just|right|down|up|near|off|at))*(?: (?:on|at|off|in|to|of|along|from))+(?: the (?:corner of|end of|\d+00 block of))? (?<detail>(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}'’-]{1,24})(?: \p{Lu}[\p{L}'’-]{1,24}){0,2} (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Terrace|Circle|Trail|Parkway|Crescent|Close)(?!\p{L}))`,
  'gu',
);
/** "We live at 14 Maple", "my address is 9 Rowan": where the sentence says that a home follows, no "Street" is needed. */
const HOME_NUMBER =
  /(?<!\p{L})(?:[Ll]iv(?:e|es|ed|ing)|[Rr]esid(?:e|es|ed|ing)|[Ss]tay(?:s|ed|ing)?|[Mm]oved|(?:[Hh]ome|[Hh]ouse|[Aa]ddress|[Aa]partment) is|[Aa]ddress(?= ?:)|[Mm]ail(?: it)?|[Ss]end it)(?: ?:| at| to| over at| now at)? (?<detail>\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’-]{1,24})(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}(?:,? (?:[Aa]pt|[Aa]partment|[Uu]nit|[Ff]lat|#)\.? ?[A-Za-z]?\d{0,4}[A-Za-z]?)?)/gu;
/** "At Rose Cottage, Mill Lane", "in the Sunset Mobile Home Park": a dwelling with a name. */
const NAMED_HOME =
  /(?<!\p{L})(?:[Ll]iv(?:e|es|ed|ing)|[Rr]esid(?:e|es|ed|ing)|[Hh]ome|[Aa]ddress|[Mm]oved|[Ss]tay(?:s|ing)(?= at (?!the )))(?: is)?(?: at| in| to| on|:)(?: the)? (?<detail>(?:[Tt]he )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}? (?:House|Cottage|Farm|Farmhouse|Lodge|Villas?|Rectory|Vicarage|Manor|Court|Apartments?|Towers?|Mansions?|Estates|Homes|Trailer Park|Mobile Home Park|Barn|Croft)(?:, \p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}(?= |[.,;!?)]|$)){0,2})(?!\p{L}| ?\p{Lu})/gu;
const CORNER =
  /(?<!\p{L})(?:corner|intersection) of (?<detail>(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}'’-]{1,24})(?: (?:\p{Lu}[\p{L}'’-]{1,24}|\d{1,3}(?:st|nd|rd|th))){0,2} (?:and|&) (?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}'’-]{1,24})(?: \p{Lu}[\p{L}'’-]{1,24})?)/gu;
/** What follows a number without being a street: "10 minutes drive", "2 great court cases". */
const NOT_STREET =
  /\d+ (?:[\p{L}'’]+ )*?(?:minutes?|hours?|miles?|blocks?|mins?|km|of|the|a|an|to|in|on|and|for|with|my|our|his|her|your|this|that|at|is|was|or|per|by|from|kids?|students?|children|years?|days?|weeks?|people|teachers?|parents?|cars?|long|full|grade|graders?|new|old|different|other|more)\b/iu;

export const findAddresses: Finder = (text, cues) => {
  const found: Found[] = [];
  const hasStreet = (cues & CUE.street) !== 0;
  const hasHome = (cues & CUE.home) !== 0;
  if (/\d/u.test(text)) {
    for (const [needs, pattern] of PATTERNS)
      if (needs.test(text))
        found.push(...findAll(text, pattern, 'address', (match) => !isPublicPlace(match[0])));
    if (hasStreet)
      found.push(
        ...findAll(text, STREET, 'address', (match) => !isPublicPlace(match[0])),
        ...findAll(text, LOWER_STREET, 'address', ({ 0: match }) => !NOT_STREET.test(match)),
      );
    if (hasHome)
      found.push(
        ...findAll(text, HOME_NUMBER, 'address', ({ groups }) => isHome(groups?.detail ?? '')),
      );
  }
  if (hasStreet) found.push(...findAll(text, SPOKEN_HOUSE, 'address'));
  if (hasHome)
    found.push(
      ...(hasStreet ? findAll(text, HOME_STREET, 'address') : []),
      ...findAll(text, NAMED_HOME, 'address'),
    );
  if ((cues & CUE.corner) !== 0) found.push(...findAll(text, CORNER, 'address'));
  return found;
};

/** Written with a capital, and none that counts or dates: "moved 3 Grade", "stayed 5 Years". */
function isHome(detail: string): boolean {
  return /^\d+[A-Za-z]? \p{Lu}/u.test(detail) && !NOT_STREET.test(detail) && !MONTHS.test(detail);
}

const MONTHS =
  /\d (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/u;

/** The Department's own door is on its letterhead. */
function isPublicPlace(address: string): boolean {
  return /^400 Maryland Ave|^1600 Pennsylvania Ave/u.test(address);
}
