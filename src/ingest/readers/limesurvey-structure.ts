// LimeSurvey's .lss holds the questions of a survey and nobody's answers: refused, with the way to the answers.
import { VerbatimError } from '../../errors/verbatim-error.ts';
import type { Reader } from '../raw.ts';

export const limesurveyStructureReader: Reader = {
  format: 'limesurvey-structure',
  claim(sample) {
    return (sample.text?.start.slice(0, 4000) ?? '').includes('<LimeSurveyDocType>')
      ? 'an XML file with "LimeSurveyDocType"'
      : null;
  },
  read(sample) {
    return Promise.reject(
      new VerbatimError('no-responses-found', [
        {
          where: sample.source.name,
          message:
            'is the structure of a LimeSurvey survey: its questions, without a single answer.',
          hint: 'In LimeSurvey choose Responses, Export, CSV, and take in that file.',
        },
      ]),
    );
  },
};
