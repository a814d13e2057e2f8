import { isLawTitle, lawTitle } from './law-titles.ts';
import type { NameBelieved } from './names.ts';

/** How something is cited by number or date; legislation where no kind is given. */
export interface CitationRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be tried. */
  readonly sign: RegExp;
  /** What the words must be besides. */
  readonly fits?: (words: string) => boolean;
  readonly kind?: NameBelieved['kind'];
}

const numbered = String.raw`\d[\w\-–.]*(?:\(\w{1,5}\))*(?<![.\-–])`;

/** How laws, treaties and resolutions are cited. */
export const citationRules: readonly CitationRule[] = [
  {
    id: 'law-eu',
    sign: /\/\d/,
    pattern:
      /\b(?:(?:Council|Commission|Delegated|Implementing|Framework) )*(?:Regulations?|Directives?|Decisions?)(?: \((?:EU|EC|EEC|Euratom|JHA|CFSP)(?:, ?(?:EU|EC|EEC|Euratom|CFSP))?\))?(?: No\.?)? \d+\/\d+(?:\/(?:EU|EC|EEC|JHA|CFSP|Euratom))?/g,
  },
  {
    id: 'law-eu-number',
    sign: /\/E|\/J|\/C/,
    pattern: /\b(?:19|20)?\d\d\/\d{1,4}\/(?:EU|EC|EEC|JHA|CFSP|Euratom)\b/g,
  },
  {
    id: 'law-us-code',
    sign: /U\. ?S\. ?C|USC|C\. ?F\. ?R|CFR/,
    pattern: new RegExp(
      String.raw`(?:\b\d+ |\b(?=U\.S\.C\. §))(?:U\.? ?S\.? ?C\.?(?: ?A\.)?|C\.? ?F\.? ?R\.?)(?: ?§§? ?| [Pp]arts? | [Ss]ections? | )${numbered}(?:,? (?:and|or|&) (?:\([\da-zA-Z]{1,4}\))+)*`,
      'g',
    ),
  },
  {
    id: 'law-us-public',
    sign: /Law|L\.|Order|Directive|H\.R|S\. \d|P[DP]D?-/,
    pattern:
      /\b(?:Public Law(?: No\.)?|Pub\. ?L\.(?: No\.)?|P\.L\.) ?\d+[-–]\d+|\bExecutive Order(?: No\.)? ?\d+|\b(?:National Security |Homeland Security )?Presidential (?:Policy |Decision )?Directive[ -]\d+|\b(?:NSPD|HSPD|PDD|PPD)-\d+|(?<![.A-Za-z])(?:H\.R\.|S\.) \d{2,5}\b(?! F)/g,
  },
  {
    id: 'law-us-section',
    sign: /Section|Rule/,
    pattern:
      /\bSections? \d{3,5}[a-z]?(?:\([\da-zA-Z]{1,4}\))*(?![\d.]*\d)(?!,? (?:of|to|and|or) )|\bRules? \d+[a-z]-\d+\b|\bFederal Rules? of (?:[A-Z][a-z]+ ){1,3}\d+(?:\([\da-zA-Z]{1,4}\))*/g,
  },
  {
    id: 'law-un-resolution',
    sign: /esolution|UNSCR/,
    pattern:
      /\b(?:(?:United Nations |UN )?(?:Security Council|General Assembly|Human Rights Council|Commission on Human Rights|Economic and Social Council|Council|Assembly) )?(?:[Rr]esolutions?|UNSCR) (?:[A-Z]\/RES\/|[A-Z]-)?\d+(?:\/\d+)?(?: \((?:1|2)\d{3}\))?/g,
  },
  {
    id: 'law-un-resolutions',
    sign: /esolutions/,
    pattern: /(?<=[Rr]esolutions \d[^.;]{0,80}(?:, | and ))\d{3,4} \((?:19|20)\d\d\)/g,
  },
  {
    id: 'law-uk-instrument',
    sign: /[IR]\.? ?(?:No|\d)|Statutory/,
    pattern:
      /\b(?:S\.?I\.?|S\.?S\.?I\.?|S\.?R\.?|W\.?S\.?I\.?|Statutory (?:Instruments?|Rules?)) ?(?:No\.? ?)?(?:(?:1[89]|20)\d\d(?:\/| No\.? ?)\d+|\d+(?:\/| of )(?:1[89]|20)\d\d)/g,
  },
  {
    id: 'law-consolidated',
    sign: / c\. ?\w/,
    pattern:
      /\b(?:R\.?S\.?C\.?|S\.?C\.?|R\.?S\.?O\.?|S\.?O\.?|R\.?S\.?B\.?C\.?|S\.?B\.?C\.?|R\.?S\.?A\.?),? (?:1[89]|20)\d\d,? c\.? ?[A-Z]?[-\d.]*\d/g,
  },
  {
    id: 'law-treaty',
    sign: /Torture|Geneva|Basel|establishing|Protocol/,
    pattern:
      /\b(?:(?:United Nations |UN )?Convention against Torture(?: and Other Cruel, Inhuman or Degrading Treatment or Punishment)?|(?:\p{Lu}\p{Ll}+ )?Geneva Convention [Rr]elative to [^.;,]{10,80}?(?:Prisoners of War|Time of War)|Treaty establishing the (?:\p{Lu}\p{Ll}+ )+Community|Protocol on Ireland\/Northern Ireland|Basel I{1,3})(?![\p{L}\d])/gu,
  },
  {
    id: 'law-between-states',
    sign: /agreement|treaty/,
    pattern:
      /(?<![\p{L}-])(?:(?:U\.?[KS]\.?|EU)[-\u2010-\u2013/]\p{Lu}[\p{L}.]+|\p{Lu}\p{Ll}+[-\u2010-\u2013/](?:U\.?[KS]\.?|EU)) (?:\p{Ll}+ ){0,3}(?:agreement|treaty)(?!\p{L})/gu,
  },
  {
    id: 'law-title',
    sign: /(?:Act|Bill|Ordinance|Directive|Regulations|Order|Rules)/,
    pattern: lawTitle,
    fits: isLawTitle,
  },
  {
    id: 'law-short',
    sign: /\(\p{Lu}+ \d/u,
    pattern:
      /(?<=(?:Act|Regulations|Order|Rules) \d{4} \((?:the )?["\u201c'\u2018]?)\p{Lu}{2,8} \d{4}(?=["\u201d'\u2019]?\))/gu,
  },
  {
    id: 'law-etc',
    sign: /[Ee]tc/,
    pattern:
      /(?<![\p{L}-])(?!The |In |Under |By )(?:\p{Lu}[\p{L}\u2019'-]*,? (?:(?:and|at|of|for|in|on|the|to) ){0,2}){1,8}(?:\(\p{Lu}[^()]{2,60}\) )?[Ee]tc\.? (?:\(\p{Lu}[^()]{2,60}\) )?(?:Act|Bill|Order|Regulations)(?: (?:1[89]|20)\d\d)?(?![\p{L}\d])/gu,
  },
  {
    id: 'law-us-amendment',
    sign: /Amendment/,
    pattern:
      /\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Thirteenth|Fourteenth|Fifteenth) Amendment\b/g,
  },
  {
    id: 'law-act-by-date',
    sign: /Acts? of/,
    pattern: new RegExp(
      String.raw`\bActs? of (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}`,
      'g',
    ),
  },
  {
    id: 'title-phase',
    sign: /Phase/,
    kind: 'publication',
    pattern: /\bPhase (?:\d|One|Two|Three) (?:[Ii]nterim |[Ff]inal )?[Rr]eport\b/g,
  },
  {
    id: 'case-number',
    sign: /-\d+\/\d/,
    kind: 'concept',
    pattern:
      /\b(?:Joined )?Cases? [CTF]-\d+\/\d+(?: P)?(?:(?:, | and |, and )[CTF]-\d+\/\d+(?: P)?)*/g,
  },
  {
    id: 'case-without-parties',
    sign: /[Ee]x parte|[Ii]n re |Re /,
    kind: 'concept',
    pattern:
      /(?<![\p{L}])(?:(?:[Ee]x parte|[Ii]n re) \p{Lu}[\p{L}\u2019'-]*(?: \p{Lu}[\p{L}\u2019'-]*)*|Re \p{Lu}(?![\p{L}.]))(?: \(\p{Lu}[^()]{2,40}\))?/gu,
  },
  {
    id: 'case-report',
    sign: /[.\]] |WL/,
    kind: 'concept',
    pattern:
      /\b\d{1,4} (?:U\. ?S\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\.(?: ?[23]d)?|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|[PA]\. ?[23]d|N\.[EWY]\.(?: ?[23]d)?|Wis\. ?2d|Stat\.|Fed\. Cl\.|Op\. O\.L\.C\.|WL) (?:at )?\d+(?:, ?\d+(?:[-\u2013]\d+)?)*|\[(?:1[89]|20)\d\d\] (?:\d )?(?:UK|EW|NZ|HC|IE|AC|QB|KB|WLR|All ER|Ch|Fam|SCR|SCC|SC|EHRR|Cr App R|IRLR|CSIH|CSOH|NI)[A-Z]*(?: (?:Civ|Crim|Admin))? \d+(?: \((?:Admin|Ch|Fam|QB|Comm|TCC)\))?/g,
  },
];
