import type { Table } from './table.ts';

/** Where the table below was seen; names without a source carry no identifier. */
const policeData =
  'openregister/police-data:data/police-force/police-force.tsv@5cc35828e947097185e1f4ecda464d1fa87fc784';

/** Police forces of the United Kingdom with their identifiers at police.uk. */
export const policeForces: readonly Table[] = [
  {
    scheme: 'police.uk force id',
    seenIn: policeData,
    rows: `
Avon and Somerset Constabulary; Avon and Somerset Police | avon-and-somerset
Bedfordshire Police | bedfordshire
Cambridgeshire Constabulary | cambridgeshire
Cheshire Constabulary; Cheshire Police | cheshire
City of London Police | city-of-london
Cleveland Police | cleveland
Cumbria Constabulary; Cumbria Police | cumbria
Derbyshire Constabulary; Derbyshire Police | derbyshire
Devon & Cornwall Police; Devon and Cornwall Police | devon-and-cornwall
Dorset Police | dorset
Durham Constabulary | durham
Dyfed-Powys Police | dyfed-powys
Essex Police | essex
Gloucestershire Constabulary; Gloucestershire Police | gloucestershire
Greater Manchester Police; GMP | greater-manchester
Gwent Police | gwent
Hampshire and Isle of Wight Constabulary | hampshire
Hertfordshire Constabulary | hertfordshire
Humberside Police | humberside
Kent Police | kent
Lancashire Constabulary | lancashire
Leicestershire Police | leicestershire
Lincolnshire Police | lincolnshire
Merseyside Police | merseyside
Metropolitan Police Service; Metropolitan Police | metropolitan
Norfolk Constabulary | norfolk
North Wales Police | north-wales
North Yorkshire Police | north-yorkshire
Northamptonshire Police | northamptonshire
Northumbria Police | northumbria
Nottinghamshire Police | nottinghamshire
Police Service of Northern Ireland; PSNI | northern-ireland
South Wales Police | south-wales
South Yorkshire Police | south-yorkshire
Staffordshire Police | staffordshire
Suffolk Constabulary | suffolk
Surrey Police | surrey
Sussex Police | sussex
Thames Valley Police | thames-valley
Warwickshire Police | warwickshire
West Mercia Police | west-mercia
West Midlands Police | west-midlands
West Yorkshire Police | west-yorkshire
Wiltshire Police | wiltshire`,
  },
  {
    rows: `
Police Scotland; Police Service of Scotland
British Transport Police; BTP
Royal Ulster Constabulary; RUC`,
  },
];
