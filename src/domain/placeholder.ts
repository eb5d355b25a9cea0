// What stands on a page in place of a personal detail that was taken out.
import type { RedactionKind } from './response.ts';

export const PLACEHOLDERS: Readonly<Record<RedactionKind, string>> = {
  email: '[email removed]',
  phone: '[phone removed]',
  address: '[address removed]',
  id: '[id removed]',
  card: '[card number removed]',
  ssn: '[social security number removed]',
  birthdate: '[date of birth removed]',
  handle: '[handle removed]',
  link: '[link removed]',
  ip: '[IP address removed]',
  name: '[name removed]',
  school: '[school removed]',
};
