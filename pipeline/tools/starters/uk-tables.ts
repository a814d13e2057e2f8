import type { Table } from './table.ts';

/** Where the table below was seen; names without a source carry no identifier. */
export const organisationData =
  'openregister/government-organisation-data:data/government-organisation/government-organisation.tsv@02ad5e440cb1bd98ec5c6e672f86ec6a06345f59';

/** Departments, agencies and other public bodies of the UK government. */
export const ukGovernment: readonly Table[] = [
  {
    scheme: 'government-organisation register',
    seenIn: organisationData,
    page: 'https://www.gov.uk/government/organisations/',
    rows: `
Attorney General's Office | D1 | attorney-generals-office
Cabinet Office | D2 | cabinet-office
Department for Business, Innovation & Skills; Department for Business, Innovation and Skills; BIS | D3 | department-for-business-innovation-skills
Department for Communities and Local Government; Department for Communities & Local Government; DCLG | D4 | department-for-communities-and-local-government
Department for Culture, Media & Sport; Department for Culture, Media and Sport | D5 | department-for-culture-media-sport
Department for Education; DfE | D6 | department-for-education
Department for Environment, Food & Rural Affairs; Department for Environment, Food and Rural Affairs; Defra; DEFRA | D7 | department-for-environment-food-rural-affairs
Department for International Development; DFID | D8 | department-for-international-development
Department for Transport; DfT | D9 | department-for-transport
Department for Work and Pensions; DWP | D10 | department-for-work-pensions
Department of Energy & Climate Change; Department of Energy and Climate Change; DECC | D11 | department-of-energy-climate-change
Department of Health | D12 | department-of-health
Foreign & Commonwealth Office; Foreign and Commonwealth Office; FCO | D13 | foreign-commonwealth-office
HM Treasury | D15 | hm-treasury
Home Office | D16 | home-office
Ministry of Defence; MOD; MoD | D17 | ministry-of-defence
Ministry of Justice; MoJ; MOJ | D18 | ministry-of-justice
Northern Ireland Office | D19 | northern-ireland-office
Scotland Office | D23 | scotland-office
HM Revenue & Customs; HM Revenue and Customs; HMRC | D25 | hm-revenue-customs
Companies House | EA26 | companies-house
UK Space Agency | EA31 | uk-space-agency
Intellectual Property Office | EA34 | intellectual-property-office
Ordnance Survey | D38 | ordnance-survey
Planning Inspectorate | EA39 | planning-inspectorate
Met Office | EA46 | met-office
Marine Management Organisation | PB57 | marine-management-organisation
Rural Payments Agency | EA58 | rural-payments-agency
Medicines and Healthcare products Regulatory Agency; MHRA | EA63 | medicines-and-healthcare-products-regulatory-agency
HM Passport Office | EA66 | hm-passport-office
UK Border Agency | EA67 | uk-border-agency
National Offender Management Service; NOMS | EA70 | national-offender-management-service
HM Courts & Tribunals Service; HM Courts and Tribunals Service; HMCTS | EA73 | hm-courts-and-tribunals-service
Driver and Vehicle Licensing Agency; DVLA | EA74 | driver-and-vehicle-licensing-agency
Highways Agency | EA77 | highways-agency
Maritime and Coastguard Agency | EA78 | maritime-and-coastguard-agency
Valuation Office Agency | EA87 | valuation-office-agency
Crown Prosecution Service; CPS | D101 | crown-prosecution-service
Food Standards Agency | D102 | food-standards-agency
Ofsted | D106 | ofsted
Ofgem | D108 | ofgem
Ofqual | D109 | ofqual
Serious Fraud Office; SFO | D115 | serious-fraud-office
UK Statistics Authority | D116 | uk-statistics-authority
Homes and Communities Agency | PB161 | homes-and-communities-agency
Architects Registration Board | PC163 | architects-registration-board
Arts Council England | PB165 | arts-council-england
British Library | PB166 | british-library
Gambling Commission | PB169 | gambling-commission
Committee on Climate Change | PB196 | committee-on-climate-change
Nuclear Decommissioning Authority | PB197 | nuclear-decommissioning-authority
Environment Agency | EA199 | environment-agency
Natural England | PB202 | natural-england
Public Health England; PHE | EA480 | public-health-england
NHS England | PB481 | nhs-commissioning-board
National Crime Agency; NCA | PB558 | national-crime-agency
Care Quality Commission; CQC | PB251 | care-quality-commission
Charity Commission | D98 | charity-commission
Health and Safety Executive; HSE | PB207 | health-and-safety-executive
Housing Ombudsman | PB372 | housing-ombudsman
Information Commissioner's Office; ICO | PB298 | information-commissioner-s-office
Law Commission | PB294 | law-commission
Ofcom | OT385 | ofcom
HM Inspectorate of Prisons | IM324 | hm-inspectorate-of-prisons
Competition and Markets Authority; CMA | D550 | competition-and-markets-authority
Parole Board | PB301 | parole-board
Independent Police Complaints Commission; IPCC | PB456 | independent-police-complaint-commission
Ofwat; Water Services Regulation Authority | D240 | the-water-services-regulation-authority
The National Archives | EA71 | the-national-archives
Acas; Advisory, Conciliation and Arbitration Service | PB28 | acas
National Fraud Authority | PB29 | national-fraud-authority
Insolvency Service | EA32 | insolvency-service
Student Loans Company | PB27 | student-loans-company
Defence Science and Technology Laboratory; Dstl; DSTL | EA42 | defence-science-and-technology-laboratory
Office of the Public Guardian | EA72 | office-of-the-public-guardian
Driving Standards Agency | EA75 | driving-standards-agency
Vehicle and Operator Services Agency; VOSA | EA79 | vehicle-and-operator-services-agency
Driver and Vehicle Standards Agency; DVSA | EA570 | driver-and-vehicle-standards-agency
Forestry Commission | D85 | forestry-commission
Government Actuary's Department | D103 | government-actuarys-department
Office of Rail and Road; ORR | D110 | office-of-rail-regulation
UK Trade & Investment; UK Trade and Investment; UKTI | D117 | uk-trade-investment
Committee on Standards in Public Life | PB158 | the-committee-on-standards-in-public-life
Building Regulations Advisory Committee | PB160 | building-regulations-advisory-committee
Coal Authority | PB195 | the-coal-authority
Consumer Council for Water | PB198 | consumer-council-for-water
Joint Nature Conservation Committee | PB201 | joint-nature-conservation-committee
Pensions Regulator | PB234 | the-pensions-regulator
Pensions Ombudsman | PB236 | pensions-ombudsman
UK Export Finance | D241 | uk-export-finance
Cafcass | PB246 | children-and-family-court-advisory-and-support-service
Air Accidents Investigation Branch; AAIB | OT248 | air-accidents-investigation-branch
Rail Accident Investigation Branch; RAIB | OT249 | rail-accident-investigation-branch
Marine Accident Investigation Branch; MAIB | PC472 | marine-accident-investigation-branch
Office for Budget Responsibility; OBR | PB260 | office-for-budget-responsibility
Security Industry Authority | PB264 | security-industry-authority
Serious Organised Crime Agency; SOCA | PB265 | serious-organised-crime-agency
Equality and Human Rights Commission; EHRC | OT269 | equality-and-human-rights-commission
Migration Advisory Committee | PB275 | migration-advisory-committee
Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services; Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services; His Majesty's Inspectorate of Constabulary and Fire & Rescue Services; His Majesty's Inspectorate of Constabulary and Fire and Rescue Services; HM Inspectorate of Constabulary and Fire & Rescue Services; HMICFRS | OT281 | hm-inspectorate-of-constabulary
Criminal Injuries Compensation Authority; CICA | PB297 | criminal-injuries-compensation-authority
Judicial Appointments Commission | PB299 | judicial-appointments-commission
Legal Services Commission | PB300 | legal-services-commission
Legal Aid Agency | EA556 | legal-aid-agency
Youth Justice Board; Youth Justice Board for England and Wales; YJB | PB302 | youth-justice-board-for-england-and-wales
Office for National Statistics; ONS | D303 | office-for-national-statistics
Security Service; MI5 | OT304 | the-security-service-mi5
Secret Intelligence Service; SIS; MI6 | OT305 | secret-intelligence-service
Government Communications Headquarters; GCHQ | OT306 | government-communications-headquarters
British Council | OT313 | british-council
Criminal Cases Review Commission; CCRC | IM320 | criminal-cases-review-commission
HM Prison Service | EA321 | hm-prison-service
HM Inspectorate of Probation | IM325 | hm-inspectorate-of-probation
Prisons and Probation Ombudsman | IM327 | prisons-and-probation-ombudsman
Legal Ombudsman | IM329 | the-legal-ombudsman
Audit Commission | PC343 | audit-commission
HM Crown Prosecution Service Inspectorate; HMCPSI | OT347 | hm-crown-prosecution-service-inspectorate
Office of Fair Trading; OFT | D352 | office-of-fair-trading
Competition Commission | PB353 | competition-commission
Civil Service Commission | PB366 | civil-service-commission
BBC; British Broadcasting Corporation | PC388 | bbc
Drinking Water Inspectorate | OT425 | drinking-water-inspectorate
British Transport Police Authority | PB461 | british-transport-police-authority
High Speed Two (HS2) Limited; HS2 Ltd | PB460 | high-speed-two-limited
Civil Aviation Authority; CAA | PC469 | civil-aviation-authority
National Institute for Health and Care Excellence; NICE | PB474 | national-institute-for-clinical-excellence
NHS Blood and Transplant | OT486 | nhs-blood-and-transplant
NHS Litigation Authority | OT488 | nhs-litigation-authority
Defence Equipment and Support | OT495 | defence-equipment-and-support
Government Equalities Office | OT506 | government-equalities-office
Disclosure and Barring Service | PB509 | disclosure-and-barring-service
Parliamentary and Health Service Ombudsman; PHSO | OT519 | the-parliamentary-and-health-service-ombudsman
Prime Minister's Office; Prime Minister's Office, 10 Downing Street; 10 Downing Street | OT532 | prime-ministers-office-10-downing-street
Border Force | OT535 | border-force
UK Visas and Immigration | OT554 | uk-visas-and-immigration
Forensic Science Regulator | OT536 | forensic-science-regulator
Health Education England | OT539 | health-education-england`,
  },
  {
    rows: `
Department for Digital, Culture, Media & Sport; Department for Digital, Culture, Media and Sport; DCMS
Department for Business, Energy & Industrial Strategy; Department for Business, Energy and Industrial Strategy; BEIS
Department for Business and Trade
Department for Energy Security and Net Zero; DESNZ
Department for Science, Innovation and Technology; DSIT
Department for Exiting the European Union
Department for Levelling Up, Housing and Communities; DLUHC
Department of Health and Social Care; DHSC
Foreign, Commonwealth & Development Office; Foreign, Commonwealth and Development Office; FCDO
Ministry of Housing, Communities and Local Government; Ministry of Housing, Communities & Local Government; MHCLG
Wales Office
Department for International Trade
HM Prison and Probation Service; HMPPS
Homes England
Office for Health Improvement and Disparities
Regulator of Social Housing
National Audit Office; NAO
Building Safety Regulator
UK Health Security Agency; UKHSA
National Highways
Network Rail
Financial Conduct Authority; FCA
Bank of England
Independent Office for Police Conduct; IOPC
Scottish Government
Welsh Government
Northern Ireland Executive
Northern Ireland Assembly
Scottish Parliament
House of Commons
House of Lords`,
  },
];
