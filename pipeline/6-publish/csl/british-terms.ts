import { namespaces } from '../namespaces.ts';

/** What British English writes in another way than the American English that the processor brings. */
export const britishTerms = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="${namespaces.csl}" version="1.0" xml:lang="en-GB">
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" form="numeric-leading-zeros" suffix="/"/>
    <date-part name="month" form="numeric-leading-zeros" suffix="/"/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="open-quote">\u2018</term>
    <term name="close-quote">\u2019</term>
    <term name="open-inner-quote">\u201c</term>
    <term name="close-inner-quote">\u201d</term>
  </terms>
</locale>
`;
