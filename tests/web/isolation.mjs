// With scripts on, no page asks for anything but itself, logs a breach of its policy or runs a script; the hostile page
// shows its attack as text.
import { pathToFileURL } from 'node:url';
import { withBrowser } from './browser.mjs';
import { finish, pages } from './site_files.mjs';

const problems = [];
await withBrowser({ javaScriptEnabled: true }, async (context) => {
  for (const page of pages()) {
    const tab = await context.newPage();
    const self = pathToFileURL(page).href;
    tab.on('request', (request) => {
      const url = request.url();
      if (url !== self && !url.startsWith('data:image/')) problems.push(`${page} asks for ${url}`);
    });
    tab.on('console', (message) => problems.push(`${page} logs: ${message.text()}`));
    tab.on('dialog', (dialog) => problems.push(`${page} opens a dialog: ${dialog.message()}`));
    tab.on('pageerror', (error) => problems.push(`${page} fails: ${error}`));
    await tab.goto(self, { waitUntil: 'load' });
    const found = await tab.evaluate(() => ({
      first: document.head.firstElementChild?.getAttribute('http-equiv'),
      scripts: [...document.scripts].filter((s) => s.type !== 'application/ld+json').length,
      handlers: [...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()).filter((n) =>
        n.startsWith('on') || n === 'style').length,
      links: [...document.links].map((a) => a.protocol).filter((p) =>
        !['http:', 'https:', 'mailto:', 'tel:', 'file:'].includes(p)).length,
      titles: document.querySelectorAll('main h1').length,
      article: [...document.scripts].map((s) => JSON.parse(s.text)['@type']).join(),
      styled: getComputedStyle(document.querySelector('.bar')).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }));
    if (found.first !== 'x-dns-prefetch-control') problems.push(`${page} begins with ${found.first}`);
    if (found.scripts + found.handlers + found.links > 0) problems.push(`${page} holds ${JSON.stringify(found)}`);
    if (found.titles !== 1) problems.push(`${page} has ${found.titles} h1 in main`);
    if (!['', 'NewsArticle'].includes(found.article)) problems.push(`${page} is a ${found.article}`);
    if (!found.styled) problems.push(`${page} does not let its own style through`);
    await tab.close();
  }
});
finish(pages().length, problems);
