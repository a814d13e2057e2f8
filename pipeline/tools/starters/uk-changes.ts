import type { Change } from './table.ts';
import { organisationData } from './uk-tables.ts';

/** Former names and ends of bodies of the UK government, each with the page or table where it was seen. */
export const ukChanges: readonly Change[] = [
  ended('Department for Business, Innovation & Skills', '2016-07-14', {
    then: 'the Department for Business, Energy & Industrial Strategy',
    seenIn:
      'https://www.civilserviceworld.com/professions/article/sunak-reshuffle-beis-split-new-energy-department-dit-merger-dcms-refocus',
  }),
  ended('Department of Energy & Climate Change', '2016-07-14', {
    then: 'the Department for Business, Energy & Industrial Strategy',
    seenIn:
      'https://www.civilserviceworld.com/professions/article/sunak-reshuffle-beis-split-new-energy-department-dit-merger-dcms-refocus',
  }),
  ended('Department for Business, Energy & Industrial Strategy', '2023-02-07', {
    then: 'the Department for Business and Trade, the Department for Energy Security and Net Zero and the Department for Science, Innovation and Technology',
    seenIn:
      'https://www.civilserviceworld.com/professions/article/sunak-reshuffle-beis-split-new-energy-department-dit-merger-dcms-refocus',
  }),
  ended('Department for International Trade', '2023-02-07', {
    then: 'the Department for Business and Trade',
    seenIn:
      'https://www.civilserviceworld.com/professions/article/sunak-reshuffle-beis-split-new-energy-department-dit-merger-dcms-refocus',
  }),
  ended('Department for Communities and Local Government', '2018-01', {
    then: 'the Ministry of Housing, Communities and Local Government',
    seenIn: 'https://en.wikipedia.org/wiki/Department_for_Communities_and_Local_Government',
  }),
  ended('Department of Health', '2018-01', {
    then: 'the Department of Health and Social Care',
    seenIn:
      'https://www.civilserviceworld.com/news/article/andrew-greenway-whats-in-a-whitehall-name-change',
  }),
  ended('Department for Levelling Up, Housing and Communities', '2024-07-10', {
    then: 'the Ministry of Housing, Communities and Local Government',
    seenIn: 'https://www.theyworkforyou.com/wms/?id=2024-07-24.hcws19.h&s=Starmer',
  }),
  ended('Foreign & Commonwealth Office', '2020-09-02', {
    then: 'the Foreign, Commonwealth & Development Office',
    seenIn:
      'https://saisreview.sais.jhu.edu/the-new-foreign-commonwealth-and-development-office-more-of-the-same/',
  }),
  ended('Department for International Development', '2020-09-02', {
    then: 'the Foreign, Commonwealth & Development Office',
    seenIn:
      'https://saisreview.sais.jhu.edu/the-new-foreign-commonwealth-and-development-office-more-of-the-same/',
  }),
  ended('National Offender Management Service', '2017-04-01', {
    then: 'HM Prison and Probation Service',
    seenIn: 'https://www.russellwebster.com/introducing-her-majestys-prison-and-probation-service/',
  }),
  ended('Public Health England', '2021-10-01', {
    then: 'the UK Health Security Agency and the Office for Health Improvement and Disparities',
    seenIn:
      'http://health-topic.com/2021/09/23/ukhsa-operational-launch-rebranding-digital-channels/',
  }),
  ended('Independent Police Complaints Commission', '2018-01-08', {
    then: 'the Independent Office for Police Conduct',
    seenIn:
      'http://www.govwire.co.uk/news/govt/independent-office-for-police-conduct-launches-today-14318',
  }),
  ended('Homes and Communities Agency', '2018-01-11', {
    then: 'Homes England',
    seenIn: 'https://www.modular-uk.com/projects/2018/1/16/homes-england',
  }),
  ended('Highways Agency', '2015-04-01', {
    then: 'Highways England',
    seenIn: 'https://www.lexology.com/library/detail.aspx?g=6a1cb4cb-e892-4515-9b9b-3e1488c70c6a',
  }),
  ended('UK Trade & Investment', '2016-07-13'),
  ended('National Fraud Authority', '2014-03-31'),
  ended('Driving Standards Agency', '2014-04-01'),
  ended('Vehicle and Operator Services Agency', '2014-04-01'),
  ended('Serious Organised Crime Agency', '2013-10-07'),
  ended('Legal Services Commission', '2013-04-01'),
  ended('Audit Commission', '2015-03-31'),
  ended('Office of Fair Trading', '2014-04-01'),
  ended('Competition Commission', '2014-04-01'),
  {
    body: 'National Highways',
    was: 'Highways England',
    on: '2021-08-19',
    seenIn: 'https://wikimili.com/en/National_Highways',
  },
  {
    body: 'Office of Rail and Road',
    was: 'Office of Rail Regulation',
    on: '2015-04-01',
    seenIn: 'https://www.lexology.com/library/detail.aspx?g=6a1cb4cb-e892-4515-9b9b-3e1488c70c6a',
  },
  {
    body: "Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services",
    was: "Her Majesty's Inspectorate of Constabulary; HM Inspectorate of Constabulary; HMIC",
    on: '2017-07',
    seenIn: 'https://en.wikipedia.org/wiki/Her_Majesty%27s_Inspectorate_of_Constabulary',
  },
  {
    body: 'Hampshire and Isle of Wight Constabulary',
    was: 'Hampshire Constabulary',
    on: '2022-11-16',
    seenIn: 'https://hellorayo.co.uk/wave-105/local/news/hampshire-police-force-has-a-new-name',
  },
];

/** A body that ended, as the government-organisation register says or the page that is given. */
function ended(
  body: string,
  on: string,
  { then, seenIn = organisationData }: { readonly then?: string; readonly seenIn?: string } = {},
): Change {
  return { body, on, ...(then !== undefined && { then }), seenIn };
}
