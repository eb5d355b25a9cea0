// Quotation marks and apostrophes as the pages set them. One mark for one mark, so that offsets into the text still fit.

/** Quotation marks inside a quote as single curly ones, since the page sets double ones around it. Apostrophes stay. */
export function innerMarks(text: string): string {
  return text.replaceAll(/["“”„‟]/gu, (mark: string, at: number) => {
    if (mark === '“' || mark === '„') return '‘';
    if (mark === '”' || mark === '‟') return '’';
    return opens(text, at) ? '‘' : '’';
  });
}

/** A quote's words as a page sets them: inner marks single, typewriter apostrophes curly. */
export function pageMarks(text: string): string {
  return innerMarks(text).replaceAll(/'/gu, (_, at: number) =>
    isApostrophe(text, at) ? '’' : "'",
  );
}

/** Staff text with curly marks throughout. */
export function curlyMarks(text: string): string {
  return text
    .replaceAll(/"/gu, (_, at: number) => (opens(text, at) ? '“' : '”'))
    .replaceAll(/'/gu, (_, at: number) => (opens(text, at) ? '‘' : '’'));
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || /[\s([—–-]/u.test(before);
}

/** After a letter it is an apostrophe ("can't", "teachers'"); before one it may open a quotation, so it stays. */
function isApostrophe(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}
