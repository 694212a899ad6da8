// The Nu HTML checker finds no error on any page.
import { spawnSync } from 'node:child_process';
import vnuJar from 'vnu-jar';
import { finish, pages } from './site_files.mjs';

// The specification lists the http-equiv values a page may use and leaves x-dns-prefetch-control out; browsers obey it
// and a page needs it, or the hosts of its links are looked up (TRUST section 3 item 3).
const wanted = /“x-dns-prefetch-control” for attribute “http-equiv”/;
// The checker's view of a content security policy knows neither hashes nor data: and warns where browsers do not;
// isolation.mjs asks a browser instead.
// It also guesses the language of a page's words, and guesses wrong on the hostile one.
const mistaken = /violates Content Security Policy|appears to be written in/;

const run = spawnSync('java', ['-jar', vnuJar, '--format', 'json', '--stdout', '--exit-zero-always', ...pages()], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
if (run.status !== 0) {
  console.error(run.stderr || run.error);
  process.exit(2);
}
const problems = JSON.parse(run.stdout)
  .messages.filter((m) => m.type !== 'info' || m.subType === 'warning')
  .filter((m) => !wanted.test(m.message) && !mistaken.test(m.message))
  .map((m) => `${m.url}:${m.lastLine} ${m.type}: ${m.message}`);
finish(pages().length, problems);
