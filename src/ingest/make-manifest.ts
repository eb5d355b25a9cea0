// batch.yaml: where a batch came from, and what became of its rows.
import type { BatchManifest, Ledger, Question } from '../domain/batch.ts';
import { columnMap } from './column-map.ts';
import type { ReadColumn } from './columns.ts';
import type { IngestOptions } from './ingest-options.ts';
import type { SafeMaker } from './make-safe.ts';
import { fileNameOf } from './name-batch.ts';
import type { ResponsesReading, Source } from './raw.ts';

export interface ManifestFacts {
  readonly source: Source;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly responses: ResponsesReading;
  readonly columns: readonly ReadColumn[];
  readonly isTable: boolean;
  readonly options: IngestOptions;
  readonly label: string;
  readonly safe: SafeMaker;
  readonly questions: readonly Question[];
  readonly ledger: Ledger;
  readonly redactions: BatchManifest['redactions'];
}

export function makeManifest(facts: ManifestFacts): BatchManifest {
  const { source, sha256, format, encoding, options, safe } = facts;
  return {
    title: options.title ?? facts.label,
    source: { file: fileNameOf(source.name, safe), sha256, format, encoding },
    takenIn: options.today,
    channel: options.channel,
    consent: options.consent,
    names: options.names,
    regime: options.regime,
    total: options.total ?? (facts.responses.setting === 'social' ? 'unknown' : 'known'),
    questions: facts.questions,
    columns: facts.isTable ? columnMap(facts.columns, safe) : null,
    ledger: facts.ledger,
    redactions: facts.redactions,
    keep: [...options.keep],
    sample: options.sample,
  };
}
