import { argv } from 'node:process';
import lighthouse from 'lighthouse';
import { startBrowser } from './browser.ts';

/** What Lighthouse grades. How fast a page is depends on the machine, so that no test asks for it. */
type Category = 'accessibility' | 'best-practices' | 'seo' | 'performance';

const ALL: readonly Category[] = ['accessibility', 'best-practices', 'seo', 'performance'];

/** Where the browser listens for Lighthouse. */
const PORT = 47_490;

/**
 * Grades a page with a fresh browser: each category from 0 to 100, and after it the audits that cost
 * something. Throws when the page cannot be graded.
 */
export async function grade(
  address: string,
  categories: readonly Category[],
): Promise<Readonly<Record<string, string>>> {
  const browser = await startBrowser([`--remote-debugging-port=${PORT}`]);
  try {
    const answer = await lighthouse(address, {
      port: PORT,
      logLevel: 'silent',
      onlyCategories: [...categories],
    });
    if (!answer) throw new Error(`Unexpected lack of an answer for ${address}.`);
    const { audits, categories: graded } = answer.lhr;
    return Object.fromEntries(
      Object.values(graded).map(({ id, score, auditRefs }) => {
        const costly = auditRefs.filter(({ weight }) => weight > 0);
        const lost = costly.filter((one) => (audits[one.id]?.score ?? 1) < 1);
        const reasons = lost.map((one) => ` ${one.id}`).join(',');
        return [id, score === null ? 'not graded' : `${Math.round(score * 100)}${reasons}`];
      }),
    );
  } finally {
    await browser.close();
  }
}

// By hand, with a site that is served: node test/site/grade.ts http://localhost:4321/ people/a/
if (import.meta.main) {
  const [root = '', ...paths] = argv.slice(2);
  for (const path of ['', ...paths]) {
    const grades = await grade(new URL(path, root).href, ALL);
    process.stdout.write(`${path || 'home'} ${JSON.stringify(grades)}\n`);
  }
}
