// What a page says around an article: offers, menus, course lists, calls to sign up. Left out, and counted.

/** A short line that is furniture on any page. */
const LINES: readonly RegExp[] = [
  /^(?:sign ?up|subscribe|log ?in|register)\b/iu,
  /\bsave \d+ ?%|\b\d+ ?% (?:off|discount)\b/iu,
  /^(?:find|follow|connect with) (?:me|us)\b.{0,20}$/iu,
  /^follow \S+(?: \S+)? on (?:twitter|facebook|x|linkedin|instagram)\b/iu,
  /^(?:share|tweet|pin|print|email)(?: (?:this|on|via|article|post)\b.{0,40})?:?$/iu,
  /^(?:topics?|tags?|tagged(?: in)?|categor(?:y|ies)|filed under|posted in)\s*:.{0,120}$/iu,
  /^(?:recommended|related|popular|recent|similar|latest|previous|next) (?:posts?|articles?|stories|reading|news)\b.{0,30}$/iu,
  /^(?:read|learn) (?:more|all)\b.{0,40}$/iu,
  /^(?:explore|browse|shop|view|see|check out) (?:all |our )*(?:courses?|products?|catalog(?:ue)?|resources?)\b.{0,20}$/iu,
  /^(?:request|get|download|book) (?:a|your|our)\b.{0,40}\b(?:recommendation|demo|trial|quote|copy|guide|e-?book)s?$/iu,
  /^(?:all rights reserved|copyright|©).{0,120}$/iu,
  /^(?:privacy policy|terms of (?:use|service)|cookie policy|contact us|about us|home|menu|search|skip to (?:main )?content|back to top)$/iu,
  /^(?:leave|post|add) (?:a |your )?(?:comment|reply)$/iu,
  /^(?:comments are closed|\d+ (?:comments?|replies|responses)|no comments)\.?$/iu,
];

/** An offer, where it stands among furniture; anywhere else it may be what a person says about a course. */
const OFFERS: readonly RegExp[] = [
  /^course \d+\b/iu,
  /\b(?:this course (?:will|explores)|these (?:professional development )?courses|professional development courses?|graduate(?:[- ]level)? credits?|continuing education|\bCEUs?\b|contact hours)\b/iu,
  /\b(?:contact us today|sign up (?:for|to receive) (?:our|a|the) (?:\w+ ){0,3}(?:newsletter|e-?mails?)|subscribe to our)\b/iu,
  /\boffers? (?:\S+ ){0,4}(?:courses|workshops|webinars|products)\b/iu,
];

export interface Cleaned {
  /** Paragraphs of the article itself. */
  readonly paragraphs: readonly string[];
  /** Paragraphs left out. */
  readonly furniture: number;
}

export function isFurniture(paragraph: string): boolean {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  return text.split(' ').length <= 20 && LINES.some((pattern) => pattern.test(text));
}

function isOffer(paragraph: string): boolean {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  return text.length < 1200 && OFFERS.some((pattern) => pattern.test(text));
}

/** Takes furniture off an article: single lines anywhere, and short scraps that stand beside it at either end. */
export function leaveOutFurniture(paragraphs: readonly string[]): Cleaned {
  const marks = paragraphs.map(isFurniture);
  const last = marks.length - 1;
  // One such line may be anybody's; a page has several.
  if (marks.filter((mark) => mark).length < 2) return { paragraphs, furniture: 0 };
  for (const [index, paragraph] of paragraphs.entries())
    if (index > last * 0.5 && isOffer(paragraph)) marks[index] = true;
  // A menu's other entries are short lines without a full stop next to furniture.
  const isScrap = (index: number): boolean => {
    const text = paragraphs[index]?.trim() ?? '';
    return text.split(/\s+/u).length <= 8 && !/[.!?…”"]$/u.test(text) && !/^\d+[.)]/u.test(text);
  };
  for (let index = last; index >= 0; index -= 1) {
    if (
      marks[index] === true ||
      (isScrap(index) && marks[index + 1] === true && index > last * 0.5)
    )
      marks[index] = true;
  }
  // What stands between two offers near the end of a page is an offer too.
  for (let index = Math.ceil(last * 0.5); index < last; index += 1) {
    if (marks[index - 1] === true && marks[index + 1] === true) marks[index] = true;
  }
  const firstMark = marks.indexOf(true);
  if (firstMark !== -1 && firstMark <= 4) {
    for (let index = 0; index < firstMark; index += 1) if (isScrap(index)) marks[index] = true;
  }
  return {
    paragraphs: paragraphs.filter((_, index) => marks[index] !== true),
    furniture: marks.filter((mark) => mark).length,
  };
}
