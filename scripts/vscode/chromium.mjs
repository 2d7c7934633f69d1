import {ensureBrowser} from '../setup/browser.mjs'

/** Starts Chromium with nothing in it that calls out. */
export async function launchChromium() {
  const {chromium} = await import('playwright-core')
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
    ],
  })
}
