// The e-mail that a mailing list would send: what is new in summaries since a day. Written to a file, never sent.
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import { repliesOf } from './replies.ts';
import type { Phrases } from './subject.ts';

export interface DigestOptions {
  /** ISO date; summaries updated on it or later are in. */
  readonly since: string;
  readonly phrases: Phrases;
}

/** Published summaries updated since, newest first; drafts are not announced. */
function newSummaries(synthesis: Synthesis, since: string): readonly ConsultationSynthesis[] {
  return synthesis.consultations
    .filter(
      ({ consultation }) => consultation.status === 'published' && consultation.updated >= since,
    )
    .sort((a, b) =>
      a.consultation.updated === b.consultation.updated
        ? a.slug < b.slug
          ? -1
          : 1
        : a.consultation.updated < b.consultation.updated
          ? 1
          : -1,
    );
}

/**
 * A message with a plain and an HTML part. No quotes: mail keeps words that were withdrawn later. Sender and receiver are
 * left to the list. The same content gives the same bytes.
 */
export async function writeDigest(
  synthesis: Synthesis,
  options: DigestOptions,
): Promise<Uint8Array> {
  const summaries = newSummaries(synthesis, options.since);
  const title = `${synthesis.site.name}: ${summaries.length === 1 ? '1 summary' : `${summaries.length} summaries`} since ${options.phrases.date(options.since)}`;
  const composer = new MailComposer({
    subject: title,
    date: new Date(`${synthesis.updated}T00:00:00Z`),
    messageId: `<digest-${options.since}-${synthesis.version}@verbatim.invalid>`,
    headers: { 'X-Content-Version': synthesis.version },
    baseBoundary: synthesis.version,
    text: asText(title, summaries, synthesis, options),
    html: asHtml(title, summaries, synthesis, options),
    textEncoding: 'base64',
  });
  return composer.compile().build();
}

function claimsOf(
  one: ConsultationSynthesis,
  phrases: Phrases,
): readonly (readonly [string, string, string])[] {
  return one.findings.map((finding) => [
    finding.claim,
    phrases.evidence(finding.evidence),
    phrases.address(`/summaries/${one.slug}/#finding-${finding.id}`),
  ]);
}

const NEXT = 'What happened next:';

function asText(
  title: string,
  summaries: readonly ConsultationSynthesis[],
  synthesis: Synthesis,
  { since, phrases }: DigestOptions,
): string {
  const parts = summaries.map((one) =>
    [
      `${one.consultation.title}${one.sample ? ' (sample data)' : ''}`,
      one.consultation.description,
      phrases.address(`/summaries/${one.slug}/`),
      '',
      ...claimsOf(one, phrases).map(
        ([claim, evidence], index) => `${index + 1}. ${claim} ${evidence}`,
      ),
      ...repliesOf(one, phrases, since).flatMap((reply, index) =>
        index === 0 ? ['', NEXT, reply] : [reply],
      ),
    ].join('\n'),
  );
  const none = 'There is nothing new.';
  return [title, ...(parts.length === 0 ? [none] : parts), closing(synthesis)].join('\n\n');
}

function asHtml(
  title: string,
  summaries: readonly ConsultationSynthesis[],
  synthesis: Synthesis,
  { since, phrases }: DigestOptions,
): string {
  const parts = summaries.map((one) => {
    const claims = claimsOf(one, phrases)
      .map(([claim, evidence, address]) => `<li>${linked(claim, address)} ${escape(evidence)}</li>`)
      .join('\n');
    const next = repliesOf(one, phrases, since).map((reply) => `<li>${escape(reply)}</li>\n`);
    const replies = next.length === 0 ? '' : `<p>${NEXT}</p>\n<ul>\n${next.join('')}</ul>\n`;
    const sample = one.sample ? ' (sample data)' : '';
    return (
      `<h2>${linked(`${one.consultation.title}${sample}`, phrases.address(`/summaries/${one.slug}/`))}</h2>\n` +
      `<p>${escape(one.consultation.description)}</p>\n${claims === '' ? '' : `<ol>\n${claims}\n</ol>\n`}${replies}`
    );
  });
  return (
    `<!doctype html>\n<html lang="${escape(synthesis.site.language)}">\n<head><meta charset="utf-8"><title>${escape(title)}</title></head>\n` +
    `<body>\n<h1>${escape(title)}</h1>\n${parts.length === 0 ? '<p>There is nothing new.</p>\n' : parts.join('')}<p>${escape(synthesis.site.body)}. <a href="${escape(synthesis.site.contact.href)}">${escape(synthesis.site.contact.label)}</a></p>\n</body>\n</html>\n`
  );
}

/** A path alone leads nowhere from a mailbox, so it is no link. */
function linked(text: string, address: string): string {
  return /^https?:/u.test(address)
    ? `<a href="${escape(address)}">${escape(text)}</a>`
    : escape(text);
}

function closing({ site }: Synthesis): string {
  const way = site.contact.href.replace(/^mailto:/u, '');
  return `${site.body}. ${site.contact.label === way ? way : `${site.contact.label}: ${way}`}`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
