import type { Table } from './table.ts';

/** Where the tables below were seen; names without a source carry no identifier. */
const policeData =
  'openregister/police-data:data/police-force/police-force.tsv@5cc35828e947097185e1f4ecda464d1fa87fc784';
const organisationData =
  'openregister/government-organisation-data:data/government-organisation/government-organisation.tsv@02ad5e440cb1bd98ec5c6e672f86ec6a06345f59';

/** Police forces of the United Kingdom with their identifiers at police.uk. */
export const policeForces: readonly Table[] = [
  {
    scheme: 'police.uk force id',
    seenIn: policeData,
    rows: `
Avon and Somerset Constabulary; Avon and Somerset Police | avon-and-somerset
Bedfordshire Police | bedfordshire
Cambridgeshire Constabulary | cambridgeshire
Cheshire Constabulary; Cheshire Police | cheshire
City of London Police | city-of-london
Cleveland Police | cleveland
Cumbria Constabulary; Cumbria Police | cumbria
Derbyshire Constabulary; Derbyshire Police | derbyshire
Devon & Cornwall Police; Devon and Cornwall Police | devon-and-cornwall
Dorset Police | dorset
Durham Constabulary | durham
Dyfed-Powys Police | dyfed-powys
Essex Police | essex
Gloucestershire Constabulary; Gloucestershire Police | gloucestershire
Greater Manchester Police; GMP | greater-manchester
Gwent Police | gwent
Hampshire Constabulary | hampshire
Hertfordshire Constabulary | hertfordshire
Humberside Police | humberside
Kent Police | kent
Lancashire Constabulary | lancashire
Leicestershire Police | leicestershire
Lincolnshire Police | lincolnshire
Merseyside Police | merseyside
Metropolitan Police Service; Metropolitan Police | metropolitan
Norfolk Constabulary | norfolk
North Wales Police | north-wales
North Yorkshire Police | north-yorkshire
Northamptonshire Police | northamptonshire
Northumbria Police | northumbria
Nottinghamshire Police | nottinghamshire
Police Service of Northern Ireland; PSNI | northern-ireland
South Wales Police | south-wales
South Yorkshire Police | south-yorkshire
Staffordshire Police | staffordshire
Suffolk Constabulary | suffolk
Surrey Police | surrey
Sussex Police | sussex
Thames Valley Police | thames-valley
Warwickshire Police | warwickshire
West Mercia Police | west-mercia
West Midlands Police | west-midlands
West Yorkshire Police | west-yorkshire
Wiltshire Police | wiltshire`,
  },
  {
    rows: `
Police Scotland; Police Service of Scotland
British Transport Police; BTP
Royal Ulster Constabulary; RUC`,
  },
];

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
Department for Communities and Local Government; DCLG | D4 | department-for-communities-and-local-government
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
Natural England | PB202 | natural-england`,
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
National Audit Office; NAO
National Crime Agency; NCA
National Archives
Care Quality Commission; CQC
Charity Commission
Building Safety Regulator
Health and Safety Executive; HSE
Housing Ombudsman
Information Commissioner's Office; ICO
Law Commission
Ofcom
Ofwat
NHS England
Public Health England; PHE
UK Health Security Agency; UKHSA
National Highways
Network Rail
HM Inspectorate of Prisons
Competition and Markets Authority; CMA
Financial Conduct Authority; FCA
Bank of England
Parole Board
Independent Office for Police Conduct; IOPC
Independent Police Complaints Commission; IPCC
Scottish Government
Welsh Government
Northern Ireland Executive
Northern Ireland Assembly
Scottish Parliament
House of Commons
House of Lords`,
  },
];
