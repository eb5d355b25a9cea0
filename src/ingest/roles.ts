// A role column's words to roles. Several may hold: "Parent and teacher" is both.
import { ROLES, type Role } from '../domain/role.ts';

/** Looked for in this order in each part of the cell; what one finds is not looked at again. */
const WORDS: readonly { readonly role: Role; readonly words: RegExp }[] = [
  {
    role: 'school-staff',
    words:
      /\b(?:teaching assistants?|teacher'?s?'? aides?|paraprofessionals?|paraeducators?|teacher aides?|classroom aides?|support staff|school staff|staff members?|non-teaching staff|principals?|head ?teachers?|vice[ -]?principals?|assistant principals?|administrators?|school leaders?|counsel+ors?|librarians?|school nurses?|nurses?|secretar(?:y|ies)|custodians?|caretakers?|bus drivers?|superintendents?|school psychologists?|psychologists?|social workers?|registrars?|staff|administrativos?|director(?:a|es)?|personal (?:escolar|de la escuela))\b/gu,
  },
  {
    role: 'parent',
    words:
      /\b(?:grandparents?|parents?|mothers?|fathers?|moms?|mums?|dads?|guardians?|carers?|caregivers?|famil(?:y|ies)(?: members?)?|pta|pto|padres?|madres?|abuel[oa]s?|tutor(?:a|es)? legal(?:es)?|eltern(?:teil)?|mutter|vater|mère|père)\b/gu,
  },
  {
    role: 'teacher',
    words:
      /\b(?:teachers?|educators?|instructors?|professors?|lecturers?|faculty|tutors?|(?:instructional |literacy |math )?coach(?:es)?|maestr[oa]s?|profesor(?:a|es|as)?|docentes?|lehrer(?:in|innen)?|enseignant(?:e|s|es)?)\b/gu,
  },
  {
    role: 'student',
    words:
      /\b(?:students?|pupils?|learners?|undergraduates?|postgraduates?|alumn(?:us|a|i|ae)|estudiantes?|alumn[oa]s|schüler(?:in|innen)?|élèves?|étudiant(?:e|s|es)?)\b/gu,
  },
  {
    role: 'employee',
    words:
      /\b(?:employees?|workers?|engineers?|managers?|officers?|civil servants?|empleados?)\b/gu,
  },
  {
    role: 'other',
    words:
      /\b(?:others?|community members?|citizens?|residents?|neighbou?rs?|taxpayers?|volunteers?|business(?: owners?)?|advocates?|researchers?|school board members?|board members?|retired|ciudadan[oa]s?|vecin[oa]s?|otr[oa]s?)\b/gu,
  },
];

/** Words that turn a role into a phrase about somebody else: "parent of a student" is a parent. */
const ABOUT_OTHERS =
  /\b(?:of|to|for|with)\b(?:\s+(?:a|an|the|my|our|two|three|several|\d+))*\s+(?:[a-z-]+\s+){0,3}?(?:students?|pupils?|children|child|kids?|learners?)\b/gu;

export interface GivenRoles {
  /** In the order of ROLES; empty where the cell names none. */
  readonly roles: readonly Role[];
  /** Whether the cell's words say more than the names of these roles. */
  readonly saysMore: boolean;
}

export function readRoles(cell: string): GivenRoles {
  let rest = cell
    .toLowerCase()
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(ABOUT_OTHERS, ' ');
  const found = new Set<Role>();
  for (const { role, words } of WORDS) {
    rest = rest.replace(words, () => {
      found.add(role);
      return ' ';
    });
  }
  // "Retired teacher" and "other: parent" name the role that matters.
  if (found.size > 1) found.delete('other');
  const roles = ROLES.filter((role) => found.has(role));
  const plain = cell
    .toLowerCase()
    .replace(/\b(?:and|both|also|a|an|i|am|as|or|y)\b|[^\p{L}\p{N} -]/gu, ' ')
    .replace(/[\s]+/gu, ' ')
    .trim();
  const names = new Set(roles.flatMap((role) => [role, `${role}s`, role.replace('-', ' ')]));
  const saysMore =
    plain !== '' &&
    !names.has(plain) &&
    plain.split(' ').some((word) => !names.has(word) && !['school', 'staff'].includes(word));
  return { roles, saysMore };
}
