// axe-core finds no violation of WCAG 2.2 A and AA, in light and in dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { withBrowser } from './browser.mjs';
import { finish, pages } from './site_files.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const problems = [];
let checked = 0;

for (const colorScheme of ['light', 'dark']) {
  // The script is put in past the page's own policy, which would rightly refuse it.
  await withBrowser({ colorScheme, bypassCSP: true }, async (context) => {
    const tab = await context.newPage();
    for (const page of pages()) {
      await tab.goto(pathToFileURL(page).href);
      await tab.evaluate(source);
      const result = await tab.evaluate((runOnly) => globalThis.axe.run({ runOnly }), tags);
      checked += 1;
      for (const violation of result.violations)
        for (const node of violation.nodes)
          problems.push(`${page} (${colorScheme}) ${violation.id}: ${node.html} ${node.failureSummary}`);
    }
  });
}
finish(checked, problems);
