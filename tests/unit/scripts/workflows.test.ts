import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>
  >;
}

const OURS = '.github/workflows';
const files = [
  ...readdirSync(OURS).map((name) => `${OURS}/${name}`),
  // What "verbatim init" puts into a fellow's repository.
  'src/ingest/starter/publish.yml',
];

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('grants nothing but what each job asks for', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0);
  });

  it('pins every action by hash and says which version that is', () => {
    const used = text.match(/uses: .*/gu) ?? [];
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('leaves no token behind in a checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('puts nothing from outside into a shell line', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('publishes /.well-known/ too', () => {
    for (const step of steps.filter(({ uses }) => uses?.includes('upload-pages-artifact') === true))
      expect(step.with).toMatchObject({ 'include-hidden-files': true });
  });
});
