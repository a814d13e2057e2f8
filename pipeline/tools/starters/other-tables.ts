import type { Table } from './table.ts';

/** Courts and tribunals. */
export const courts: readonly Table[] = [
  {
    rows: `
Court of Appeal
Court of Session
Crown Court
Employment Appeal Tribunal
European Court of Human Rights; ECtHR
Court of Justice of the European Union; CJEU
High Court
High Court of Justiciary
International Court of Justice; ICJ
International Criminal Court; ICC
Judicial Committee of the Privy Council
UK Supreme Court; Supreme Court of the United Kingdom
Supreme Court of the United States; United States Supreme Court; U.S. Supreme Court
Upper Tribunal`,
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
European Medicines Agency; EMA
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
Freedom of Information Act 2000
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
European Convention on Human Rights; ECHR; Convention for the Protection of Human Rights and Fundamental Freedoms
General Data Protection Regulation; GDPR
Treaty on European Union
Treaty on the Functioning of the European Union; TFEU
Charter of the United Nations; United Nations Charter; UN Charter
United Nations Convention on the Rights of the Child; UNCRC; Convention on the Rights of the Child
Universal Declaration of Human Rights
Paris Agreement
Foreign Intelligence Surveillance Act; FISA
Freedom of Information Act; FOIA`,
  },
];
