// Lint rules: the strict TypeScript set, and who may import whom (CONTRIBUTING.md has the picture).
import tseslint from 'typescript-eslint';

/** A room may import from itself and from the rooms named here; data flows one way. */
const MAY_IMPORT = {
  domain: [],
  errors: ['domain'],
  ingest: ['domain', 'errors'],
  pipeline: ['domain', 'errors'],
  search: ['domain', 'errors'],
  read: ['domain', 'errors', 'ingest', 'pipeline'],
  store: ['domain', 'errors'],
  threads: ['domain', 'errors', 'pipeline'],
  export: ['domain', 'errors', 'pipeline'],
  review: ['domain', 'errors', 'ingest', 'pipeline', 'search', 'read', 'export'],
  site: ['domain', 'errors', 'search', 'export'],
};

const ROOMS = Object.keys(MAY_IMPORT);

const roomRules = ROOMS.map((room) => {
  const closed = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const patterns = [
    {
      regex: `^(?:\\.\\./)+(?:${closed.join('|')})(?:/|$)`,
      message: `src/${room} may import from: ${[room, ...MAY_IMPORT[room]].join(', ')}. Data flows one way (CONTRIBUTING.md).`,
    },
    { regex: '^(?:\\.\\./)+scripts/', message: 'Nothing in src/ knows the command line.' },
  ];
  if (room === 'domain' || room === 'pipeline') {
    patterns.push({
      regex: '^node:(?!crypto)',
      message: `src/${room} is pure: no disk, network, clock or process. Read in src/read, pass values in.`,
    });
  }
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

/**
 * The script at the top of a page or component, so that who may import whom holds there too. The rest of the file uses what
 * it declares, so nothing else is asked of it here: "astro check" reads the whole.
 */
const astroScript = {
  meta: { name: 'astro-script' },
  /** @param {string} text */
  preprocess(text) {
    const script = /^---\n([\s\S]*?)\n---$/mu.exec(text)?.[1] ?? '';
    return [{ text: `\n${script}\n`, filename: 'script.ts' }];
  },
  /** @param {import('eslint').Linter.LintMessage[][]} messages */
  postprocess: (messages) =>
    messages.flat().filter(({ ruleId }) => ruleId === null || ruleId === 'no-restricted-imports'),
};

export default tseslint.config(
  {
    ignores: [
      '.verbatim/**',
      'dist/**',
      'dist-internal/**',
      '.astro/**',
      'node_modules/**',
      'public/**',
      '**/*.d.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `!` is banned, so a cast with its reason beside it is the one way to say what the compiler can't see.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // tsc asks for brackets on index signatures (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/pipeline/**/*.ts', 'src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Stages are pure: take it as an option.' },
        { name: 'console', message: 'Stages are pure: return a diagnostic.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Same input, same bytes: take a seed as an option.',
        },
        {
          object: 'Date',
          property: 'now',
          message: 'Same input, same bytes: take the date as an option.',
        },
      ],
    },
  },
  { files: ['tests/**/*.ts'], rules: { 'no-console': 'off' } },
  ...roomRules,
  { files: ['**/*.astro'], processor: astroScript },
  { files: ['**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
