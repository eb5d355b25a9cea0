// Plain language in the editors' own words: warnings, never errors, with the line and what to do.
import nlp from 'compromise/two';
import type { Consultation } from '../domain/consultation.ts';
import type { SummaryText } from '../domain/summary-text.ts';
import { segment } from './segment.ts';
import { summaryWarning, type SummaryProblem } from './summary/problem.ts';

const LONGEST_SENTENCE = 35;
const LONGEST_MEAN = 20;
/** Years of school, by Flesch and Kincaid (1975). */
const HIGHEST_GRADE = 9;
/** Below this, means say nothing. */
const LEAST_WORDS = 50;

const PEOPLE =
  'parents?|teachers?|people|persons?|respondents?|students?|pupils|famil(?:y|ies)|staff|writers?|mothers?|fathers?|adults?|' +
  'employees?|principals?|schools?|commenters?|of (?:them|us|the|those|these|our|you|you)|them|others?|voices|answers|responses|comments';
const QUANTITY = new RegExp(
  [
    '(?<!how |as |so |too )\\bmany\\b',
    `\\b(?:most|some|a few|few|several|various) (?:[\\p{L}-]+ ){0,2}?(?:${PEOPLE})\\b`,
    '\\b(?:several|numerous|countless|often|frequently|sometimes|usually|generally|typically|commonly|mostly|largely|occasionally|rarely|seldom)\\b',
    '\\b(?:a (?:large |small )?(?:number|lot|handful)|lots|plenty|dozens|hundreds) of\\b',
    '\\b(?:a|the) (?:(?:clear|great|large|narrow|small|vast) )?(?:majority|minority)\\b',
    '\\b(?:almost|nearly) (?:all|every|every(?:one|body)|no(?:body| one))\\b',
    '\\b(?:everyone|everybody)\\b',
  ].join('|'),
  'giu',
);
/** "Some tired bus drivers wrote"; "Most want a call". */
const COUNTING = [
  '(most|some|few|various) #Adverb? #Adjective? #Adjective? #Noun? #Plural #Adverb? #Verb',
  '^(most|some|few) (also|even|just|never|now|still)? #Verb',
];
const MAY_COUNT_PEOPLE = /\b(?:most|some|few|various)\b/iu;
const COUNT =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|all but)\b/iu;

interface Sentence {
  readonly text: string;
  readonly line: number;
  readonly words: readonly string[];
}

/** What editors write in the front matter: the description, the purpose and the body's replies, each with its line. */
export function frontMatterProse(
  { description, purpose, happenedNext }: Consultation,
  mdx: string,
): SummaryText['prose'] {
  const lines = mdx.split('\n');
  return [description, purpose, ...happenedNext.map(({ text }) => text)].map((text) => {
    // YAML may fold a text over several lines, or put marks around it: its first words stand together.
    const start = text.split(/\s+/u).slice(0, 3).join(' ');
    return { text, line: Math.max(1, lines.findIndex((line) => line.includes(start)) + 1) };
  });
}

/** Quotes are not prose and are not checked. */
export function checkProse(prose: SummaryText['prose']): readonly SummaryProblem[] {
  const sentences = prose.flatMap(({ text, line }): readonly Sentence[] =>
    segment(text).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      return {
        text: sentence,
        line,
        words: sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [],
      };
    }),
  );
  return [...sentences.flatMap(checkSentence), ...checkWhole(sentences)];
}

function checkSentence({ text, line, words }: Sentence): readonly SummaryProblem[] {
  const problems: SummaryProblem[] = [];
  const quantities = findQuantities(text);
  if (quantities.length > 0 && !COUNT.test(text)) {
    const [verb, named] = [
      quantities.length === 1 ? 'stands' : 'stand',
      quantities.map((quantity) => `“${quantity}”`).join(', '),
    ];
    problems.push(
      summaryWarning('quantity-without-count', line, `${named} ${verb} without a count.`),
    );
  }
  if (words.length > LONGEST_SENTENCE) {
    const message = `a sentence has ${words.length} words; ${LONGEST_SENTENCE} is the most.`;
    problems.push(summaryWarning('long-sentence', line, message));
  }
  return problems;
}

/**
 * Words of quantity about people and what they do. Fixed phrases are looked for first; where a sentence has a word that may be one,
 * compromise's parts of speech tell "some tired bus drivers wrote" from "some time" and "the most recent".
 */
function findQuantities(text: string): readonly string[] {
  const phrases = [...new Set([...text.matchAll(QUANTITY)].map(([phrase]) => phrase))];
  if (phrases.length > 0 || !MAY_COUNT_PEOPLE.test(text)) return phrases;
  const read = nlp(text);
  for (const pattern of COUNTING) {
    const people = read.match(pattern);
    if (people.found) return [people.first().text()];
  }
  return [];
}

function checkWhole(sentences: readonly Sentence[]): readonly SummaryProblem[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const line = sentences[0]?.line ?? 1;
  if (words.length < LEAST_WORDS) return [];
  const problems: SummaryProblem[] = [];
  const mean = words.length / sentences.length;
  if (mean > LONGEST_MEAN) {
    const message = `sentences have ${mean.toFixed(1)} words on average; ${LONGEST_MEAN} is the most.`;
    problems.push(summaryWarning('long-sentences', line, message));
  }
  const grade = gradeOf(words, sentences.length);
  if (grade > HIGHEST_GRADE) {
    const message = `the staff text reads at grade ${grade.toFixed(1)} (Flesch-Kincaid); ${HIGHEST_GRADE} is the most.`;
    problems.push(summaryWarning('hard-to-read', line, message));
  }
  return problems;
}

/** Flesch-Kincaid grade level. */
function gradeOf(words: readonly string[], sentences: number): number {
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e at the end; at least one. */
function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/u, '')
    .replace(/^y/u, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
}
