// The one page of the desk: a frame that the client fills. Everything it may load comes from this server.

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const ENTRY = '/src/review/client/main.ts';

export function deskPage(token: string, modules: readonly string[]): string {
  const preloads = modules.map((path) => `<link rel="modulepreload" href="${path}">\n`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="verbatim-token" content="${token}">
<title>Review desk · Verbatim</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/styles/fonts.css">
<link rel="stylesheet" href="/styles/tokens.css">
<link rel="stylesheet" href="/styles/quote.css">
<link rel="stylesheet" href="/styles/desk.css">
<link rel="stylesheet" href="/styles/desk-review.css">
<link rel="stylesheet" href="/styles/desk-margin.css">
<link rel="stylesheet" href="/styles/desk-findings.css">
<link rel="stylesheet" href="/styles/desk-intake.css">
<link rel="stylesheet" href="/styles/desk-figures.css">
${preloads}<script type="module" src="${ENTRY}"></script>
</head>
<body>
<div id="desk"><p class="waiting">Opening the desk …</p></div>
<noscript><p class="waiting">The review desk needs JavaScript. Decisions are plain lines in content/consultations/, which any editor opens.</p></noscript>
</body>
</html>
`;
}

export const LOCKED_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Review desk is locked</title>
<link rel="stylesheet" href="/styles/fonts.css"><link rel="stylesheet" href="/styles/tokens.css"><link rel="stylesheet" href="/styles/desk.css"></head>
<body><main class="waiting"><h1>This desk is locked</h1>
<p>Open the whole address that “verbatim review” printed when it started, with the token at its end. Each start has its own.</p></main></body>
</html>
`;
