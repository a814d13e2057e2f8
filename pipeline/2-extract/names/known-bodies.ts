const listed = (names: string): string[] => names.split(', ');

/** Bodies that many reports name in words that look like no body, or like a person or place. */
export const knownBodies: ReadonlySet<string> = new Set([
  ...listed(
    'Médecins Sans Frontières, Amnesty International, Human Rights Watch, Save the Children, Red Cross, Red Crescent, Greenpeace, Oxfam, Relate, Samaritans, Shelter, Crisis, ' +
      "Barnardo’s, Barnardo's, Mencap, Mind, Nacro, Liberty, Stonewall, Sustrans, Healthwatch, Hansard Society, WikiLeaks, Bellingcat, Crimestoppers, Victim Support, " +
      'United Nations High Commissioner for Refugees, Interpol, INTERPOL, Europol, Eurojust, Eurostat, Euratom, Frontex, Eurocontrol, Eurofound, Acas, Ofqual, ' +
      'Joint Chiefs of Staff, Joint Chiefs, Coast Guard, Navy Seals, Scotland Yard, New Scotland Yard, Special Branch, Home Guard, Flying Squad, Secret Service',
  ),
  ...listed(
    'Sinn Féin, Fine Gael, Fianna Fáil, Plaid Cymru, Hamas, Hezbollah, Hizbullah, Hizballah, Hizbollah, Taliban, Taleban, Al Qaeda, Al Qaida, al-Qaeda, al-Qaida, al-Qa’ida, al-Qa’eda, ' +
      "Al-Qaeda, Al-Qaida, Al-Qa’ida, al-Qa'ida, al-Qa'eda, Al-Qa'ida, Boko Haram, Al Shabaab, al-Shabaab, ISIL, Isis, Daesh, Fatah, Janjaweed, Stasi, Gestapo, Mossad, Hezb-e-Islami, Lashkar-e-Tayyiba, Jemaah Islamiyah, " +
      'Likud, Ba’ath, Peshmerga, Politburo, Kremlin, Bundeswehr, Wehrmacht, Luftwaffe, Knesset, Bundesrat, Dáil, Seanad, Oireachtas, Bundestag, Seimas, Folketing, Storting, Riksdag',
  ),
  ...listed(
    'AIG, Airbus, Airbnb, Alcoa, Alibaba, Allianz, Allied Irish Banks, Asea Brown Boveri, Alphabet, Amazon, Amtrak, Anadarko, Apple, Arup, Asda, AstraZeneca, Atos, Aviva, AXA, BAE Systems, Balfour Beatty, Barclays, Baxter International, Bayer, Bear Stearns, Bechtel, BioNTech, ' +
      'Blackberry, BlackRock, Blackstone, Boeing, Bombardier, Booz Allen Hamilton, Bosch, British Gas, British Airways, British Telecom, Cadbury, Capita, Carillion, Caterpillar, Centrelink, Centrica, Chevron, Chrysler, Cisco, Citigroup, ' +
      'Citibank, Coca-Cola, Comcast, Compaq, ConocoPhillips, Conrail, Costain, Countrywide, Credit Suisse, Crossrail, Daimler, DaimlerChrysler, Danone, Deloitte, Dell, Deutsche Bank, Disney, Dow Jones, DuPont, easyJet, eBay, Electrolux, ' +
      'Enron, Equifax, Ericsson, Ernst & Young, Etihad, Eurostar, Eurotunnel, Exxon, ExxonMobil, Facebook, Fannie Mae, FedEx, FirstGroup, Fluor, Freddie Mac, Fujitsu, Gazprom, Getty Images, GlaxoSmithKline, Glencore, Goldman Sachs, Google, ' +
      'Greensill, Halliburton, Halcrow, HBOS, Heineken, Hitachi, Honda, Honeywell, Huawei, Hyundai, Iberdrola, ICTS, Infosys, Instagram, Intel, JPMorgan, JPMorgan Chase, JP Morgan, KBR, Kellogg, Kingspan, KPMG, Kraft, Lafarge, Laing O’Rourke, ' +
      "Laing O'Rourke, Lehman, Lehman Brothers, LinkedIn, Lloyds, Lockheed, Lockheed Martin, Lufthansa, Maersk, Mastercard, McDonnell Douglas, McKinsey, Medibank, Mercedes-Benz, Merrill Lynch, Meta, Michelin, Microsoft, Mitsubishi, Moderna, Monsanto, Monzo, " +
      'Moody’s, Morgan Stanley, Morton Thiokol, Motorola, Natixis, NatWest, Nestlé, Netflix, Nissan, Nokia, Nortel, Northern Rock, Northrop Grumman, Norwich Union, Novartis, Olivetti, OpenAI, Optus, Oracle, Orica, Palantir, Panasonic, Parmalat, PayPal, Petrobras, Peugeot, ' +
      'Pfizer, Pinterest, Pixar, PricewaterhouseCoopers, Price Waterhouse, Procter & Gamble, Qantas, Qinetiq, QinetiQ, Railtrack, Raytheon, Reddit, Renault, Repsol, Reuters, Thomson Reuters, Rio Tinto, Rolls-Royce, Rosneft, Ryanair, ' +
      'Sainsbury’s, Samsung, Sanofi, Santander, Schlumberger, Serco, Shell, Siemens, Skanska, Skype, Snapchat, Sodexo, Sony, Sopra Steria, Spotify, Stagecoach, Standard & Poor’s, Starbucks, Stellantis, Suncorp, Symantec, Telegram, ' +
      'Telstra, Tesco, Tesla, Thales, Thiokol, ThyssenKrupp, TikTok, Tiktok, Toshiba, Toyota, Transfield, Transnet, Transocean, Transurban, Twitter, Tumblr, UBS, Uber, Unilever, Unison, Unite, Veolia, Verizon, Vodafone, Volkswagen, Volvo, Wachovia, Waitrose, Walmart, ' +
      'Washington Mutual, Wells Fargo, Westinghouse, Westpac, WhatsApp, Wirecard, Woolworths, WorldCom, Xerox, Yahoo, YouTube, Zoom, Arconic, Celotex, Rydon, Exova, Harley Facades, Al Jazeera, Associated Press, Agence France-Presse, News International, News Corporation, News Corp, ' +
      'Medicare, Medicaid, Ladbrokes, William Hill, Betfair, Camelot, Tesoro, Bundesrechnungshof, Kiwirail, KiwiRail, Fonterra, Tusla, Coillte, Revenue Commissioners, Pharmac, Airservices, Hydro One, Hydro-Québec, Blackwater, DynCorp, CACI',
  ),
]);

/** Bodies whose name ends in a possessive. */
export const possessiveBodies: ReadonlySet<string> = new Set(
  "Moody, Standard & Poor, Lloyd, McDonald, Sainsbury, Christie, Sotheby, Barnardo, Macy, Levi, Wendy, Marie Stopes, Guy's and St Thomas".split(
    ', ',
  ),
);

/** Nouns that begin the names of bodies in other languages. */
export const firstNouns =
  /^(?:Bord|Banco|Banque|Banca|Bundes\p{L}+|Caisse|Comisión|Compagnie|Crédit|Cumann|Deutsche|Fédération|Grupo|Institut|Kāinga|Manatū|Ministerio|Oranga|Parti|Partido|Société|Universidad|Universität|Université|Waka)$/u;
