import type { QuotationFound } from '../../core/model.ts';
import type { Rule } from '../rule.ts';

/** Words in quotation marks, with what stands before in their sentence and behind the marks. */
export interface QuotedWords {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly marks: QuotationFound['marks'];
}

/** A rule that tells what quotation marks mean; the first that fits is taken. */
export interface QuotationRule extends Rule {
  readonly kind: 'quotation' | 'namedTerm';
  readonly fits: (quoted: QuotedWords) => boolean;
}

const NAMING =
  /\b(?:called|known as|named|terms?|termed|dubbed|titled?|entitled|labelled|referred to as|refers? to as|so-called|words?|phrases?|expressions?|concept of|principle of|designated|branded|nicknamed)(?: (?:by|to) [^,;:]{1,40}?)?(?: of)?,?(?: (?:the|an?|as|is|was|an? simple))? [“‘"']?$/;
const NAMED_BEHIND =
  /^ (?:approach|button|principles?|schemes?|programmes?|programs?|projects?|strateg(?:y|ies)|models?|process(?:es)?|polic(?:y|ies)|partnerships?|doctrine|campaigns?|tests?|rules?|lists?|systems?|views?|categor(?:y|ies)|initiatives?|guidance|clauses?|laws?|acts?|provisions?|standards?|charters?|codes?)\b/;
const DEFINES_BEFORE =
  /\((?:or |and |together,? |collectively,? |hereafter,? |hereinafter,? |in short )?(?:the |an? )?$/;
const DEFINES_BEHIND = /^\s?[);,]/;
/** Who made a work and its year, as citations have them behind a title. */
const CITED_BEHIND =
  /^,? (?:\([^()]{0,40}\b(?:19|20)\d\d\)|[A-Z][\w&. -]{0,50},? (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b)/;
/** Words that say that somebody spoke or wrote. */
const SPEAKING =
  /\b(?:said|says?|saying|told|tells|stat(?:ed|es|ing|ement)|wr(?:ote|ites|itten|iting)|descri(?:bed|bes|bing|ption)|claim(?:ed|s|ing)?|not(?:ed|es|ing)|argu(?:ed|es|ing)|conclu(?:ded|des|ding|sion)|determin(?:ed|es|ing)|found|finds|finding|(?:held|holding) that|quot(?:ed|es|ing)|according to|testif(?:ied|ies|ying)|alleg(?:ed|es|ing)|assert(?:ed|s|ing)|explain(?:ed|s|ing)|add(?:ed|s|ing)|repl(?:ied|ies|ying)|asked|report(?:ed|s|ing)|emphasi[sz](?:ed|es|ing)|observ(?:ed|es|ing)|remark(?:ed|s|ing)?|tweet(?:ed|s|ing)?|announc(?:ed|es|ing)|declar(?:ed|es|ing)|recall(?:ed|s|ing)|acknowledg(?:ed|es|ing)|stress(?:ed|es|ing)|insist(?:ed|s|ing)|admit(?:ted|s|ting)?|warn(?:ed|s|ing)|agreed|advised|suggest(?:ed|s|ing)|recommend(?:ed|s|ing)|estimat(?:ed|es|ing)|characteri[sz](?:ed|es|ing)|promised?|call(?:ed|s|ing) for|objective is|aim is)\b/i;
/** What only stands in words that were spoken or written by somebody: a call, a gap, a change. */
const CUT = /[!?…]$|\.\.\.|\[[^\]]*\]/;
/** A closing mark of another quotation: the marks were misread. */
const MISREAD =
  /[a-rt-z]['’] [a-z]|^['’,.;] |^(?:s?he|they|it|I|we) (?:wrote|said|added|continued|explained|noted|replied|asked|stated|told [a-z]+)[,.]?$/;
const FEW = 4;

const count = (words: string): number => words.split(/\s+/).length;

/** Each word but the small ones begins with a capital, and there are two at least. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/);
  const large = all.filter((word) => /^[\p{Lu}\d]/u.test(word));
  const small = all.filter((word) =>
    /^(?:a|an|the|of|for|and|or|to|in|on|by|with|from|at|as|it)$/.test(word),
  );
  return large.length >= 2 && large.length + small.length === all.length && !/[.,?!]$/.test(words);
}

function isName({ words, before, after, marks }: QuotedWords): boolean {
  const few = count(words) <= FEW;
  if (few && CUT.test(words) && !/!$/.test(words)) return false;
  if (few && before === '' && /^(?:: | means | includes )/.test(after)) return true;
  if (few && NAMED_BEHIND.test(after)) return true;
  return isTitle(words) || (marks === 'single' && few && /^\p{Lu}|\d/u.test(words));
}

/** What words in quotation marks are, where the marks close: where they don't, a person decides. */
export const quotationRules: readonly QuotationRule[] = [
  {
    id: 'quotation-names',
    finds:
      'words in quotation marks that name something: by the words before, by brackets around them, by the noun behind, as a title, or by a citation behind',
    kind: 'namedTerm',
    fits: (quoted) => {
      const { words, before, after } = quoted;
      if (MISREAD.test(words)) return false;
      if (NAMING.test(before) && !/[.,]$/.test(words)) return true;
      if (CITED_BEHIND.test(after) && !/[.,]$/.test(words) && !SPEAKING.test(before)) return true;
      if (DEFINES_BEFORE.test(before) && DEFINES_BEHIND.test(after) && count(words) <= 6)
        return true;
      return isName(quoted);
    },
    examples: [
      ['A boat called “{the Old Duck}” sank.', 'namedTerm, medium'],
      ['It is known as ‘{the long and winding wall of stone}’.', 'namedTerm, medium'],
      ['The River Trust of Norland (the “{Trust}”) met.', 'namedTerm, medium'],
      ['They push the “{best boat}” principle.', 'namedTerm, medium'],
      ['They read ‘{How to Mend a Pier}’ twice.', 'namedTerm, medium'],
      ['See ‘{The tide and what became of it}’, River Trust, 2015.', 'namedTerm, medium'],
    ],
    counterExamples: [
      'She wrote that “the pier is safe and sound”.',
      'They sell ‘dry’ boats there.',
      'She said that “the pier” was lost.',
    ],
  },
  {
    id: 'quotation-quotes',
    finds:
      'words in quotation marks that are somebody’s: a few words only where the sentence tells that somebody spoke, or where they are cut from more',
    kind: 'quotation',
    fits: ({ words, before }) =>
      !MISREAD.test(words) && (count(words) > FEW || CUT.test(words) || SPEAKING.test(before)),
    examples: [
      ['She wrote that “{every bridge is safe}”.', 'quotation, medium'],
      ['“{It rained on all of us}”, he said.', 'quotation, medium'],
      ['It promised ‘{to mend the pier before the winter}’.', 'quotation, medium'],
      ['The report found it “{slow}”.', 'quotation, medium'],
    ],
    counterExamples: [
      'It is known as ‘the Pier’.',
      'They hope for “fair weather” in spring.',
      'They speak of “old boats,” and of “lost oars.”',
      'The town held a full “dry run” of it.',
      'It put "or any pier’ of wood before the other words" there.',
    ],
  },
];
