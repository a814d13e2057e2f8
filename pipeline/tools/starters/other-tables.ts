import type { Table } from './table.ts';
import { organisationData } from './uk-tables.ts';

/** Courts and tribunals; a name that courts of many countries bear is that of the court said here. */
export const courts: readonly Table[] = [
  {
    about: 'A court of England and Wales.',
    rows: `
Court of Appeal
Crown Court
High Court`,
  },
  {
    about: 'A court of Scotland.',
    rows: `
Court of Session
High Court of Justiciary`,
  },
  {
    about: 'A court or tribunal of the United Kingdom.',
    rows: `
Employment Appeal Tribunal
First-tier Tribunal
Judicial Committee of the Privy Council
Upper Tribunal`,
  },
  {
    about: 'A court of the United Kingdom.',
    scheme: 'government-organisation register',
    seenIn: organisationData,
    page: 'https://www.gov.uk/government/organisations/',
    rows: `
UK Supreme Court; Supreme Court of the United Kingdom | D435 | supreme-court-of-the-united-kingdom`,
  },
  {
    rows: `
Court of Justice of the European Union; CJEU; European Court of Justice
European Court of Human Rights; ECtHR
International Court of Justice; ICJ
International Criminal Court; ICC
Permanent Court of Arbitration
Supreme Court of the United States; United States Supreme Court; U.S. Supreme Court; US Supreme Court`,
  },
];

/** Bodies of the European Union and the United Nations, and their like. */
export const international: readonly Table[] = [
  {
    rows: `
European Union; EU
European Commission
European Council
European Parliament
Council of the European Union
European Central Bank; ECB
European Court of Auditors; ECA
European Environment Agency
European External Action Service; EEAS
European Food Safety Authority; EFSA
European Investment Bank
European Medicines Agency; EMA
European Ombudsman
Frontex
Europol
Eurojust
Council of Europe
United Nations; UN
United Nations General Assembly; UN General Assembly; General Assembly
United Nations Security Council; UN Security Council; Security Council
United Nations Human Rights Council; Human Rights Council
United Nations Children's Fund; UNICEF
United Nations Educational, Scientific and Cultural Organization; UNESCO
United Nations Development Programme; UNDP
United Nations Environment Programme; UNEP
Office of the United Nations High Commissioner for Human Rights; OHCHR
Office of the United Nations High Commissioner for Refugees; UNHCR
Food and Agriculture Organization of the United Nations; FAO
International Labour Organization; ILO
International Monetary Fund; IMF
International Organization for Migration; IOM
Interpol; INTERPOL
North Atlantic Treaty Organization; NATO
Organisation for Economic Co-operation and Development; OECD
International Atomic Energy Agency; IAEA
International Committee of the Red Cross; ICRC
United Nations Conference on Trade and Development; UNCTAD
United Nations Office on Drugs and Crime; UNODC
United Nations Secretariat; UN Secretariat
United Nations Special Commission; UNSCOM
United Nations Monitoring, Verification and Inspection Commission; UNMOVIC
UNAIDS
UN Women
World Bank
World Food Programme; WFP
World Health Organization; WHO
World Trade Organization; WTO`,
  },
];

/** Laws and treaties that many reports name. */
export const laws: readonly Table[] = [
  {
    rows: `
Civil Contingencies Act 2004
Children Act 1989
Children Act 2004
Companies Act 2006
Coroners and Justice Act 2009
Data Protection Act 1998
Data Protection Act 2018
Environment Act 2021
Equality Act 2010
Fire and Rescue Services Act 2004
Freedom of Information Act 2000; Freedom of Information Act; FOI Act; FOIA
Health and Safety at Work etc. Act 1974; Health and Safety at Work etc Act 1974
Human Rights Act 1998
Inquiries Act 2005
Investigatory Powers Act 2016
Mental Health Act 1983
National Audit Act 1983
Police and Criminal Evidence Act 1984
Policing and Crime Act 2017
Procurement Act 2023
Public Records Act 1958
Building Safety Act 2022
Bribery Act 2010
Care Act 2014
Climate Change Act 2008
Communications Act 2003
Computer Misuse Act 1990
Corporate Manslaughter and Corporate Homicide Act 2007
Criminal Justice Act 2003
Environmental Protection Act 1990
Fire Safety Act 2021
Flood and Water Management Act 2010
Fraud Act 2006
Government of Wales Act 2006
Health and Social Care Act 2012
Housing Act 1996
Housing Act 2004
Housing and Regeneration Act 2008
Immigration Act 1971
Localism Act 2011
Modern Slavery Act 2015
Northern Ireland Act 1998
Official Secrets Act 1989
Online Safety Act 2023
Police Act 1996
Public Interest Disclosure Act 1998
Regulation of Investigatory Powers Act 2000; RIPA
Regulatory Reform (Fire Safety) Order 2005; Fire Safety Order
Rehabilitation of Offenders Act 1974
Scotland Act 1998
Sexual Offences Act 2003
Social Housing (Regulation) Act 2023
Terrorism Act 2000
Tribunals of Inquiry (Evidence) Act 1921
Water Industry Act 1991
European Convention on Human Rights; ECHR; Convention for the Protection of Human Rights and Fundamental Freedoms
General Data Protection Regulation; GDPR
Treaty on European Union
Treaty on the Functioning of the European Union; TFEU
Charter of the United Nations; United Nations Charter; UN Charter
United Nations Convention on the Rights of the Child; UNCRC; Convention on the Rights of the Child
Universal Declaration of Human Rights
Paris Agreement
Geneva Conventions
Kyoto Protocol
Lisbon Treaty; Treaty of Lisbon
Maastricht Treaty; Treaty of Maastricht
North Atlantic Treaty
Belfast Agreement; Good Friday Agreement
Constitution of the United States; United States Constitution; U.S. Constitution; US Constitution
Foreign Intelligence Surveillance Act; FISA
Freedom of Information Act of the United States; Freedom of Information Act; FOIA`,
  },
];
