// What the tagger learned, and how well it does: content/model/.
import { z } from 'zod';

const FigureSchema = z
  .strictObject({
    precision: z.number().min(0).max(1),
    recall: z.number().min(0).max(1),
    f1: z.number().min(0).max(1),
    support: z.int().nonnegative(),
  })
  .readonly();

/** content/model/card.json: published on the methods page. */
export const ModelCardSchema = z
  .strictObject({
    /** Follows from the weights, so that two models never share it. */
    version: z.string().min(1),
    trained: z.iso.date(),
    /** What it was trained on, one line a source: how many responses, and macro-F1 on them while they were held back. */
    trainedOn: z
      .array(
        z
          .strictObject({
            source: z.string(),
            responses: z.int().positive(),
            macroF1: z.number().min(0).max(1).nullable().default(null),
          })
          .readonly(),
      )
      .readonly(),
    /** Parts of the cross-validation; figures of models compare only where these are the same. */
    folds: z.int().min(2).default(5),
    /** How the figures below were obtained: "5-fold cross-validation on …". */
    method: z.string().min(1),
    /** Who coded the texts that the figures are measured against. */
    coders: z.string().min(1),
    responses: z.int().nonnegative(),
    themes: z.record(z.string(), FigureSchema),
    macroF1: z.number().min(0).max(1),
    highlight: z.strictObject({ hit: z.int().nonnegative(), n: z.int().nonnegative() }).readonly(),
    role: z
      .strictObject({ accuracy: z.number().min(0).max(1), n: z.int().nonnegative() })
      .readonly(),
    /** Plain sentences on what it gets wrong. */
    weaknesses: z.array(z.string()).readonly(),
  })
  .readonly();

export type ModelCard = z.infer<typeof ModelCardSchema>;
