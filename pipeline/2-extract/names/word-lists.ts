const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin sentences and headings and are no part of a name. Any other is judged by the report. */
export const openers = words(
  'a about above accordingly across additionally after afterwards again against agencies all almost alongside already also ' +
    'alternatively although always amid among amongst an and another any anyone anything apart appropriate are arguably around as ' +
    'aside assuming at away based because been before beforehand behind being below beneath besides between beyond both briefly ' +
    'broadly but by can certain clearly collectively coming compared concerning conversely could crucially current ' +
    'currently dear despite details did do does down draft drawing due during each earlier either elsewhere encouraging ensure ' +
    'equally especially even eventually every everyone evidence examples except existing explain extending few finally first firstly ' +
    'following for former formerly fortunately fourth from full further furthermore generally getting given giving had has have ' +
    'having he hence her here him his historically how however i if importantly improving in include includes including increasingly ' +
    'indeed individuals initially instead into introducing is it its just key last lastly later latter least lessons less let ' +
    'like likewise local looking made mainly making many materials may me meanwhile members might mindful ministers more moreover ' +
    'most mostly much must my near nearly neither never nevertheless new next no nobody none nonetheless nor normally not note ' +
    'noting nothing notably notwithstanding now obviously occasionally of off officials often old on once one only onto or ' +
    'originally other others otherwise our out outside over overall paragraph part particularly past people per perhaps please plus ' +
    'possibly previous previously prior provided provisional purpose purposes put quite rather recent recently recognising reconsidering ' +
    'regarding regardless relevant reviewing second secondly section see seeking setting several shall she should similarly simply ' +
    'since so some somebody someone something sometimes soon specifically still strengthening strikingly subject subsequent ' +
    'subsequently such summary supporting surprisingly taken taking text than thank that the their them then thereafter thereby ' +
    'therefore these they thing third thirdly this those though three through throughout thus till to today together too toward ' +
    'towards tracking traditionally turning two typically ultimately under underlying understanding unfortunately unless unlike until ' +
    'unusually up upon us used using usually various very via was we were what whatever when whenever where whereas whereby ' +
    'wherever whether which while whilst who whoever whole whom whose why wider will with within without witnesses working would ' +
    'yes yesterday yet you your yours delivering staff many most residents children families parents patients victims survivors ' +
    'creating preparing responding ensuring having introduction background conclusion conclusions recommendation recommendations ' +
    'contents chapter appendix annex table figure box question answer back four five six seven eight nine ten once pursuant ' +
    'concerns progress action actions next staffed unanimously upon well let creation whereby thanks sincerely according reports letters',
);

/** Titles of address: they stand before a person's name and are no part of it. */
export const titles = words(
  'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Viscount Rev Reverend Hon Honorable Honourable Rt Right ' +
    'Messrs Madam Madame Cllr Sheikh Imam Rabbi Pastor',
);

/** Ranks and their short forms, which stand before a person's name as titles do. */
export const ranks = words(
  'Chief Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Rear-Admiral Vice-Admiral Lt Col Maj Gen Capt Sgt Cpl Adm Cmdr Brig Sen Sens Rep Reps Gov Insp Supt Det Lieutenant Colonel Major General Captain Sergeant Admiral ' +
    'Commander Brigadier Corporal Staff Detective Commodore Marshal Private Constable Superintendent Inspector',
);

/** Titles that are part of a name, as in King Charles III. */
export const crowned = words('King Queen Pope Emperor Empress Prince Princess Saint');

/** Letters after a person's name that are no part of it. */
export const letters = words(
  'QC KC MP MPs MSP MS AM MEP MLA TD CBE OBE MBE KBE DBE GBE KCB DCB CB CMG KCMG GCMG DL JP FRS FRCP FRCS FBA PhD MD MA BA BSc ' +
    'MSc LLB LLM QPM KPM RN USN CH CVO KCVO DCMG PC SC Esq QFSM',
);

/** Words that end a name after a comma or a space. */
export const suffixes = words('Jr Sr II III IV Inc Ltd Limited LLC LLP PLC plc Corp Co PLLC GmbH');

/** Words in capitals that name no body, person, place or work. */
export const noNames = words(
  "A.M. P.M. Limine Opp’n Opp'n Pet’n Pet'n Gov’t Gov't Chief ATC TCAS GPWS CVR FDR IFR VFR ILS VOR QNH SPAD TPWS ERTMS ETCS GSM GSM-R SCADA FMEA ECG ICU IED IEDs RPG LPG LNG BOP ROV NPL CDO CDOs MBS RMBS CDS IPO SLA FTE SOP SOPs MoU MOU SRO DNR " +
    'HGVs MRSA CBRN EHR EMR IVR LED PVC AED CPAP BMI DOB DBS CRB NDA NDAs RFP ROI ERP SaaS TUPE VHS IMEI ANPR CCTV Co-Conspirators Mr Mrs Ms Dr Sir Messrs Cf Cfr Viz Eds EUR CHF AUD CAD NZD JPY A&E AI AIDS AM API BAME BME BST CAD CCTV CD CE CEO CEOs CFO COVID CP CPR CT CV Cd Cm Cmd Cmnd CVs DIY DNA DVD EDT EST ET FAQ FOI ' +
    'GBP GCSE GDP GMT GP GPS GPs HC HIV HL HR HTML ICT ID IP ISBN ISP ISPs ISSN IT IVF Id JPEG KPI KPIs LGBT LGBTQ MRI Ms NB NGO NGOs ' +
    'Nos No OCR OK PC PCs PDF PFI PIN PIR PM PPE PR PTSD QA QR RAG Re ROI SMS SUV TB TV TVs UAV URL USD UTC VAT VHF VIP WMD XML R&D HGV ' +
    'GOV ECF Tr Rep Ct Cir Def Az Wis Fla Cal Tex Ky Supp WL Dkt Cert Dep Resp Opp Mem Mot Att Attach Encl Suite Floor Avenue I X Y Z O T M B C D E F G H J K L N P Q R S U V W Tr Cir Supp Stat Stats Ibid Int App Doc Docs Ex Exs Op Cit Eg Ie Vol Vols Ch Chs Fig Figs Para Paras Pt Reg ' +
    'SI Sch Ss Tel Fax Email Ext Id ECF SCO pp Tweet Tweets Internet Web Wi-Fi Email God Christmas Easter Covid COVID-19 Covid-19 ' +
    'Hepatitis English Welsh French German Spanish Irish Scottish British American Americans European Europeans African Asian Arab ' +
    'Russian Chinese Iraqi Iranian Israeli Palestinian Ukrainian Australian Canadian Indian Italian Dutch Greek Turkish Japanese ' +
    'Korean Mexican Polish Romanian Somali Syrian Afghan Pakistani Kurdish Western Eastern Northern Southern North South East West ' +
    'Latin Hispanic Black White Asian Muslim Muslims Christian Christians Jewish Jews Catholic Catholics Anglican Protestant Islamic ' +
    'Victorian Roman Republican Republicans Democrat Democrats Democratic Conservative Conservatives Liberal Labour Quaker ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March ' +
    'April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer ' +
    'Autumn Winter Recommendation Recommendations Chapter Chapters Section Sections Part Parts Appendix Appendices Annex Annexes Table ' +
    'Tables Figure Figures Box Boxes Paragraph Paragraphs Footnote Footnotes Note Notes Question Questions Exhibit Exhibits Item Items ' +
    'Volume Volumes Phase Stage Day Tier Level Category Class Grade Type Option Step Article Articles Schedule Schedules Introduction Conclusion ' +
    'Conclusions Summary Contents Background Ministers Members Member States Departments Reports Officers Agencies Parties Judges ' +
    'Committees Authorities Councils Governments Nations Units Witness Witnesses Chairs Directors Secretaries Session Sessions Title Titles',
);

/** Words that count or letter a part of a document: with the number behind them they are no name. */
export const partWords = words(
  'Recommendation Recommendations Chapter Chapters Section Sections Part Parts Appendix Appendices Annex Annexes Table Tables Figure ' +
    'Figures Box Boxes Paragraph Paragraphs Footnote Footnotes Question Exhibit Exhibits Item Items Volume Volumes Phase Stage Day Tier ' +
    'Level Category Option Step Article Articles Schedule Schedules Title Titles Vol Para Paras Session Page Pages Room Flight Count Counts Clause Grade Band Type Class',
);

/** Words of measure, date and number that join capitalised words in no name. */
export const months = words(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** Plurals that own in the names of bodies: Children's Commissioner, Women's Institute. */
export const ownersInNames = words(
  "Majesty's Arm's King's Queen's Prince's Children's Women's Men's People's Crown's St Girls' Boys' Workers' Attorneys' Lawyers' Officers' Teachers' " +
    "Veterans' Nurses' Governors' Farmers' Citizens' Charities' Chiefs' Miners' Residents' Tenants' Ministers' Families' Victims' " +
    "Patients' Carers' Students' Parents' Producers' Writers' Soldiers' Sailors' Leaders' Mothers' Fathers' Doctors' Employers'",
);

/** Openers that begin names too: they stay where more capitals follow. */
export const openersInNames = words(
  'new local first second third people agencies members staff key children residents patients parents victims survivors families ' +
    'individuals officials witnesses reports letters evidence action actions progress community next part four five three two ten ' +
    'draft existing working supporting text section delivering creating strengthening learning open',
);

/** Particles inside the names of people. */
export const particles = words('de du des del della di da la le von van der den bin ibn al el y');

/** Nouns that name what a body deals with, as in Department for Culture, Media and Sport. */
export const topics = words(
  'Affairs Agriculture Alcohol Arts Asylum Aviation Building Business Care Children Citizenship Climate Commerce Commonwealth ' +
    'Communities Community Construction Consumer Consumers Corrections Counter-Terrorism Crime Culture Customs Cyber Defence Defense ' +
    'Development Devolution Digital Disability Drugs Economic Economy Education Efficiency Electricity Emergency Employment Energy ' +
    'Enterprise Environment Equalities Equality Euratom Explosives Exports External Families Finance Fire Firearms Fisheries Food Foreign ' +
    'Forestry Forests Gas Government Health Heritage Home Homeland Homes Housing Human Immigration Industrial Industry Information ' +
    'Infrastructure Innovation Intelligence Internal Internet Investment Justice Labor Labour Land Law Legal Levelling Local Maritime ' +
    'Media Migration Nationality Net Nuclear Oversight Pensions Petroleum Planning Ports Prisons Procurement Productivity Public ' +
    'Regions Rescue Research Resilience Resources Revenue Rights Rural Safety Schools Science Security Skills Social Space Sport Sports ' +
    'Standards Sustainability Tax Technology Telecommunications Territories Procurement Tobacco Tourism Trade Training Transport Transportation ' +
    'Universities Urban Veterans Water Welfare Women Work Works Youth Zero Medicines Healthcare Courts Tribunals Markets',
);
