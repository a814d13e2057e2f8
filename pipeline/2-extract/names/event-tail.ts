import type { Belief } from './belief.ts';

/** Nouns in lower case that end the name of an event: "the Hillsborough disaster". */
const eventTail =
  /^ (?:(?:terror|terrorist|tower|nuclear|gas|oil|rail|train|tram|air|plane|ferry|nightclub|stadium|football stadium|mine|mining|dam|bridge|chemical|hostage|mass|school|parliamentary|leadership|phone|expenses) )?(?:disasters?|scandal|affair|crisis|accident|derailment|collision|collapse|spill|leak|incident|fires?|bushfires|attacks?|bombings?|tragedy|massacre|riots?|protests|shootings?|poisonings?|earthquake|tsunami|floods|flooding|explosion|crash|uprising|coup|inquests?|genocide|famine|siege|pandemic|epidemic|outbreak|war|wars|conflict|murders?|killings|stabbings|hacking|earthquakes|tsunamis|hurricanes|uprisings|wildfires|talks)(?![\p{L}-]| (?:safety|and rescue|risk|engineer|service|brigade|door|authority|prevention|management|response|investigation|rates?|statistics|reports?|victims of))/u;
/** What bodies suffer or do too often for it to be one event. */
const commonTail =
  /(?:fires?|attacks?|bombings?|incident|protests|shootings?|killings|accident|murders?|leak|explosion|conflict|collapse)$/;

/** Tell whether what follows makes an event of the words before it, whatever they name alone. */
export function leadsEvent(behind: string): boolean {
  return eventTail.test(behind);
}

/** How many characters behind a name make an event of it; 0 where they do not. */
export function eventTailLength(words: string, belief: Belief, behind: string): number {
  if (!takesEventTail(words, belief)) return 0;
  const tail = eventTail.exec(behind)?.[0] ?? '';
  const isBody = belief.kind === 'organisation' && belief.confidence !== 'low';
  return isBody && commonTail.test(tail) ? 0 : tail.length;
}

function takesEventTail(words: string, { kind, confidence, rule }: Belief): boolean {
  if (kind !== 'event' && rule === 'name-head-alone') return false;
  if (rule === 'name-titled') return false;
  if (/^(?:NHS|UK|US|EU|London)$/.test(words)) return false;
  if (kind === 'office' || kind === 'publication') return false;
  return kind !== 'person' || confidence !== 'high';
}
