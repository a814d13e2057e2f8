const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Bodies and offices whose "of", "for" or "on" is followed by topics with commas and "and". */
export const topicHeads = set(
  'Department Ministry Minister Secretary Committee Subcommittee Sub-Committee Directorate Office Bureau Commission Under-Secretary Centre Center ' +
    'Institute Council Board Commissioner Convention Covenant Protocol Agreement Treaty Declaration Directive Regulator Agency Inquiry ' +
    'Borough Diocese Regulations Rules Select Authority Group Association Society College Faculty School Code Representative Panel ' +
    'Taskforce Force Division Charter Joint Inspectorate Organization Organisation Report Rapporteur Conference Chamber Act State Affairs',
);
/** Nouns that take "of the" inside their name. */
export const ofThe = set(
  'Justice Battle Siege Representative Office Secretary President Attorney General Clerk Chancellor Speaker Church Charter Commissioner Governor House Government Leader Master ' +
    'Republic Treaty Convention Declaration Rights Lord Keeper Council Constitution Court Chairman Chair Vice-President Bank Mayor ' +
    'Representatives Congress Ministry Institute Society Library Province Isle Isles Ombudsman Bar Port Bureau Report Register Statute ' +
    'Department Commander Chaplain Serjeant Usher Minister Articles Journal Head Friends Knights Parliament Permanent Union Authority Comptroller',
);
/** Nouns after which "of" opens nothing that belongs to the name. */
export const noOf = set(
  'Government Member Members Part Report Role Rule Day Team Officer Officers Executive Front Centre',
);
export const onHeads = set(
  'Committee Subcommittee Commission Convention Council Coalition Agreement Protocol Group Panel Board Guidance Code Treaty Declaration ' +
    'Conference Directive Taskforce Force Inquiry Office Rapporteur Principles Report Covenant Regulation Forum Statement Policy Partnership ' +
    'Programme Program Strategy Paper Act Consultation Review Note Law Summit Rules Regulations',
);
export const intoHeads = set('Inquiry Commission Review Investigation Research Report');
export const toHeads = set(
  'Protocol Counsel Solicitor Secretary Representative Ambassador Adviser Advisor Assistant Envoy Commission Right Help Access',
);
export const inHeads = set(
  'Mission Force Operation Team Agreement Women Ombudsman Office Church Forum Trust Children',
);
export const forHeads = set(
  'Transport Department Minister Secretary Centre Center Institute Office Commissioner Ministry Campaign Council Agency Committee Foundation Bureau ' +
    'Association Authority Organisation Organization Fund Society Trust Director Group Framework Guidance Strategy Code Programme Program Plan ' +
    'Commission Court Tribunal Network Alliance Partnership Coalition Board Regulator School Body Service Charity Conference Convention ' +
    'Standards State Representative Mission Accountability Under-Secretary Centres College Laboratory Action Citizens Justice Minister ' +
    'Advocate Head Envoy Directorate Union Initiative Trade Forum Ombudsman Chancellor Principles Agenda Rules',
);

export const inFrames = set(
  'Mission Board Agreement Office Commission Committee Convention Children Force',
);

export const ofNouns = set(
  'Secretary Chief Chiefs State Head Chief Bank University Institute City County Borough Republic Isle Duchy Duke Earl Declaration Statement Bill ' +
    'Principles Code Prevention Protection Freedom Regulator Friends Battle Siege Gulf Bay Strait Sea Straits Port Ministry Master Chambers Rights ' +
    'Treaty Rehabilitation Transfer Prevention Regulation Misuse Protection Abolition Sale Supply Interpretation Administration Dáil ' +
    'Inspector Professor Commissioner Organization Bureau Kingdom Principality Diocese Province Register Review Archdiocese Line Duty Articles ' +
    'Joint Director District Inspectors Chairman Inspectorate Letters Terms Palace Tower Mid Royal',
);
