// Where a summary may lead: pages of this site, the web and mail; nothing is loaded from elsewhere.
import type { RootContent } from 'mdast';
import { summaryError, type SummaryProblem } from './problem.ts';

const SAFE_LINK = /^(?:https?:\/\/|mailto:|\/(?!\/)|#|\.{1,2}\/|[\w-]+(?:\/|$))/iu;

export function checkLinks(node: RootContent): readonly SummaryProblem[] {
  const line = node.position?.start.line ?? 1;
  const problems: SummaryProblem[] = [];
  if ((node.type === 'link' || node.type === 'definition') && !SAFE_LINK.test(node.url)) {
    problems.push(summaryError('summary-link', line, 'this link leads where no page is.'));
  }
  if (node.type === 'image' && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(node.url)) {
    problems.push(
      summaryError(
        'summary-link',
        line,
        'a picture must lie in this site: nothing is loaded from elsewhere.',
      ),
    );
  }
  return 'children' in node ? [...problems, ...node.children.flatMap(checkLinks)] : problems;
}
