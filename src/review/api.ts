// What the page can ask for, by name: requests are checked, answered from the desk, and never carry more than one
// consultation. Replies hold texts of responses, so nothing here is ever logged.
import { z } from 'zod';
import type { Ruling } from '../domain/decision.ts';
import { ROLES } from '../domain/role.ts';
import { FLAG_KINDS } from '../domain/decision.ts';
import type { Response } from '../domain/response.ts';
import { reasonToRead } from '../pipeline/order-queue.ts';
import { checkProse } from '../pipeline/check-prose.ts';
import type { RunOptions } from '../pipeline/run-options.ts';
import { listConsultations, titleOf } from '../read/content.ts';
import type { Reader } from '../synthesise.ts';
import { completeRuling } from './complete-ruling.ts';
import { Conflict, Desk, Refusal } from './desk.ts';
import { viewFigures } from './figures.ts';
import { FindingsDesk } from './findings-desk.ts';
import { Intake } from './intake.ts';
import { viewItem } from './item-view.ts';
import { Preview } from './preview.ts';
import {
  DecideRequestSchema,
  EditFindingsRequestSchema,
  FilterSchema,
  IntakeRequestSchema,
  TakeBackRequestSchema,
  type ConflictReply,
  type DecideReply,
  type DeskView,
  type EditFindingsRequest,
  type Filter,
  type IntakeRequest,
  type ItemView,
  type StartView,
} from './protocol.ts';
import { goOnWithout, listQueue, readingStage, viewProgress, viewQueue } from './queue-view.ts';

export interface ApiOptions {
  readonly contentDir: string;
  /** Consultation to open first; null lets the page choose. */
  readonly slug: string | null;
  readonly reviewer: string;
  readonly reader: Reader;
  readonly now: () => number;
}

export interface Reply {
  readonly status: 200 | 400 | 404 | 409 | 422;
  readonly body: unknown;
}

const SlugRequest = z.strictObject({ slug: z.string(), filter: FilterSchema.optional() });
const QueueRequest = z.strictObject({
  slug: z.string(),
  filter: FilterSchema,
  offset: z.int().nonnegative(),
});
const ItemRequest = z.strictObject({ slug: z.string(), id: z.string() });
const ProseRequest = z.strictObject({ texts: z.array(z.string()).max(20) });
const StepRequest = z.strictObject({
  slug: z.string(),
  filter: FilterSchema,
  from: z.string().nullable(),
  step: z.union([z.literal(1), z.literal(-1)]),
});

const NO_FILTER: Filter = { show: 'todo', theme: null, role: null, batch: null };

export class Api {
  readonly #options: ApiOptions;
  readonly #desks = new Map<string, Desk>();
  readonly #intake: Intake;
  readonly #preview: Preview;
  readonly #findingsDesks = new Map<string, FindingsDesk>();

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#intake = new Intake(options.contentDir);
    this.#preview = new Preview(options.contentDir);
  }

  /** Never throws for what a reviewer or another program did: the reply says it. */
  async answer(name: string, input: unknown): Promise<Reply> {
    try {
      return await this.#answer(name, input);
    } catch (error) {
      if (error instanceof z.ZodError)
        return { status: 400, body: { error: 'The request was not understood.' } };
      if (error instanceof Refusal) return { status: 422, body: { error: error.message } };
      throw error;
    }
  }

  /** Reads the consultation that the page will open first, so that opening it is no wait. */
  warm(): void {
    const first = this.#options.slug ?? listConsultations(this.#options.contentDir)[0];
    if (first !== undefined) listQueue(this.#desk(first), this.#options.reviewer, NO_FILTER);
  }

  close(): void {
    this.#preview.close();
  }

  /** Lets the software read on while nobody asks for anything; false where all has been read. */
  readAhead(milliseconds: number): boolean {
    for (const desk of this.#desks.values()) if (desk.readAhead(milliseconds)) return true;
    return false;
  }

  #answer(name: string, input: unknown): Reply | Promise<Reply> {
    switch (name) {
      case 'start':
        return ok({
          reviewer: this.#options.reviewer,
          slug: this.#options.slug,
          consultations: this.#consultations(),
        });
      case 'open':
        return this.#open(SlugRequest.parse(input));
      case 'queue': {
        const { slug, filter, offset } = QueueRequest.parse(input);
        return ok(viewQueue(this.#desk(slug), this.#options.reviewer, filter, offset));
      }
      case 'item': {
        const { slug, id } = ItemRequest.parse(input);
        const item = viewItem(this.#desk(slug), id, this.#options.reviewer);
        return item === null
          ? { status: 404, body: { error: 'This response is no longer here.' } }
          : ok(item);
      }
      case 'step':
        return this.#step(StepRequest.parse(input));
      case 'decide':
        return this.#decide(DecideRequestSchema.parse(input));
      case 'take-back':
        return this.#takeBack(TakeBackRequestSchema.parse(input));
      case 'intake':
        return this.#takeIn(IntakeRequestSchema.parse(input));
      case 'findings': {
        const desk = this.#desk(SlugRequest.parse(input).slug);
        return ok(this.#findings(desk).view(desk, this.#runOptions()));
      }
      case 'check-prose': {
        const prose = ProseRequest.parse(input).texts.map((text) => ({ text, line: 1 }));
        return ok(checkProse(prose).map(({ message }) => message));
      }
      case 'edit-findings':
        return this.#editFindings(EditFindingsRequestSchema.parse(input));
      case 'preview':
        return this.#showPage(SlugRequest.parse(input).slug);
      case 'figures': {
        const { contentDir, reader } = this.#options;
        return ok(viewFigures(this.#desk(SlugRequest.parse(input).slug), contentDir, reader));
      }
      default:
        return { status: 404, body: { error: 'There is no such request.' } };
    }
  }

  /** A file to look at and take in; the last one alone is kept, in memory. */
  hold(name: string, bytes: Uint8Array): void {
    this.#intake.hold(name, bytes);
  }

  #findings(desk: Desk): FindingsDesk {
    const known = this.#findingsDesks.get(desk.slug);
    if (known !== undefined) return known;
    const made = new FindingsDesk(this.#options.contentDir, desk.slug);
    this.#findingsDesks.set(desk.slug, made);
    return made;
  }

  #editFindings({ slug, seen, edit }: EditFindingsRequest): Reply {
    const findings = this.#findings(this.#desk(slug));
    let isSaved = true;
    if ('finding' in edit) isSaved = findings.edit(seen, edit);
    else findings.takeBack(edit.kind);
    // Once more: the desk reads the file that was just written.
    const view = findings.view(this.#desk(slug), this.#runOptions());
    return { status: isSaved ? 200 : 409, body: view };
  }

  async #takeIn(request: IntakeRequest): Promise<Reply> {
    const today = new Date(this.#options.now()).toISOString().slice(0, 10);
    return ok(await this.#intake.take(request, today));
  }

  async #showPage(slug: string): Promise<Reply> {
    // Says which there are, where there is no such.
    this.#desk(slug);
    return ok({ address: await this.#preview.addressOf(slug) });
  }

  #consultations(): StartView['consultations'] {
    const { contentDir } = this.#options;
    return listConsultations(contentDir).map((slug) => ({
      slug,
      title: titleOf(contentDir, slug) ?? slug,
    }));
  }

  #desk(slug: string): Desk {
    const { contentDir, reader, now } = this.#options;
    const known = this.#desks.get(slug);
    if (known !== undefined) {
      known.refresh();
      return known;
    }
    const desk = new Desk({ contentDir, slug, reader, now });
    desk.readAhead(FIRST_LOOK);
    this.#desks.set(slug, desk);
    return desk;
  }

  #open({ slug, filter = NO_FILTER }: z.infer<typeof SlugRequest>): Reply {
    const { reviewer, reader } = this.#options;
    const desk = this.#desk(slug);
    const queue = viewQueue(desk, reviewer, filter, 0);
    const [first] = queue.rows;
    const view: DeskView = {
      slug,
      title: desk.content.consultation.title,
      reviewer,
      themes: reader.codebook.themes.map(({ id, name, definition }) => ({ id, name, definition })),
      batches: desk.content.batches.map(({ folder, manifest }) => ({
        folder,
        title: manifest.title,
      })),
      roles: ROLES,
      flagKinds: FLAG_KINDS,
      queue,
      item: first === undefined ? null : viewItem(desk, first.id, reviewer),
      ...this.#history(desk),
      notices: desk.notices.splice(0),
    };
    return ok(view);
  }

  #step({ slug, filter, from, step }: z.infer<typeof StepRequest>): Reply {
    const desk = this.#desk(slug);
    return ok({ item: this.#neighbour(desk, filter, from, step) });
  }

  /** The response after (or before) one in the queue; at its end, null. */
  #neighbour(desk: Desk, filter: Filter, from: string | null, step: 1 | -1): ItemView | null {
    const listed = listQueue(desk, this.#options.reviewer, filter);
    const at = from === null ? -1 : listed.findIndex(({ id }) => id === from);
    const next = listed[at === -1 ? 0 : at + step];
    return next === undefined ? null : viewItem(desk, next.id, this.#options.reviewer);
  }

  #decide(request: z.infer<typeof DecideRequestSchema>): Reply {
    const { reviewer } = this.#options;
    const { slug, response, seen, filter, goOn } = request;
    const desk = this.#desk(slug);
    // The list as it stood before this ruling: where to go on is then known at once, and the order settled afterwards.
    const listed = goOn ? listQueue(desk, reviewer, filter) : [];
    let ruling: Ruling;
    try {
      if (desk.versionOf(response) !== seen) throw new Conflict(desk.lastReviewer(response));
      ruling = desk.decide(
        reviewer,
        response,
        seen,
        completeRuling(desk, reviewer, response, request.ruling, this.#runOptions()),
      );
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const body: ConflictReply = {
        conflict: true,
        item: viewItem(desk, response, reviewer),
        by: error.by,
      };
      return { status: 409, body };
    }
    const next = goOn ? this.#goOn(desk, filter, listed, response) : null;
    const isDone = ruling.action === 'tags' || ruling.action === 'adjudicate';
    if (isDone && goOn && filter.show === 'todo')
      goOnWithout(desk, reviewer, filter, listed, response);
    return ok(this.#reply(desk, ruling.at, response, next));
  }

  /** In the queue of what is left to do, the first; in any other list, the one below. */
  #goOn(desk: Desk, filter: Filter, listed: readonly Response[], from: string): ItemView | null {
    const { reviewer } = this.#options;
    const isLeft = (response: Response): boolean =>
      desk.place(response.id) !== null &&
      reasonToRead(response, desk.signals.get(response.id), desk.rulings, reviewer) !== null;
    const next =
      filter.show === 'todo'
        ? listed.find((response) => response.id !== from && isLeft(response))
        : listed[listed.findIndex(({ id }) => id === from) + 1];
    return next === undefined ? null : viewItem(desk, next.id, reviewer);
  }

  #takeBack({ slug, which }: z.infer<typeof TakeBackRequestSchema>): Reply {
    const { reviewer } = this.#options;
    const desk = this.#desk(slug);
    const ruling = desk.takeBack(reviewer, which);
    if (ruling === null)
      throw new Refusal(
        which === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.',
      );
    const response = 'response' in ruling ? ruling.response : null;
    return ok(this.#reply(desk, new Date(this.#options.now()).toISOString(), response, null));
  }

  #reply(desk: Desk, savedAt: string, response: string | null, next: ItemView | null): DecideReply {
    const { reviewer } = this.#options;
    return {
      savedAt,
      item: response === null ? null : viewItem(desk, response, reviewer),
      next,
      progress: viewProgress(desk, reviewer),
      version: `${desk.version}-${readingStage(desk)}`,
      ...this.#history(desk),
    };
  }

  #history(desk: Desk): { readonly canUndo: string | null; readonly canRedo: string | null } {
    const { undo, redo } = desk.history(this.#options.reviewer);
    return { canUndo: undo?.action ?? null, canRedo: redo?.action ?? null };
  }

  #runOptions(): RunOptions {
    const { codebook, model, taggingOf } = this.#options.reader;
    return { codebook, model: model.card, edition: 'internal', taggingOf };
  }
}

/** Milliseconds of reading before the first page is shown: enough for most consultations, and never a wait. */
const FIRST_LOOK = 150;

function ok(body: unknown): Reply {
  return { status: 200, body };
}
