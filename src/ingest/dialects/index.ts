// Survey tools whose tables have habits of their own, asked in this order: the particular before the general.
import type { Dialect } from '../raw.ts';
import { alchemer } from './alchemer.ts';
import { citizenSpace } from './citizen-space.ts';
import { codedHeader } from './coded-header.ts';
import { decidim } from './decidim.ts';
import { googleForms } from './google-forms.ts';
import { kobo } from './kobo.ts';
import { limesurvey } from './limesurvey.ts';
import { microsoftForms } from './microsoft-forms.ts';
import { polis } from './polis.ts';
import { qualtrics } from './qualtrics.ts';
import { regulationsGov } from './regulations-gov.ts';
import { surveymonkey } from './surveymonkey.ts';
import { typeform } from './typeform.ts';

export const DIALECTS: readonly Dialect[] = [
  qualtrics,
  polis,
  decidim,
  regulationsGov,
  kobo,
  alchemer,
  microsoftForms,
  limesurvey,
  typeform,
  citizenSpace,
  surveymonkey,
  googleForms,
  codedHeader,
];
