/** What a host takes; what is absent is not limited, or not stated by the host. */
export interface Limits {
  readonly name: string;
  /** Files of a site. */
  readonly files?: number;
  /** Bytes of one file. */
  readonly fileBytes?: number;
  /** Bytes of all files. */
  readonly bytes?: number;
  /** Rules in `_redirects`, and bytes of that file. */
  readonly redirects?: number;
  readonly redirectBytes?: number;
  /** True of a host that follows a rule where a file lies only when the rule is forced: "301!". */
  readonly forced?: true;
  /** Rules in `_headers`. */
  readonly headerRules?: number;
  /** Where the host says so, and the year in which that was read. */
  readonly source: string;
}

const MIB = 1024 * 1024;
const GB = 1_000_000_000;

/** The limits of the usual hosts on their free plans, by the name that `--host` takes. */
export const LIMITS: Readonly<Record<string, Limits>> = {
  cloudflare: {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * MIB,
    redirects: 2_000,
    // Rules beyond this size were seen to be dropped in silence.
    redirectBytes: 100_000,
    headerRules: 100,
    source:
      'developers.cloudflare.com/pages/platform/limits and …/configuration/{redirects,headers}, 2026',
  },
  github: {
    name: 'GitHub Pages',
    fileBytes: 100 * MIB,
    bytes: GB,
    // It reads no rules: a moved address is answered by the page that leads on.
    source: 'docs.github.com, “GitHub Pages limits” and “About large files on GitHub”, 2026',
  },
  gitlab: {
    name: 'GitLab Pages',
    files: 200_000,
    bytes: GB,
    redirects: 1_000,
    redirectBytes: 64 * 1024,
    source:
      'docs.gitlab.com, “GitLab Pages redirects”, and issue 405048 of gitlab-org/gitlab, 2026',
  },
  netlify: {
    name: 'Netlify',
    // No fixed number: from here on Netlify advises against rules one by one, and a deploy may fail.
    redirects: 10_000,
    // “Shadowing”: a file goes before a rule that is not forced.
    forced: true,
    source: 'docs.netlify.com, “Redirects and rewrites”, 2026',
  },
  s3: {
    name: 'Amazon S3',
    // One object; a redirect is the metadata of an object, and their number is not limited.
    fileBytes: 5 * 1024 * 1024 * MIB,
    source: 'docs.aws.amazon.com, Amazon S3 User Guide, “Configuring a webpage redirect”, 2026',
  },
};
