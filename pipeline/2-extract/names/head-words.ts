import type { NameKind } from './names.ts';

/** Nouns that end a name of their kind, or stand before its "of", "for", "on" or "into". */
const headsByKind: Readonly<Partial<Record<NameKind, string>>> = {
  organisation:
    'Academy Administration Architects Consultants Housing Builders Attractions Agency Air Airlines Airways Alliance Apostolate Archive Archives Army Assembly ' +
    'Association Associates Authority Bank Bar Battalion Bench Board Body Borough Bourse Branch Brewery Brigade ' +
    'Broadcasting Bureau Cabinet Campaign Caucus Cell Center Centre Chamber Chambers Charity Church Circuit Clinic District Club ' +
    'Coalition Coastguard Collective College Command Commission Committee Commons Community Company ' +
    'Confederation Congress Congregation Consortium Constabulary Consulting Contractors Convocation Cooperative ' +
    'Corporation Corps Council Court Coroners Delegation Department Diocese Directorate ' +
    'Division Dáil Embassy Enforcement Enterprise Enterprises Establishment Estates Exchange Exchequer Executive Faculty ' +
    'Federation Fellowship Fleet Force Forces Forum Foundation Front Fund Garda Government Group Guard Guild Headquarters ' +
    'Holdings Homes Industries Initiative Inquiry Inquiries Inspectorate Institute Institution ' +
    'Insurance Judiciary Junta Jury Laboratory Laboratories League Legislature Library Lords Management Marines Mechanism ' +
    'Ministry Mission Movement Museum Nations Navy Network Observatory Office Ofsted Ombudsman ' +
    'Opposition Organisation Organization Panel Parliament Partners Partnership Party Peers Police Practice ' +
    'Presidency Press Prosecution Prosecutions Railway Railways Railroad Railroads Realty Regiment Registry Regulator Reserve ' +
    'Revenue School Secretariat Section Senate Service Services Society Solicitors Solutions Squad Staff ' +
    'Subcommittee Surgery Synod Systems Task Taskforce Team Technologies Telecom Treasury Tribunal Troop Trust Trustees ' +
    'Union Unit University Watch Watchdog Watchtower Workforce Workshop Yard Ltd Limited plc PLC Inc ' +
    'LLP LLC Corp Co GmbH SA AG NV BV PLLC Bundestag Knesset Duma Seimas Rada Senedd Stormont',
  office:
    'Adjudicator Administrator Adviser Advisor Advocate Aide Ambassador Analyst Archbishop Assessor Assistant Attorney Auditor ' +
    'Barrister Bishop Captain Cardinal Commander-in-Chief Chair Chairman Chairperson Chairwoman Chancellor Chaplain Clerk Commandant Commander ' +
    'Commissioner Comptroller Constable Consultant Counsel Controller Convener Convenor Coordinator Coroner Councillor Counsellor Curator ' +
    'Dean Delegate Deputy Director Director-General Doctor Economist Editor Elector Emperor Engineer Envoy Examiner Fellow ' +
    'General Governor Headteacher Historian Inspector Judge Justice King Lawyer Leader Lieutenant Magistrate Major Manager Marshal ' +
    'Mayor Member Minister Monitor Nurse Officer Organiser Paymaster Permanent Physician Pope Premier President Primate Principal ' +
    'Prosecutor Provost Psychologist Queen Rapporteur Recorder Rector Registrar Representative Reporter ' +
    'Scientist Secretary Secretary-General Attorney-General Auditor-General Governor-General Solicitor-General Inspector-General Surgeon-General Comptroller-General Advocate-General Senator Senators Sergeant Serjeant Sheriff Solicitor Speaker Spokesman Spokesperson ' +
    'Superintendent Surgeon Surveyor Taoiseach Technician Treasurer Trustee Tánaiste Under-Secretary Usher Vice-President ' +
    'Vice-Chancellor Vice-Chair Warden Whip Architect Champion Colonel Admiral Brigadier Corporal Head Congressman Congresswoman Ombudsperson',
  place:
    'Airport Alley Arena Ave Avenue Basin Bay Beach Bridge Broadway Building Buildings Canal Capitol Cape Castle Cathedral Cemetery Channel Inlet Creek Canyon Reef Lagoon Delta Glacier Bight Firth Fjord Narrows Gorge Plateau Dome ' +
    'City Close Coast Common Cottage County Crescent Cross Dale Dam Desert Docks Downs Drive Ellipse Embankment Estate ' +
    'Estuary Falls Farm Field Fields Fort Garden Gardens Gate Glen Green Grove Gulf Hall Harbour Harbor Heath Heights Highlands ' +
    'Highway Hill Hills Hospital Hostel Hotel House Infirmary Island Islands Isle Isles Junction Kingdom Lake Lakes Land Lane ' +
    'Lodge Manor Market Meadows Mews Mills Moor Motorway Mount Mountain Mountains Mosque Ocean Oblast Palace Parade Park Parish Peak ' +
    'Peninsula Pier Place Plain Plains Plaza Point Pond Port Prefecture Prison Province Quay Range Rectory Region Republic ' +
    'Reservoir Residence Ridge River Road Row Rock Sanatorium Sea Shore Shire Sound Springs Square Stadium Station States Strait ' +
    'Straits Street Strip Suburb Synagogue Temple Terrace Territory Territories Tower Towers Town Township Tunnel Turnpike Valley ' +
    'Vale Viaduct View Village Villas Walk Ward Wharf Wood Woods Yard Zone',
  publication:
    'Agenda Almanac Brief Briefing Annex Audit Blueprint Bulletin Circular Clarification Communiqué Compendium Consultation Directory Document ' +
    'Dossier Encyclopaedia Framework Gazette Green Guidance Guide Guideline Guidelines Handbook Journal Magazine ' +
    'Manifesto Manual Memorandum Memoir Minute Minutes Newsletter Note Notice Observer Outlook Paper Papers Patent ' +
    'Plan Plans Policy Post Principles Prospectus Protocols Record Report Reports Response Review Roadmap Specification ' +
    'Specifications Standards Statement Strategy Study Submission Summary Supplement Survey Telegraph Times Toolkit ' +
    'Tribune Update Vision Yearbook Guardian Programme',
  event:
    'Accident Affair Anniversary Assassination Attack Attacks Battle Bombing Bombings Campaign Census Ceremony Collapse Conference Conflict ' +
    'Congress Crisis Crash Cup Day Debate Derailment Disaster Earthquake Election Elections Emergency Epidemic Exercise ' +
    'Explosion Famine Festival Fire Flood Floods Games Genocide Hearing Hearings Holocaust Incident Inquest Inquests ' +
    'Insurrection Intifada Investigation Jubilee Lockdown Massacre Murder Murders Offensive Olympics Outbreak Pandemic ' +
    'Plot Referendum Revolution Riot Riots Scandal Shooting Siege Spring Storm Strike Summit Symposium Talks Tragedy Trial ' +
    'Troubles Uprising War Wars Watergate Workshop Brexit',
  legislation:
    'Accord Accords Act Acts Agreement Amendment Article Articles Bill Byelaws Charter Clause Code Compact Constitution Convention ' +
    'Conventions Covenant Declaration Decree Directive Directives Edict Law Laws Measure Order Orders Ordinance Pact Protocol ' +
    'Regulation Regulations Resolution Rule Rules Statute Statutes Treaties Treaty',
  service:
    'Helpline Hotline Scheme Programme Program Line Awards Award Fellowship Project Benefit Credit Allowance Grant',
};

const lists = Object.entries(headsByKind).map(
  ([kind, words]) => [kind as NameKind, new Set(words.split(' '))] as const,
);

const headsOf = (kind: NameKind): ReadonlySet<string> =>
  lists.find(([listed]) => listed === kind)?.[1] ?? new Set<string>();

export const officeHeads = headsOf('office');
export const organisationHeads = headsOf('organisation');
export const legislationHeads = headsOf('legislation');

/** Where a word ends names of several kinds, the kind listed first here is the more likely. */
const precedence: readonly NameKind[] = [
  'legislation',
  'office',
  'organisation',
  'event',
  'publication',
  'place',
  'service',
];

const kindOf = new Map(
  precedence
    .toReversed()
    .flatMap((kind) => [...headsOf(kind)].map((word) => [word, kind] as const)),
);

/** Give the kind of the names that a noun heads, or undefined for any other word. */
export function kindOfHead(word: string): NameKind | undefined {
  return kindOf.get(word);
}
