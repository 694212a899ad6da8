// html-validate finds nothing on any page.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { finish, pages } from './site_files.mjs';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // a press release's headline is as long as it must be
    'tel-non-breaking': 'off', // the number stands in the words that were approved
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
  },
});

const problems = [];
for (const page of pages()) {
  const report = await validator.validateString(readFileSync(page, 'utf8'), page);
  for (const result of report.results)
    for (const m of result.messages) problems.push(`${page}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
}
finish(pages().length, problems);
