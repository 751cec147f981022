import type { CastMember } from './cast.ts';

/** SENCOs of more schools of the area, so that requests come from everywhere: URN, name, job title. All are invented. */
const SENCOS: [urn: string, name: string, jobTitle: string][] = [
  ['150991', 'Lucy Hartnell', 'SENCO'],
  ['145428', 'Ibrahim Yusuf', 'SENCO'],
  ['136649', 'Catherine Moss', 'Assistant head and SENCO'],
  ['141378', 'Owen Blakeley', 'SENCO'],
  ['138815', 'Farrah Aslam', 'SENCO'],
  ['144047', 'Jenny Tolland', 'SENCO'],
  ['139453', 'Marcus Eldridge', 'SENCO'],
  ['140760', 'Naomi Asante', 'Deputy head and SENCO'],
  ['142100', 'Paula Trevett', 'SENCO'],
  ['142102', 'Hamza Malik', 'SENCO'],
  ['141671', 'Rachel Dunmore', 'SENCO'],
  ['138860', 'Dominic Farrell', 'SENCO'],
  ['142354', 'Anjali Desai', 'SENCO'],
  ['142436', 'Sophie Wareham', 'SENCO'],
  ['142352', 'Gareth Llewellyn', 'SENCO'],
  ['142428', 'Chloe Ansty', 'SENCO'],
  ['138990', 'Peter Oduya', 'SENCO'],
  ['146796', 'Shona McVeigh', 'SENCO'],
  ['140705', 'Teresa Fonseca', 'SENCO'],
  ['142453', 'Alison Brayford', 'Assistant head and SENCO'],
  ['142103', 'Kwame Boateng', 'SENCO'],
  ['140007', 'Victoria Stannard', 'SENCO'],
  ['142446', 'Leila Haddad', 'SENCO'],
  ['144874', 'Ben Rushworth', 'SENCO'],
  ['145212', 'Christine Amory', 'SENCO'],
  ['144873', 'Zoe Pattinson', 'SENCO'],
  ['142974', 'Rohan Mehta', 'SENCO'],
  ['142973', 'Harriet Coombs', 'SENCO'],
  ['143313', 'Sinead Gallagher', 'SENCO'],
  ['139258', 'Adrian Whitcombe', 'SENCO'],
  ['141258', 'Mina Sato', 'SENCO'],
  ['141763', 'Fraser Kilby', 'SENCO'],
  ['136574', 'Bridget Oakes', 'Assistant head and SENCO'],
];

export const BCP_SENCOS: CastMember[] = SENCOS.map(([urn, name, jobTitle]) => ({
  key: `senco.${urn}`,
  name,
  jobTitle,
  role: 'setting_staff',
  settings: [urn],
}));

/** People of early-years settings and colleges: local id, name, job title. */
const MORE: [localId: string, name: string, jobTitle: string][] = [
  ['EY-004', 'Keira Nolan', 'Nursery SENCO'],
  ['EY-011', 'Olu Bankole', 'Nursery manager'],
  ['EY-014', 'Judith Farley', 'Headteacher and SENCO'],
  ['EY-015', 'Denise Farrow', 'Registered childminder'],
  ['FE-003', 'Aled Morgan', 'Learning support manager'],
];

export const BCP_OTHER_STAFF: CastMember[] = MORE.map(([localId, name, jobTitle]) => ({
  key: `staff.${localId.toLowerCase()}`,
  name,
  jobTitle,
  role: 'setting_staff',
  settings: [localId],
}));
