import gazetteer from './gazetteer.json' with { type: 'json' };
import { stemsOf } from './stems.ts';

const list = (names: string): string[] => names.split(', ');

/** Countries as texts call them, nations, continents, seas and regions. */
const regions = list(
  'Africa, Antarctica, Asia, Australasia, Europe, Latin America, North America, South America, Central America, Middle East, Far East, ' +
    'North Africa, West Africa, East Africa, Southern Africa, Central Asia, South Asia, South-East Asia, Eastern Europe, Western Europe, ' +
    'Central Europe, Scandinavia, Balkans, Caribbean, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Ireland, UK, U.K., ' +
    'United Kingdom, US, U.S., USA, U.S.A., United States, United States of America, America, UAE, Russia, Soviet Union, USSR, ' +
    'Yugoslavia, Czechoslovakia, Iran, Syria, Vietnam, Laos, Bolivia, Venezuela, Tanzania, Moldova, Kosovo, Taiwan, Palestine, ' +
    'North Korea, South Korea, Burma, Swaziland, Macedonia, Czech Republic, Ivory Coast, Congo, Gaza Strip, West Bank, Crimea, Donbas, ' +
    'Kurdistan, Kashmir, Tibet, Chechnya, Catalonia, Bavaria, Siberia, Ulster, Western Sahara, Darfur, Vatican, Holy See, ' +
    'Falkland Islands, Isle of Man, Channel Islands, Atlantic, Pacific, Mediterranean, North Sea, Irish Sea, English Channel, ' +
    'Thames, Severn, Mersey, Tyne, Humber, Whitehall, Westminster, Holyrood, Capitol Hill, ' +
    'Helmand, Kandahar, Basra, Fallujah, Ramadi, Anbar, Tikrit, Mosul, Najaf, Karbala, Kunduz, Lashkar Gah, Bagram, Tora Bora, Srebrenica, Grozny, Idlib, Raqqa, Houla, Daraa, ' +
    'Golan Heights, Sinai, Guantánamo, Chernobyl, Fukushima Daiichi, Three Mile Island, Bhopal, Seveso, Zeebrugge, Dunblane, Hungerford, Orgreave, Scapa Flow, Lac-Mégantic, Walkerton, Rakhine, ' +
    'Wall Street, Fleet Street, The Hague, Hague, Grenfell, Grenfell Tower, Buckingham Palace, Heathrow, Gatwick, Stansted',
);

/** Counties and regions of the United Kingdom and Ireland. */
const counties = list(
  'Aberdeenshire, Angus, Antrim, Argyll, Armagh, Avon, Ayrshire, Bedfordshire, Berkshire, Buckinghamshire, Caithness, Cambridgeshire, ' +
    'Carmarthenshire, Ceredigion, Cheshire, Cleveland, Clwyd, Conwy, Cornwall, Cumbria, Denbighshire, Derbyshire, Devon, Dorset, Down, ' +
    'County Durham, Durham, Dyfed, East Anglia, East Midlands, East Sussex, Essex, Fermanagh, Fife, Flintshire, Glamorgan, Gloucestershire, ' +
    'Greater London, Greater Manchester, Gwent, Gwynedd, Hampshire, Herefordshire, Hertfordshire, Highlands, Home Counties, Humberside, ' +
    'Huntingdonshire, Isle of Wight, Kent, Lanarkshire, Lancashire, Leicestershire, Lincolnshire, Londonderry, Lothian, Merseyside, ' +
    'Middlesex, Midlands, Monmouthshire, Norfolk, North Yorkshire, Northamptonshire, Northumberland, Northumbria, Nottinghamshire, Orkney, ' +
    'Oxfordshire, Pembrokeshire, Perthshire, Powys, Rutland, Shetland, Shropshire, Somerset, South Yorkshire, Staffordshire, Strathclyde, ' +
    'Suffolk, Surrey, Sussex, Tayside, Teesside, Tyne and Wear, Tyneside, Tyrone, Warwickshire, Wearside, West Midlands, West Sussex, ' +
    'West Yorkshire, Wiltshire, Worcestershire, Yorkshire, Camden, Hackney, Kensington, Chelsea, Kensington and Chelsea, Lambeth, Brixton, ' +
    'Hammersmith, Tower Hamlets, Islington, Southwark, Haringey, Tottenham, Lewisham, Newham, Hillsborough, Aberfan, Lockerbie, Omagh, Piper Alpha',
);

/** States and territories of the US, with the short forms that stand after a town, and of Australia and Canada. */
const states = list(
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, ' +
    'Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, ' +
    'New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, ' +
    'South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, Washington State, West Virginia, Wisconsin, ' +
    'Wyoming, District of Columbia, Washington D.C., Washington DC, D.C., DC, Puerto Rico, Guam, New York City, Brooklyn, Manhattan, ' +
    'Queensland, Victoria, Tasmania, New South Wales, South Australia, Western Australia, Northern Territory, Ontario, Quebec, ' +
    'Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, British Columbia, Newfoundland, Yukon, Nunavut',
);

/** Short forms of US states: places only right after the name of a town. */
export const stateLetters: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX ' +
    'UT VT VA WA WV WI WY D.C. N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D.'
  ).split(' '),
);

/** The same, as they stand before a full stop. */
export const stateShort: ReadonlySet<string> = new Set(
  'Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
);

const stateNames =
  'Alabama|Alaska|Arizona|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|' +
  'Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nevada|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Wisconsin';
const stateBehind = new RegExp(
  `^, (?:${[...stateLetters].join('|').replace(/\\./g, '\\\\.')}|${stateNames})(?![\\p{L}\\d])`,
  'u',
);

/** Tell whether the words behind a name are a state, as in "Dalton, Georgia". */
export function standsBeforeState(behind: string): boolean {
  return stateBehind.test(behind);
}

const places: ReadonlySet<string> = new Set([
  ...gazetteer.countries,
  ...gazetteer.towns,
  ...regions,
  ...counties,
  ...states,
]);

const firstNames: ReadonlySet<string> = new Set(gazetteer.firstNames.split(' '));
const surnames: ReadonlySet<string> = new Set(gazetteer.surnames.split(' '));
const commonWords: ReadonlySet<string> = new Set(gazetteer.commonWords.split(' '));

/** Tell whether words name a country, region, county, state or large town. */
export function isPlace(words: string): boolean {
  return places.has(words);
}

/** Tell whether words name a side of a place, as in "North Lincolnshire" or "Greater Leeds". */
export function isSideOfPlace(words: string): boolean {
  const rest = side.exec(words)?.[1];
  return rest !== undefined && isPlace(rest);
}

const side =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Mid|Central|Inner|Outer|Greater) (.+)$/;

/** Tell whether a word in lower case is among the commonest of English. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word) || stemsOf(word).some((stem) => commonWords.has(stem));
}

/** Tell whether a word is a first name in English-speaking countries. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word);
}

/** Tell whether a word is a surname and no common word of English, by a list or by how it begins. */
export function isSurname(word: string): boolean {
  return surnames.has(word) || /^(?:Mc|Mac|O['\u2019]|Fitz)\p{Lu}\p{Ll}+$/u.test(word);
}
