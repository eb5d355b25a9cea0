// What content/ holds once it is read and validated: responses past the privacy line, summaries and decisions.
import type { BatchManifest } from './batch.ts';
import type { ClosedAnswer } from './closed-answer.ts';
import type { Consultation } from './consultation.ts';
import type { Decision } from './decision.ts';
import type { Response } from './response.ts';
import type { SiteConfig } from './site-config.ts';

export interface BatchContent {
  readonly folder: string;
  readonly manifest: BatchManifest;
  readonly responses: readonly Response[];
  readonly answers: readonly ClosedAnswer[];
}

export interface ConsultationContent {
  readonly slug: string;
  readonly consultation: Consultation;
  /** The whole index.mdx, front matter included. */
  readonly mdx: string;
  /** Relative to the content folder, for diagnostics. */
  readonly mdxPath: string;
  readonly batches: readonly BatchContent[];
  readonly decisions: readonly Decision[];
}

export interface Content {
  readonly site: SiteConfig;
  readonly consultations: readonly ConsultationContent[];
  /** SHA-256 in hex over every byte that was read. */
  readonly files: string;
}
