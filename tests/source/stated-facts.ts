/** A figure as a reader of the section notes it: paragraph, the number as written, what it means. */
export interface StatedFigure {
  readonly paragraph: string;
  readonly written: string;
  readonly amount: string;
  readonly hedge?: string;
}

/** Every figure of the section, in text order, noted by hand; `..` stands for an open end. */
export const statedFigures: readonly StatedFigure[] = [
  { paragraph: '17', written: '278', amount: '278' },
  { paragraph: '17', written: '43', amount: '43' },
  { paragraph: '17', written: '£17.97 million', amount: '17970000 GBP' },
  { paragraph: '20', written: '5.9 million', amount: '5900000', hedge: 'approximately' },
  { paragraph: '20', written: '81,000', amount: '81000..', hedge: 'over' },
  { paragraph: '21', written: '43', amount: '43' },
  { paragraph: '24', written: '18 percent', amount: '18 P1' },
  { paragraph: '24', written: 'seven', amount: '7' },
  { paragraph: '24', written: '16', amount: '16' },
  { paragraph: '24', written: 'one (part-time)', amount: '1' },
  { paragraph: '24', written: 'three (full-time)', amount: '3' },
  { paragraph: '26', written: 'over a year', amount: '1.. ANN', hedge: 'over' },
  { paragraph: '28', written: '1,114', amount: '1114' },
  { paragraph: '28', written: '5,551', amount: '5551' },
  { paragraph: '29', written: '5,000', amount: '5000', hedge: 'almost' },
  { paragraph: '29', written: '40 million', amount: '40000000', hedge: 'approximately' },
  { paragraph: '29', written: '2,300', amount: '2300' },
  { paragraph: '29', written: 'millions and millions', amount: '1000000..' },
  { paragraph: '29', written: '6,500', amount: '6500' },
  { paragraph: '29', written: 'tens of millions', amount: '10000000..' },
  { paragraph: '29', written: '4,000', amount: '4000..', hedge: 'over' },
  { paragraph: '30', written: 'five', amount: '5' },
  { paragraph: '30', written: '148', amount: '148' },
  { paragraph: '30', written: '90 percent', amount: '90 P1' },
  { paragraph: '30', written: '10 percent', amount: '10 P1' },
  { paragraph: '32', written: '1,291', amount: '1291' },
  { paragraph: '32', written: '18 percent', amount: '18 P1' },
  { paragraph: '32', written: '230,000', amount: '230000', hedge: 'almost' },
  { paragraph: '32', written: '0.04 percent', amount: '0.04 P1' },
  { paragraph: '32', written: '47 percent', amount: '47 P1' },
  { paragraph: '32', written: '12 percent', amount: '12 P1' },
  { paragraph: '33.2', written: '11', amount: '11' },
  { paragraph: '33.4', written: '21 per cent', amount: '21 P1', hedge: 'only' },
  { paragraph: '33.4', written: '£600,000', amount: '600000 GBP' },
  { paragraph: '34.3', written: '85', amount: '85' },
  { paragraph: '34.3', written: '20', amount: '20' },
  { paragraph: '34.3', written: '25', amount: '25' },
  { paragraph: '34.3', written: '£1–2 million', amount: '1000000..2000000 GBP' },
];

/** Facts that a reader would look for first, as subject, property and value, noted by hand. */
export const statedFacts: readonly (readonly [string, string, string])[] = [
  ['National Center for Missing & Exploited Children', 'foundingDate', '1984'],
  ['National Center for Missing & Exploited Children', 'foundingLocation', 'US'],
  ['Internet Watch Foundation', 'foundingDate', '1996'],
  ['Marie Collins Foundation', 'foundingDate', '2011'],
  ['Children’s Charities’ Coalition on Internet Safety', 'foundingDate', '1999'],
  ['Virtual Global Taskforce', 'foundingDate', '2003'],
  ['Technology Coalition', 'foundingDate', '2006'],
  ['WePROTECT Global Alliance', 'foundingDate', '2014'],
  ['Kik', 'foundedIn', 'Canada'],
  [
    'Child Exploitation and Online Protection Centre',
    'parentOrganization',
    'National Crime Agency',
  ],
  ['Tackling Exploitation and Abuse Unit', 'parentOrganization', 'Home Office'],
  ['Internet Child Abuse Team', 'parentOrganization', 'Avon and Somerset Constabulary'],
  ['National Crime Agency', 'memberOf', 'Virtual Global Taskforce'],
  ['Internet Watch Foundation', 'member', 'Google'],
  ['Internet Watch Foundation', 'member', 'Microsoft'],
  ['Internet Watch Foundation', 'member', 'Apple'],
  ['Internet Watch Foundation', 'member', 'Facebook'],
  ['Internet Watch Foundation', 'member', 'BT Group'],
  ['Internet Watch Foundation', 'funder', 'European Commission'],
  ['Thinkuknow', 'provider', 'National Crime Agency'],
  ['Stop it Now!', 'provider', 'Lucy Faithfull Foundation'],
  ['Internet Watch Foundation hotline', 'provider', 'Internet Watch Foundation'],
  ['Internet Safety Strategy consultation', 'startDate', '2017-10'],
  [
    'Internet Safety Strategy consultation',
    'organizer',
    'Department for Digital, Culture, Media & Sport',
  ],
  ['Online Harms White Paper', 'datePublished', '2019-04'],
  ['Online Harms White Paper', 'publisher', 'Home Office'],
  ['Online Harms White Paper', 'publisher', 'Department for Digital, Culture, Media & Sport'],
  ['global threat assessment', 'datePublished', '2018'],
  ['global threat assessment', 'publisher', 'WePROTECT Global Alliance'],
  ['UK–US bilateral data access agreement', 'legislationDate', '2019-10-03'],
  ['engaging in sexual communication with a child', 'introduced', '2017-04'],
  ['sexual harm prevention order', 'consequenceOfBreach', 'criminal offence'],
  ['Kent Police', 'gaveEvidenceTo', 'Independent Inquiry into Child Sexual Abuse'],
  ['Gwent Police', 'gaveEvidenceTo', 'Independent Inquiry into Child Sexual Abuse'],
];

/** What the section tells as true for a time, as subject, property, object and since when. */
export const datedFacts: readonly (readonly [string, string, string, string])[] = [
  [
    'child sexual exploitation and abuse',
    'designatedAs',
    'threat of national importance',
    '2015',
  ],
  ['child sexual exploitation and abuse', 'designatedBy', 'Home Secretary', '2015'],
  ['UK–US bilateral data access agreement', 'signatory', 'Home Secretary', '2019-10-03'],
  ['Lanzarote Convention', 'ratifiedBy', 'UK', '2018-06'],
];
