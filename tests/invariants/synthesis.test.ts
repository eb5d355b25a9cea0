// What must hold for any content folder, shown on the one that ships: quotes are verbatim, nothing vanishes, and no
// order of files or lines matters. The checks read the content files themselves, not through our own readers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/pipeline/check-quote.ts';
import { groupOf } from '../../src/pipeline/group-people.ts';
import { run } from '../../src/pipeline/run.ts';
import { createTagger } from '../../src/pipeline/tag.ts';
import { readCodebook } from '../../src/read/codebook.ts';
import { readContent } from '../../src/read/content.ts';
import { readModel } from '../../src/read/model.ts';
import { synthesise } from '../../src/synthesise.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const synthesis = synthesise({ contentDir: CONTENT, storeDir: null });

/** Texts straight from the lines on disk. */
const texts = new Map(
  readdirSync(join(CONTENT, 'consultations'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('responses.jsonl'))
    .flatMap((name) =>
      readFileSync(join(CONTENT, 'consultations', name), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => [id, text] as const),
);

/** Words in order, marks and spaces apart. */
const words = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

describe('every published quote', () => {
  test('is found again in its response, word for word and in order', () => {
    expect(synthesis.quotes.size).toBeGreaterThan(50);
    for (const quote of synthesis.quotes.values()) {
      const source = words(texts.get(quote.response) ?? '');
      let from = 0;
      for (const piece of quote.text.replaceAll(/\p{L}*\[[^\]]*\]\p{L}*/gu, '…').split('…')) {
        for (const word of words(piece)) {
          const at = source.indexOf(word, from);
          expect(at, `${quote.id}: “${word}”`).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }
    }
  });

  test('passes the same check that editors’ cuts pass', () => {
    for (const quote of synthesis.quotes.values()) {
      const { verdict } = checkQuote(texts.get(quote.response) ?? '', quote.text);
      expect(verdict === 'refused' ? quote.id : '').toBe('');
    }
  });

  test('has an attribution, at least one theme or an editor who chose it, and its own id', () => {
    for (const [id, quote] of synthesis.quotes) {
      expect(quote.id).toBe(id);
      expect(
        quote.attribution.name === null || /^\p{Lu}[\p{L}’'-]+$/u.test(quote.attribution.name),
      ).toBe(true);
      if (quote.themes.length === 0) expect(quote.chosenBy).toBe('editor');
    }
  });
});

test('nothing vanishes: every row received is published, a duplicate, withheld or rejected', () => {
  for (const { batches } of synthesis.consultations) {
    for (const { funnel } of batches) {
      const aside = [...funnel.rejected, ...funnel.withheld].reduce(
        (sum, { rows }) => sum + rows,
        0,
      );
      expect(funnel.received).toBeGreaterThan(0);
      expect(funnel.published + funnel.duplicates + aside).toBe(funnel.received);
    }
  }
});

test('every finding has its evidence line, a quote, and at most two quotes of one person', () => {
  for (const { findings } of synthesis.consultations) {
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.quotes.length).toBeGreaterThan(0);
      expect(finding.evidence.quoted).toBeGreaterThan(0);
      const people = finding.quotes.map((id) => synthesis.quotes.get(id)?.respondent);
      for (const person of people)
        expect(people.filter((other) => other === person).length).toBeLessThanOrEqual(2);
    }
  }
});

describe('the survey regime', () => {
  const surveys = synthesis.consultations.filter(({ batches }) =>
    batches.some(({ manifest }) => manifest.regime === 'survey'),
  );

  test('names no role beside words that would let a hidden number be counted', () => {
    expect(surveys.length).toBeGreaterThan(0);
    for (const { slug, themes, findings } of surveys) {
      const shows = (rows: (typeof themes)[number]['evidence']['byRole'], group: string): boolean =>
        rows.find((row) => row.group === group)?.cell.people.shown === 'exact';
      for (const quote of synthesis.quotes.values()) {
        if (quote.consultation !== slug || quote.attribution.isRoleHidden) continue;
        const group = groupOf(quote.attribution.roles);
        for (const { theme } of quote.themes) {
          const digest = themes.find((one) => one.theme === theme);
          expect(digest !== undefined && shows(digest.evidence.byRole, group)).toBe(true);
        }
        for (const finding of findings.filter(({ responses }) =>
          responses.includes(quote.response),
        )) {
          expect(shows(finding.evidence.byRole, group)).toBe(true);
        }
      }
    }
  });

  test('leaves no role in what the pages know of a response whose role is hidden', () => {
    const hidden = [...synthesis.responses.values()].filter(({ isRoleHidden }) => isRoleHidden);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { response, tagging } of hidden) {
      expect([response.roles, response.roleGiven, tagging.writer.roles]).toEqual([[], null, []]);
    }
  });
});

test('machine tags never pass for reviewed ones', () => {
  for (const { reviewed, tags } of synthesis.responses.values()) {
    for (const { status } of tags) expect(status === 'suggested').toBe(!reviewed);
  }
});

test('the sample content has no errors', () => {
  expect(synthesis.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
});

test('responses, batches and consultations in another order give the same synthesis', () => {
  const content = readContent(CONTENT);
  const codebook = readCodebook(CONTENT);
  const model = readModel(CONTENT);
  const tagger = createTagger(codebook, model);
  const options = {
    codebook,
    model: model.card,
    edition: 'public',
    taggingOf: (text: string) => tagger.tag(text),
  } as const;
  const shuffled = {
    ...content,
    consultations: content.consultations.toReversed().map((consultation) => ({
      ...consultation,
      decisions: consultation.decisions.toReversed(),
      batches: consultation.batches.map((batch) => ({
        ...batch,
        responses: batch.responses.toReversed(),
      })),
    })),
  };
  const one = run(content, options);
  const two = run(shuffled, options);
  // Comments and a batch's responses stand as they came, so their order is content; everything else must not move.
  const stable = (synthesis: typeof one) =>
    synthesis.consultations.map((consultation) => ({
      ...consultation,
      comments: consultation.comments.toSorted(),
      batches: consultation.batches.map((batch) => ({
        ...batch,
        responses: batch.responses.toSorted(),
      })),
    }));
  expect(stable(two)).toEqual(stable(one));
  expect([...two.quotes.keys()].toSorted()).toEqual([...one.quotes.keys()].toSorted());
});
