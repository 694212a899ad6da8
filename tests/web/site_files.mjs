// What the checks share: the pages of a site folder, and how a failure is told.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(process.argv[2] ?? '.');

/** All HTML files below the site's root, sorted. */
export function pages() {
  const found = readdirSync(root, { recursive: true }).map(String);
  return found.filter((name) => name.endsWith('.html')).sort().map((name) => join(root, name));
}

/** The pages of the release itself: those beside a content folder. */
export function releasePages() {
  return pages().filter((page) => /abc123def456\/[a-z]+\.html$/.test(page));
}

/** Prints the problems and ends with 1 if there are any; with 2 if nothing was looked at. */
export function finish(checked, problems) {
  for (const problem of problems) console.error(problem);
  console.log(`${checked} checked, ${problems.length} problems`);
  process.exit(checked === 0 ? 2 : problems.length > 0 ? 1 : 0);
}
