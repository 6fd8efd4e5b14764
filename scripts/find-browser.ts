import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program may be. */
interface Places {
  commands: string[]
  macApps: string[]
  windowsPaths: string[]
}

interface Program extends Places {
  /** The environment variable that overrides the search. */
  variable: string
  /** What apt calls it; the Playwright and puppeteer builds are never downloaded. */
  aptPackage: string
  missing: string
}

const CHROMIUM: Program = {
  variable: 'BROWSER_PATH',
  aptPackage: 'chromium',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  macApps: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windowsPaths: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  missing:
    'Chưa có trình duyệt: hãy cài Chrome, Chromium hoặc Edge, hoặc đặt BROWSER_PATH. / ' +
    'No browser found: install Chrome, Chromium or Edge, or set BROWSER_PATH.',
}

const FIREFOX: Program = {
  variable: 'FIREFOX_PATH',
  aptPackage: 'firefox-esr',
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox'],
  windowsPaths: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
  missing:
    'Chưa có trình duyệt: hãy cài Firefox, hoặc đặt FIREFOX_PATH. / ' +
    'No browser found: install Firefox, or set FIREFOX_PATH.',
}

const FFPROBE: Program = {
  variable: 'FFPROBE_PATH',
  aptPackage: 'ffmpeg',
  commands: ['ffprobe'],
  macApps: [],
  windowsPaths: ['ffmpeg\\bin\\ffprobe.exe'],
  missing:
    'Chưa có ffprobe: hãy cài ffmpeg, hoặc đặt FFPROBE_PATH. / ' +
    'No ffprobe found: install ffmpeg, or set FFPROBE_PATH.',
}

/** Path of a Chrome, Chromium or Edge to run; installed with apt when we are root on Debian or Ubuntu and there is none. */
export function findChromium(): string {
  return find(CHROMIUM)
}

export function findFirefox(): string {
  return find(FIREFOX)
}

/** Looks into films that were made; installed in the same way. */
export function findFfprobe(): string {
  return find(FFPROBE)
}

function find(kind: Program): string {
  const chosen = process.env[kind.variable]
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`${kind.variable}=${chosen}: không có tệp này. / there is no such file.`)
  }
  const path = lookFor(kind) ?? (canUseApt() && installWithApt(kind.aptPackage) ? lookFor(kind) : null)
  if (!path) throw new Error(kind.missing)
  return path
}

/** Path of a program that is installed here, or null. */
export function lookFor(program: Places): string | null {
  return placesToLook(program).find((path) => existsSync(path)) ?? null
}

function placesToLook(kind: Places): string[] {
  const { env, platform } = process
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((dir) =>
      kind.macApps.map((app) => join(dir, app)),
    )
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((dir) => dir !== undefined)
      .flatMap((dir) => kind.windowsPaths.map((path) => join(dir, path)))
  }
  // /usr/bin and /snap/bin besides PATH: a cron job or a CI step may run with a bare one.
  const dirs = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return kind.commands.flatMap((command) => dirs.map((dir) => join(dir, command)))
}

export function canUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

export function installWithApt(...names: string[]): boolean {
  const name = names.join(', ')
  process.stderr.write(`Đang cài ${name} bằng apt-get… / Installing ${name} with apt-get…\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return true
  } catch {
    return false
  }
}
