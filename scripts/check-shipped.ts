/** Looks at what ships, as built in .output: the manifests, what must not be in any bundle, and how large each entry is. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packFolders, packHosts } from './pack-hosts.ts'
import { ROOT } from './run-command.ts'
import { sizeOf } from './size-of.ts'

interface Manifest {
  manifest_version: number
  permissions: string[]
  optional_permissions?: string[]
  host_permissions: string[]
  optional_host_permissions?: string[]
  content_scripts: { matches: string[] }[]
  web_accessible_resources?: unknown
  externally_connectable?: unknown
  content_security_policy?: unknown
}

const faults: string[] = []
const refuse = (where: string, what: string) => faults.push(`${where}: ${what}`)

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const dir = join(ROOT, '.output', target)
  if (!existsSync(join(dir, 'manifest.json'))) {
    refuse(target, 'chưa dựng: npm run build (not built)')
    continue
  }
  checkManifest(target, JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')))
  checkBundles(target, dir)
  checkSizes(target, dir)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

function checkManifest(target: string, manifest: Manifest) {
  const same = (name: string, is: unknown, must: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(must))
      refuse(`${target}/manifest.json`, `${name} là ${JSON.stringify(is)}, phải là ${JSON.stringify(must)} (must be)`)
  }
  const hosts = packHosts('production')
  same('manifest_version', manifest.manifest_version, 3)
  const beside = target.startsWith('firefox') ? [] : ['sidePanel']
  same('permissions', [...manifest.permissions].sort(), ['activeTab', 'alarms', 'scripting', ...beside, 'storage'])
  same('host_permissions', [...manifest.host_permissions].sort(), hosts)
  // Asked for one origin at a time, by a press on the options page.
  const optional = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']
  same('optional_host_permissions', manifest.optional_host_permissions, optional)
  for (const script of manifest.content_scripts) same('content_scripts.matches', [...script.matches].sort(), hosts)
  for (const none of [
    'optional_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'content_security_policy',
  ] as const)
    same(none, manifest[none], undefined)
}

/** Nothing that only tests and `npm start` may know, and no root that a page could look into. */
function checkBundles(target: string, dir: string) {
  const built = new Set(packFolders('production'))
  const testPacks = packFolders('test')
    .filter((folder) => !built.has(folder))
    .map((folder) => (JSON.parse(readFileSync(join(folder, 'portal.json'), 'utf8')) as { id: string }).id)
  if (testPacks.length === 0) refuse('tests/portals', 'không thấy gói thử nào, nên chưa kiểm gì (no test packs found)')
  const banned = ['luyen-tap.localhost', ...testPacks]
  for (const file of globSync('**/*.{js,json,html}', { cwd: dir })) {
    const text = readFileSync(join(dir, file), 'utf8')
    for (const it of banned) if (text.includes(it)) refuse(`${target}/${file}`, `không được có “${it}” (must not ship)`)
  }
  // The word for a closed root is in a bundle only when the choice between the two was made for good by the build.
  for (const file of ['guide-ui.js', 'guide-frame.js', 'recorder.js', 'presenter.js', 'picker.js', 'preview.js'])
    if (!/["'`]closed["'`]/.test(readFileSync(join(dir, file), 'utf8')))
      refuse(`${target}/${file}`, 'gốc bóng (shadow root) không đóng: trang sẽ đọc được thẻ (root is not closed)')
}

/** Everything an entry makes the browser read, in bytes of gzip, against `budget.json`. */
function checkSizes(target: string, dir: string) {
  const budget = JSON.parse(readFileSync(join(ROOT, 'budget.json'), 'utf8')) as Record<string, number>
  for (const entry of globSync(['*.{js,html}', 'content-scripts/*.js'], { cwd: dir }))
    if (!(entry in budget)) refuse(`${target}/${entry}`, 'chưa có trong budget.json (has no budget)')
  for (const [name, most] of Object.entries(budget)) {
    const entries = globSync(name, { cwd: dir })
    if (entries.length === 0) refuse(`${target}/${name}`, 'có trong budget.json mà không có tệp nào (no such entry)')
    for (const entry of entries) {
      const { gzip: size } = sizeOf(dir, entry)
      console.log(`${target}/${entry}: ${size} / ${most}`)
      if (size > most)
        refuse(`${target}/${entry}`, `nặng ${size} byte gzip, tối đa ${most} trong budget.json (over budget)`)
    }
  }
}
