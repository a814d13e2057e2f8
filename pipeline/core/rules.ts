/**
 * Every message that a person can get. Ids are never reused; reasons read "Unexpected X, expected Y";
 * words in braces are details. Levels: error, the data would be wrong or incomplete; warning, to be
 * cleared; info, true and expected.
 */
export const rules = {
  // Files
  'not-utf8': {
    level: 'error',
    reason: 'Unexpected byte that is not UTF-8, expected UTF-8 text',
    advice:
      'Save the file as UTF-8; `iconv -f WINDOWS-1252 -t UTF-8` writes most old files so, `-f UTF-16` others.',
  },
  'nul-byte': {
    level: 'error',
    reason: 'Unexpected NUL byte, expected text',
    advice: 'Remove the byte, or check that this is a text file.',
  },

  // Markdown: paragraphs
  'line-too-long': {
    level: 'error',
    reason: 'Unexpected line of {length} characters, expected at most {limit}',
    advice: 'Break the text into paragraphs, each on its own line.',
  },
  'line-too-nested': {
    level: 'error',
    reason: 'Unexpected line with over {brackets} brackets or {depth} levels, expected prose',
    advice: 'Check the line: it was probably damaged when the text was converted.',
  },
  'raw-html': {
    level: 'warning',
    reason: 'Unexpected HTML {tag}, expected Markdown',
    advice: 'Write it as Markdown; as it stands it is published as text, never as markup.',
  },
  'section-empty': {
    level: 'error',
    reason: 'Unexpected section without paragraphs, expected at least one',
    advice:
      'Check conventions.paragraphNumber in report.yaml against how numbers are written here.',
  },
  'convention-matches-nothing': {
    level: 'warning',
    reason:
      'Unexpected {key} {declared}, expected {other}, the one that the text has ({count} times)',
    advice:
      'Correct it under conventions in report.yaml, or mark in the text what is no such sign.',
  },
  'text-outside-paragraphs': {
    level: 'warning',
    reason: 'Unexpected text before the first paragraph number, expected a numbered paragraph',
    advice: 'Number it, make it a heading, or move it below the number it belongs to.',
  },
  'number-repeated': {
    level: 'error',
    reason: 'Unexpected second paragraph {number}, expected each number once',
    advice: 'Correct the number, or declare in report.yaml where numbering starts again.',
  },
  'number-gap': {
    level: 'error',
    reason: 'Unexpected number {number} after {before}, expected the next number',
    advice:
      "Supply what is missing, or declare the gap in report.yaml, under the section's knownGaps, with after: '{before}' and because.",
  },
  'number-out-of-order': {
    level: 'error',
    reason: 'Unexpected number {number} after {before}, expected a higher one',
    advice: 'Correct the number or the order of the paragraphs.',
  },

  'number-counted': {
    level: 'warning',
    reason: 'Unexpected second paragraph {number}, which gets a counter as report.yaml says',
    advice: 'Check that the report uses the number again; its address has a counter behind it.',
  },
  'number-order-kept': {
    level: 'warning',
    reason: 'Unexpected number {number} after {before}, kept as report.yaml says',
    advice: 'Check the number; if the report has it so, leave it.',
  },

  'item-label-repeated': {
    level: 'error',
    reason: 'Unexpected second item {label} in paragraph {paragraph}, expected each label once',
    advice: 'Correct the label; an item below another needs to stand further in.',
  },

  'item-label-counted': {
    level: 'warning',
    reason: 'Unexpected second item {label} in paragraph {paragraph}, which gets a counter',
    advice: 'Check the label; an item below another needs to stand further in.',
  },

  // Markdown: footnotes
  'footnote-undefined': {
    level: 'error',
    reason: 'Unexpected marker {number} without a definition, expected [^{number}]: text',
    advice: 'Add the definition, or declare footnoteTexts: absent if the source has no texts.',
  },
  'footnote-unused': {
    level: 'error',
    reason:
      'Unexpected definition of footnote {number} without a marker, expected a marker in the text',
    advice: 'Add the marker where it belongs, or remove the definition.',
  },
  'footnote-text-unmarked': {
    level: 'warning',
    reason: 'Unexpected definition of footnote {number} without a marker, which may be lost',
    advice: 'Look for the marker in another copy; the text is published without one.',
  },
  'footnote-text-lacking': {
    level: 'warning',
    reason: 'Unexpected marker {number} without a definition, which may be lost',
    advice: 'Look for the text in another copy; the footnote is published as absent.',
  },
  'footnote-defined-twice': {
    level: 'error',
    reason: 'Unexpected second definition of footnote {number}, expected one',
    advice: 'Keep one, or declare in report.yaml where footnote numbers start again.',
  },
  'footnote-marker-repeated': {
    level: 'warning',
    reason: 'Unexpected second marker {number}, expected each footnote to be marked once',
    advice: 'Check the number; if the report marks it twice, leave it.',
  },
  'footnote-marker-out-of-order': {
    level: 'warning',
    reason: 'Unexpected marker {number} after {highest}, expected a higher number',
    advice: 'Check the number; if the report has it so, leave it.',
  },
  'footnote-gap': {
    level: 'warning',
    reason: 'Unexpected marker {number} after {highest}, expected the next number',
    advice: 'Check whether a marker was lost when the text was made.',
  },

  // YAML
  'yaml-syntax': {
    level: 'error',
    reason: 'Unexpected YAML: {problem}, expected YAML 1.2',
    advice: 'Correct the line; indentation and quotation marks are the usual cause.',
  },
  'yaml-duplicate-key': {
    level: 'error',
    reason: 'Unexpected second key of the same name, expected each key once',
    advice: 'Remove one of the two.',
  },
  'yaml-anchor': {
    level: 'error',
    reason: 'Unexpected anchor or alias {anchor}, expected plain YAML',
    advice: 'Write the value out where it is needed.',
  },
  'yaml-unknown-key': {
    level: 'error',
    reason: 'Unexpected key {key}, expected only keys that the schema names',
    advice: 'Check the spelling; an editor that reads the schema line completes keys.',
  },
  'yaml-missing-key': {
    level: 'error',
    reason: 'Unexpected end of the map, expected {expected}',
    advice: 'Add the key.',
  },
  'yaml-unquoted': {
    level: 'error',
    reason: 'Unexpected {written} without quotation marks, expected text',
    advice: "Write '{written}': without quotation marks YAML reads it as another type.",
  },
  'yaml-value': {
    level: 'error',
    reason: 'Unexpected {written}, expected {expected}',
    advice: 'Correct the value; the schema of the file describes each key.',
  },

  // Register and addresses
  'entity-without-id': {
    level: 'error',
    reason: 'Unexpected entity {name} without an id, expected the id of its address',
    advice: 'Run `report-lod register mint`, which writes one.',
  },
  'entity-repeated': {
    level: 'error',
    reason: 'Unexpected second entity with the id {id}, expected each id once',
    advice: 'Join the two, or give the new one an id of its own.',
  },
  'name-repeated': {
    level: 'warning',
    reason: 'Unexpected second {name} in one entity, expected each name form once',
    advice: 'Remove one of the two.',
  },
  'name-claimed-twice': {
    level: 'error',
    reason: 'Unexpected name {name} in {second}, expected it in {first} only',
    advice:
      'Remove it from one; if both are called so, write shared: true at both, and mentions go to the ledger.',
  },
  'address-minted-twice': {
    level: 'error',
    reason: 'Unexpected second minted event for {address}, expected one',
    advice: 'Remove the later line; an address is minted once and never used again.',
  },
  'address-not-yet-minted': {
    level: 'error',
    reason: 'Unexpected event for {address} before it was minted, expected minted first',
    advice: 'Put the minted line first, or correct the address.',
  },
  'address-not-minted': {
    level: 'error',
    reason: 'Unexpected address {address}, expected a line in identifiers.yaml',
    advice: 'Run `report-lod register mint`, or add: {line}',
  },
  'counter-reworded': {
    level: 'error',
    reason: 'Unexpected words at {address}, expected those that its counter is bound to',
    advice:
      'If it is the same thing in other words, run `report-lod register mint`, or add: {line}',
  },
  'event-targets': {
    level: 'error',
    reason: 'Unexpected {found} addresses that {address} leads to, expected {expected}',
    advice: 'Correct `to`: merged and superseded have one address, split two or more.',
  },
  'event-after-end': {
    level: 'error',
    reason: 'Unexpected {event} for {address}, which was {ended} before, expected no such event',
    advice: 'Remove the line; what ended is not used again. Give the thing a new address.',
  },
  'withdrawn-without-reason': {
    level: 'error',
    reason: 'Unexpected withdrawal of {address} without a reason, expected because',
    advice: 'Add because: with words that may be published; its page shows them.',
  },
  'redirect-cycle': {
    level: 'error',
    reason: 'Unexpected way from {address} over {target} back to itself, expected an end',
    advice: 'Correct `to` of one of the lines, so that each leads to a thing that is published.',
  },
  'redirect-chain': {
    level: 'error',
    reason: 'Unexpected way from {address} to {target}, which leads elsewhere, expected one step',
    advice: 'Add: {line}',
  },
  'redirect-to-withdrawn': {
    level: 'error',
    reason: 'Unexpected way from {address} to {target}, which was withdrawn, expected a thing',
    advice: 'Lead it to another address, or add: {line}',
  },
  'redirect-unknown': {
    level: 'error',
    reason: 'Unexpected way from {address} to {target}, expected an address that was minted',
    advice: 'Correct the address, or add the thing and run `report-lod register mint`.',
  },

  // Releases
  'release-goes-back': {
    level: 'error',
    reason: 'Unexpected release {version} after {last}, expected a higher number',
    advice: 'Number releases upwards: major.minor.patch.',
  },
  'release-not-in-catalogue': {
    level: 'error',
    reason: 'Unexpected release {version}, expected it with its date among those in catalogue.yaml',
    advice: 'Add version {version} of {date} under releases, in the order of numbers.',
  },
  'release-file-missing': {
    level: 'error',
    reason: 'Unexpected absence of {path}, expected what was released',
    advice: 'Restore the file from version control: without it no address is safe.',
  },
  'release-file-damaged': {
    level: 'error',
    reason: 'Unexpected content of {path}: {problem}, expected what `report-lod release` wrote',
    advice: 'Restore the file from version control; it is never edited by hand.',
  },
  'release-of-other-base': {
    level: 'error',
    reason: 'Unexpected base {base}, expected {released} as in release {version}',
    advice: 'Restore the base in catalogue.yaml: every released address begins with it.',
  },
  'released-line-removed': {
    level: 'error',
    reason: 'Unexpected absence of a line that release {version} closed, expected it',
    advice: 'Restore the line, in its place: {line}',
  },
  'released-line-edited': {
    level: 'error',
    reason: 'Unexpected change of a line that release {version} closed, expected it as it was',
    advice: 'Restore the line, and add a new event below: {line}',
  },
  'released-line-moved': {
    level: 'error',
    reason: 'Unexpected order of the lines that release {version} closed, expected theirs',
    advice: 'Restore the order; here stood: {line}',
  },
  'released-line-inserted': {
    level: 'error',
    reason: 'Unexpected line above release {version}, expected new lines below it',
    advice: 'Move the line to the end of the file: {line}',
  },
  'address-lost': {
    level: 'error',
    reason: 'Unexpected absence of {address}, expected it as in release {version}',
    advice: 'Bring the thing back, or say what became of it: {line}',
  },
  'address-reused': {
    level: 'error',
    reason: 'Unexpected thing at {address}, which was {fate}, expected nothing there',
    advice: 'Remove the thing, or give it a new id or key and mint that.',
  },
  'address-changed-kind': {
    level: 'error',
    reason: 'Unexpected {now} at {address}, expected a {kind} as it was released',
    advice: 'Give the new thing an address of its own, and say what became of the old one.',
  },
  'address-means-another': {
    level: 'error',
    reason: 'Unexpected "{is}" at {address}, expected "{was}" or another name that it had',
    advice:
      'Give the new thing an id of its own. If it is the same, keep the old name with form: former, or add: {line}',
  },
  'passage-renumbered': {
    level: 'error',
    reason: 'Unexpected words at {address}: its own, or those it has now, are those of {other}',
    advice:
      'A renumbered edition is a report of its own, with a new id; lead the old addresses to it. If the words were only repeated, add: {line}',
  },

  // Comparing and citing
  'dist-incomplete': {
    level: 'error',
    reason: 'Unexpected absence of {path}, expected a folder that `report-lod build` wrote',
    advice: 'Build the data again, or name another folder.',
  },
  'dist-damaged': {
    level: 'error',
    reason: 'Unexpected content of {path}, expected what the manifest says',
    advice: 'Build the data again: the file was cut off or changed since.',
  },
  'dist-other-base': {
    level: 'error',
    reason: 'Unexpected base {base}, expected {other} as in what it is compared with',
    advice: 'Compare data of one publisher: those of two bases have no address in common.',
  },
  'citation-reworded': {
    level: 'warning',
    reason: 'Unexpected fingerprint {cited} for {address}, whose words have {now} now',
    advice: 'Read the words as they are now, and cite their fingerprint.',
  },
  'citation-moved': {
    level: 'warning',
    reason: 'Unexpected address {address}, which was {fate}; it leads to {target}',
    advice: 'Cite the address that it leads to; the old one keeps leading there.',
  },
  'citation-gone': {
    level: 'warning',
    reason: 'Unexpected address {address}, which was withdrawn: {because}',
    advice: 'Look whether the text can do without it.',
  },
  'citation-unknown': {
    level: 'warning',
    reason: 'Unexpected address {address}, expected one that is or was published',
    advice: 'Correct the address: it was never released.',
  },

  'term-lost': {
    level: 'error',
    reason: 'Unexpected absence of the term vocabulary#{term}, expected it as in release {version}',
    advice:
      'Keep it in schemas/vocabulary.ttl with owl:deprecated true and, if another took its place, dcterms:isReplacedBy.',
  },
  'term-changed': {
    level: 'error',
    reason: 'Unexpected "{is}" of vocabulary#{term}, expected what release {version} says: "{was}"',
    advice: 'Declare a new term, or say in skos:changeNote why this one still means the same.',
  },

  'style-invalid': {
    level: 'error',
    reason: 'Unexpected style: {message}',
    advice:
      'Correct the style, or take another; each is a file of the Citation Style Language 1.0.',
  },
  'style-newer': {
    level: 'info',
    reason: 'Unexpected words of a later Citation Style Language: {words}',
    advice: 'Nothing is to be done: they concern kinds of works that are not cited here.',
  },

  'entity-unknown': {
    level: 'error',
    reason: 'Unexpected entity {id}, expected the id of an entity in the register',
    advice: 'Add it to the register, or correct the id.',
  },
  'variable-unknown': {
    level: 'error',
    reason: 'Unexpected variable {id}, expected the id of a variable in the register',
    advice: 'Add it to source/register/variables.yaml, or correct the id.',
  },
  'period-unknown': {
    level: 'error',
    reason: 'Unexpected period {id}, expected the id of a period in the register',
    advice: 'Add it to source/register/periods.yaml, or correct the id.',
  },
  'agent-unknown': {
    level: 'error',
    reason: 'Unexpected agent {id}, expected one of the agents in catalogue.yaml',
    advice: 'Add the agent to catalogue.yaml, or correct the id.',
  },

  // Review
  'review-paragraph-unknown': {
    level: 'error',
    reason: 'Unexpected paragraph {paragraph}, expected a paragraph of this report',
    advice: 'Correct the number, in quotation marks; add section: where numbers start again.',
  },
  'review-words-gone': {
    level: 'error',
    reason: 'Unexpected words "{words}", expected words that stand in paragraph {paragraph}',
    advice: 'Copy the words as they stand now, or withdraw the decision.',
  },
  'review-words-elsewhere': {
    level: 'error',
    reason:
      'Unexpected words "{words}", expected words that stand in paragraph {paragraph}; these stand in {there}',
    advice: 'Correct paragraph and item, or copy the words that are meant.',
  },
  'review-words-repeated': {
    level: 'error',
    reason:
      'Unexpected words "{words}" that stand {times} times in paragraph {paragraph}, expected once',
    advice: 'Quote more of the words, or add occurrence: 1 for the first.',
  },
  'review-key-repeated': {
    level: 'error',
    reason: 'Unexpected second decision with the key {key}, expected each key once',
    advice: 'Give the newer decision a key of its own.',
  },
  'review-decisions-contradict': {
    level: 'error',
    reason: 'Unexpected {said}, expected {found} as the decision {key} says of the same words',
    advice: 'Correct one of the two, or withdraw it.',
  },
  'review-decision-repeated': {
    level: 'warning',
    reason: 'Unexpected second decision that says what {key} says of the same words, expected one',
    advice: 'Withdraw one of the two, or correct it if it was meant to say something else.',
  },
  'review-decision-unused': {
    level: 'warning',
    reason: 'Unexpected rule {rule}, expected a rule that finds something at these words',
    advice:
      'The rule or the words have changed since: check {key}, then write decision: add without the rule, or withdraw it.',
  },
  'change-end-unknown': {
    level: 'error',
    reason: 'Unexpected key {key}, expected the key of an observation that is published',
    advice: 'Decide on both observations of a change before the change, or correct the key.',
  },
  'statement-value-unfit': {
    level: 'error',
    reason: 'Unexpected {given} of {property}, expected {wanted}',
    advice: 'Write the value as {wanted}:, or take another property.',
  },
  'review-bounds-crossed': {
    level: 'error',
    reason: 'Unexpected maximum {maximum} below the minimum {minimum}',
    advice: 'Exchange the two, or correct the one that is wrong.',
  },
  'period-ends-early': {
    level: 'error',
    reason: 'Unexpected end {end} before the start {start}',
    advice: 'Exchange the two, or correct the one that is wrong.',
  },
  'review-value-differs': {
    level: 'error',
    reason: 'Unexpected value {said}, expected what the words say: {found}',
    advice: 'Correct the value; if the words mean it all the same, say so with because.',
  },
  'review-value-unread': {
    level: 'error',
    reason: 'Unexpected value {said} of words in which no number is read',
    advice: 'Quote the words with the number; if it is said in another way, explain with because.',
  },
  'review-hedge-dropped': {
    level: 'error',
    reason: 'Unexpected {said}, expected the hedge {hedge} as in the words',
    advice: 'Add hedge: {hedge}.',
  },
  'review-text-unread': {
    level: 'error',
    reason: 'Unexpected “{said}”, expected words that the decision quotes',
    advice: 'Copy what the words say, quote more of them, or say in because: how they mean it.',
  },
  'review-unit-differs': {
    level: 'error',
    reason: 'Unexpected unit or currency {said}, expected {wanted} as in the words',
    advice: 'Write {wanted}.',
  },
  'unit-unknown': {
    level: 'error',
    reason: 'Unexpected unit {unit}, expected a code of UN/CEFACT Recommendation 20',
    advice:
      'Correct the code, such as P1 for percent or KMT for kilometres. Counts and money have none: their unit in words is unitText.',
  },
  'review-date-too-precise': {
    level: 'error',
    reason: 'Unexpected date {date}, expected {words}: the words say no more',
    advice: 'Write {words}.',
  },
  'review-date-unread': {
    level: 'error',
    reason: 'Unexpected date {date} in a paragraph in which it is not read',
    advice: 'Correct the date; if it follows from other words, explain with because.',
  },
  'review-proposal-kept': {
    level: 'error',
    reason: 'Unexpected proposal in a decision that rejects nothing, expected what the words say',
    advice: 'Write an observation, statement or other payload in its place, or reject.',
  },
  'review-rule-added': {
    level: 'error',
    reason: 'Unexpected rule {rule} in a decision that adds, expected accept or correct',
    advice: 'Write accept or correct where the rule proposed it, or leave the rule out.',
  },
  'review-quotation-elsewhere': {
    level: 'error',
    reason: 'Unexpected words "{words}" outside quotation marks, expected words that a mark opens',
    advice: 'Quote the words from behind the opening mark to their end.',
  },
  'quotation-mark-alone': {
    level: 'warning',
    reason: 'Unexpected quotation mark with nothing behind it in paragraph {paragraph}',
    advice: 'Check whether words were lost, or whether the mark is a smudge of a scan.',
  },
  'quotation-never-closes': {
    level: 'error',
    reason: 'Unexpected end of paragraph {paragraph}, expected the quotation "{words}" to close',
    advice: 'Close it, or say in review.yaml which words it has, with because.',
  },
  'quotation-left-open': {
    level: 'warning',
    reason:
      'Unexpected end of paragraph {paragraph}: its quotation "{words}" never closes, and review.yaml leaves open where it ends',
    advice: 'Read the report, then put a decision in the place of the entry under undecided.',
  },
  'quotation-closed-by-decision': {
    level: 'info',
    reason:
      'Unexpected end of paragraph {paragraph}: its quotation never closes in the source; the decision {key} says where it ends',
    advice: 'Nothing is to be done as long as the published page has no closing mark.',
  },
  'acronym-elsewhere': {
    level: 'warning',
    reason: 'Unexpected {form} for {here}, expected {there} as in the register',
    advice:
      'Correct the register or the text; until then the form is linked to none. If the report means both, write shared: true at both.',
  },

  // Records
  'record-invalid': {
    level: 'error',
    reason: 'Unexpected {key} in the record {id}, expected {expected}',
    advice: 'Correct the words or the YAML that it was made from.',
  },

  // Website
  'dist-file-missing': {
    level: 'error',
    reason: 'Unexpected folder without {path}, expected what `report-lod build` writes',
    advice: 'Run `report-lod build`, or name its folder with `--dist`.',
  },
  'dist-file-damaged': {
    level: 'error',
    reason: 'Unexpected content of {path}, expected what `report-lod build` writes: {problem}',
    advice: 'Build the folder again.',
  },
  'site-missing': {
    level: 'error',
    reason: 'Unexpected folder {path}, expected what `report-lod site` writes',
    advice: 'Run `report-lod site`, or name its folder with `--site`.',
  },
  'site-path-taken': {
    level: 'error',
    reason: 'Unexpected second page at {path}, expected one of "{first}" and "{second}"',
    advice: 'Give one of the two another address before it is released.',
  },

  // Folders
  'folder-missing': {
    level: 'error',
    reason: 'Unexpected path {path}, expected a folder',
    advice: 'Check the path; --source names the folder that holds catalogue.yaml.',
  },
  'file-missing': {
    level: 'error',
    reason: 'Unexpected absence of {path}, expected this file',
    advice: 'Create it, or correct the name where it is used.',
  },
  'file-not-listed': {
    level: 'error',
    reason: 'Unexpected file {path}, expected it among the sections of report.yaml',
    advice: 'List it under sections, or move it out of the folder.',
  },
  'folder-name-differs': {
    level: 'error',
    reason: 'Unexpected id {id} in the folder {folder}, expected the same name',
    advice: 'Rename the folder or correct the id; the two are one.',
  },
  'link-outside': {
    level: 'error',
    reason: 'Unexpected symbolic link {path} out of the source folder, expected a file inside it',
    advice: 'Put the file itself there.',
  },
  'report-missing': {
    level: 'error',
    reason: 'Unexpected source folder without reports, expected reports/<name>/report.yaml',
    advice: 'Make one with `report-lod import`.',
  },

  'report-unknown': {
    level: 'error',
    reason: 'Unexpected report {report}, expected one of {known}',
    advice: 'Name a folder of reports/ in the source folder with --report.',
  },
  'report-repeated': {
    level: 'error',
    reason: 'Unexpected report {id} once more, expected it only in {before}',
    advice: 'Give each report a folder and an id of its own; capitals make no difference.',
  },
  'report-name-repeated': {
    level: 'error',
    reason: 'Unexpected report named {name} once more, expected a name other than in {before}',
    advice: 'Add what tells the two apart, such as a year or volume; capitals make no difference.',
  },
  'output-of-more': {
    level: 'error',
    reason:
      'Unexpected {path}, expected a folder of an earlier build of {report} alone, an empty folder, or none',
    advice:
      'Name another folder with --out: what a build replaces is gone, and a part would take the place of the whole.',
  },

  'file-system': {
    level: 'error',
    reason: 'Unexpected {code} from the file system at {path}, expected to read and write there',
    advice:
      'Check that the path is of the right kind, that there is room, and that you may use it.',
  },
  'output-elsewhere': {
    level: 'error',
    reason: 'Unexpected {path}, expected a folder of an earlier build, an empty folder, or none',
    advice: 'Name another folder with --out: what a build replaces is gone.',
  },

  // Import
  'import-not-text': {
    level: 'error',
    reason: 'Unexpected {format} file, expected text, HTML or Markdown',
    advice:
      'Convert it first: a PDF with `pdftotext -layout`, a document with `pandoc -t html`, an old .doc before that with `soffice --convert-to docx`.',
  },
  'import-too-nested': {
    level: 'error',
    reason: 'Unexpected HTML of over {depth} elements within each other, expected a page',
    advice: 'Save the page again, or take its text: `import` reads plain text too.',
  },
  'import-no-paragraphs': {
    level: 'error',
    reason: 'Unexpected page without a paragraph, expected the text of a report',
    advice: 'Save the page that holds the text; this one may be its table of contents.',
  },
  'import-without-title': {
    level: 'error',
    reason: 'Unexpected page without a title, expected the title of the report',
    advice: 'Pass the title with `--name`.',
  },
  'import-without-license': {
    level: 'error',
    reason: 'Unexpected page without the address of a licence, expected one',
    advice: 'Find out under which licence the text is published, and pass `--license URL`.',
  },
  'import-other-language': {
    level: 'warning',
    reason:
      'Unexpected language {language} ({count} of {words} words are frequent ones of it), expected English',
    advice:
      'Structure, numbers of paragraphs and footnotes are read; what rules find in words is for English only.',
  },
  'import-section-repeated': {
    level: 'error',
    reason: 'Unexpected second page of section {number}, expected one page a section',
    advice: 'Import the page once, or join the pages of the section before.',
  },
  'import-section-without-number': {
    level: 'warning',
    reason:
      'Unexpected page without the number of its section, expected a line such as "B.3: Name"',
    advice: "Its place, {number}, was written to report.yaml: put the section's own number there.",
  },
  'import-title-doubtful': {
    level: 'warning',
    reason: 'Unexpected {choices} lines that may be the title of the report, expected one',
    advice: 'Check that "{title}" is the title, or pass `--name`.',
  },
  'import-kept-doubtful-line': {
    level: 'warning',
    reason: 'Unexpected "{line}" outside the numbered text, expected words of the report',
    advice: 'It was kept: delete it from the section if it belongs to the website.',
  },
  'import-convention-doubtful': {
    level: 'warning',
    reason: 'Unexpected {other} ({count} times) beside {found}, expected one form of {convention}',
    advice: 'Check the section and the conventions in report.yaml.',
  },
  'import-marker-doubtful': {
    level: 'warning',
    reason: 'Unexpected {marker} out of the order of footnotes, expected the next footnote marker',
    advice: 'It was kept as words: write it as `[^31]` if it is a marker.',
  },
  'import-marker-in-title': {
    level: 'warning',
    reason: 'Unexpected marker {marker} in a title, expected it in a paragraph',
    advice:
      'A title keeps no marker: put it at the words in the text that the footnote belongs to.',
  },
  'import-maybe-lost-heading': {
    level: 'info',
    reason: 'Unexpected gap before paragraph {number}, expected a heading or one blank line',
    advice: 'It is listed under missingHeadings: look for the heading in another copy of the page.',
  },

  // Meaning: what would be published, against shapes and vocabularies
  'shape-violated': {
    level: 'error',
    reason: 'Unexpected {what} of {address}, expected what {shape} asks for: {problem}',
    advice: 'Look at the record with `report-lod explain`, and correct what it is made from.',
  },
  'term-unknown': {
    level: 'error',
    reason: 'Unexpected term {term} in {address}, expected one that its vocabulary declares',
    advice: 'Correct the address; terms are listed in vocabulary.ttl and at schema.org.',
  },
  'term-outside-domain': {
    level: 'error',
    reason: 'Unexpected {found} with {term} in {address}, expected one of {expected}',
    advice: 'Choose a property that is for such things, or correct the kind of the entity.',
  },
  'term-outside-range': {
    level: 'error',
    reason: 'Unexpected {found} as value of {term} in {address}, expected one of {expected}',
    advice: 'Choose a property that takes such values, or correct the kind of the entity.',
  },

  // Queries
  'query-syntax': {
    level: 'error',
    reason: 'Unexpected SPARQL, expected a query of SPARQL 1.1: {problem}',
    advice: 'Correct the query; `report-lod query --list` names queries that run.',
  },
  'query-outside': {
    level: 'error',
    reason: 'Unexpected reach, expected a query that reads this dataset only: {problem}',
    advice: 'Remove it; to change data or ask elsewhere, load dist into a store of your own.',
  },
  'query-too-slow': {
    level: 'error',
    reason: 'Unexpected query without an answer after {seconds} seconds, expected one in time',
    advice: 'Join its patterns by shared variables, add LIMIT, or allow more with --seconds.',
  },
  'query-format': {
    level: 'error',
    reason: 'Unexpected format {format} for this kind of query, expected one that fits it',
    advice: 'Rows go with table, csv and json; triples (CONSTRUCT, DESCRIBE) with turtle.',
  },
} as const satisfies Record<
  string,
  { level: 'error' | 'warning' | 'info'; reason: string; advice: string }
>;
