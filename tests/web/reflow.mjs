// At 320 CSS pixels (WCAG 1.4.10), and with its text at 200 % (1.4.4), no page scrolls sideways; the links of the
// language switcher are at least 24 pixels high and wide (2.5.8); Arabic is not letter-spaced.
import { pathToFileURL } from 'node:url';
import { withBrowser } from './browser.mjs';
import { finish, pages } from './site_files.mjs';

const problems = [];
let checked = 0;

async function look(tab, page, name) {
  const seen = await tab.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
    small: [...document.querySelectorAll('.languages a, .bar a')].filter((a) => {
      const box = a.getBoundingClientRect();
      return box.height < 24 || box.width < 24;
    }).length,
    spaced: [...document.querySelectorAll('[lang|=ar], [lang|=ar] *')].filter((e) =>
      !['normal', '0px'].includes(getComputedStyle(e).letterSpacing)).length,
  }));
  checked += 1;
  if (seen.width > seen.room) problems.push(`${page} (${name}) is ${seen.width} wide in ${seen.room}`);
  if (seen.small > 0) problems.push(`${page} (${name}) has ${seen.small} targets below 24 pixels`);
  if (seen.spaced > 0) problems.push(`${page} (${name}) spaces the letters of Arabic`);
}

await withBrowser({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (context) => {
  const tab = await context.newPage();
  for (const page of pages()) {
    await tab.goto(pathToFileURL(page).href);
    await look(tab, page, '320 px');
    await tab.addStyleTag({ content: 'html{font-size:200% !important}' });
    await tab.setViewportSize({ width: 640, height: 640 });
    await look(tab, page, '200 %');
    await tab.setViewportSize({ width: 320, height: 640 });
  }
});
finish(checked, problems);
