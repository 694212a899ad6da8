// The pages of a release name one another, themselves included, in hreflang and in the language switcher, and every
// link within the site leads to a file.
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBrowser } from './browser.mjs';
import { finish, pages, releasePages } from './site_files.mjs';

const problems = [];

function read() {
  const list = (selector) => [...document.querySelectorAll(selector)]
    .map((e) => [e.getAttribute('hreflang'), e.getAttribute('href')]).sort();
  return {
    lang: document.documentElement.lang,
    head: list('link[rel=alternate][hreflang]'),
    switcher: list('.languages a'),
    local: [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))
      .filter((href) => !/^([a-z]+:|#)/.test(href)),
    structured: [...document.scripts].map((s) => JSON.parse(s.text)),
  };
}

await withBrowser({}, async (context) => {
  const tab = await context.newPage();
  const seen = new Map();
  for (const page of pages()) {
    await tab.goto(pathToFileURL(page).href);
    seen.set(page, await tab.evaluate(read));
  }
  for (const [page, { local }] of seen) {
    if (/\/(empty|hostile)\//.test(page)) continue;
    for (const href of local)
      if (!existsSync(resolve(dirname(page), href))) problems.push(`${page} links to ${href}, which is not there`);
  }
  const all = releasePages();
  if (all.length !== 6) problems.push(`there are ${all.length} pages, not six`);
  for (const page of all) {
    const { lang, head, switcher, structured } = seen.get(page);
    const byHead = head.filter(([code]) => code !== 'x-default');
    if (JSON.stringify(byHead) !== JSON.stringify(switcher)) problems.push(`${page}: switcher and hreflang differ`);
    if (JSON.stringify(head) !== JSON.stringify(seen.get(all[0]).head)) problems.push(`${page}: not the same set`);
    const self = byHead.find(([, href]) => href === basename(page));
    if (self?.[0] !== lang) problems.push(`${page} calls itself ${self?.[0]} and is ${lang}`);
    const fallback = head.find(([code]) => code === 'x-default')?.[1];
    if (fallback !== 'en.html') problems.push(`${page}: x-default is ${fallback}`);
    const [article] = structured;
    const related = lang === 'en' ? article.workTranslation.length : article.translationOfWork['@id'];
    if (related !== (lang === 'en' ? 5 : 'en.html')) problems.push(`${page}: translations are ${related}`);
    if (article.inLanguage !== lang) problems.push(`${page}: JSON-LD is in ${article.inLanguage}`);
  }
});
finish(pages().length, problems);
