// A browser that cannot reach anything but the files of the site.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const switches = [
  '--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Opens a browser context, hands it over, closes it and removes what it wrote. */
export async function withBrowser(options, use) {
  const profile = mkdtempSync(join(tmpdir(), 'site-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid() !== 0, // the sandbox refuses to run as root
    args: switches,
    ...options,
  });
  try {
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
