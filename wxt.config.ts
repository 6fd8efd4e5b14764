import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig, type ResolvedPublicFile } from 'wxt'
import { packFilesOf } from './scripts/pack-files.ts'
import { PRACTICE_ORIGINS, packHosts } from './scripts/pack-hosts.ts'

/** Plain files of the practice portal, shipped as they are (what the player does there is in its own bundle); each page also loads our own guide, as no content script
 * runs on an extension's pages. */
function practiceFiles(root: string): ResolvedPublicFile[] {
  const dir = join(root, 'src/practice')
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(
      (it) =>
        it.isFile() && !it.parentPath.startsWith(join(dir, 'acts')) && /\.(html|css|js|svg|json|pdf)$/.test(it.name),
    )
    .map((it) => {
      const absoluteSrc = join(it.parentPath, it.name)
      const relativeDest = join('practice', relative(dir, absoluteSrc))
      if (!it.name.endsWith('.html')) return { absoluteSrc, relativeDest }
      const html = readFileSync(absoluteSrc, 'utf8')
      return { relativeDest, contents: html.replace('</head>', '<script src="/practice-guide.js"></script></head>') }
    })
}

/** The packs, each a file of its own: the background reads them when it needs them, and no bundle carries them. */
function packs(mode: string): ResolvedPublicFile[] {
  return Object.entries(packFilesOf(mode)).map(([name, contents]) => ({ relativeDest: join('packs', name), contents }))
}

/** Hosts of the packs; practice and test builds add the local origins of the practice portal. */
function hostsFor(mode: string): string[] {
  return [...packHosts(mode), ...(mode === 'production' ? [] : PRACTICE_ORIGINS)]
}

/** Practice and test builds differ from what ships in its hosts alone: the same React, the same size. */
const productionReact: Plugin = {
  name: 'production-react',
  enforce: 'post',
  config: (config) => {
    config.define = { ...config.define, 'process.env.NODE_ENV': '"production"' }
  },
}

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  zip: { excludeSources: ['tests/**/node_modules/**', 'test-results/**'] },
  vite: ({ mode }) => {
    // Vite and its React plugin look at this, not at the mode.
    if (mode !== 'production') process.env.NODE_ENV = 'production'
    return { plugins: [productionReact] }
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push(...practiceFiles(wxt.config.root), ...packs(wxt.config.mode))
    },
    // The packs name the hosts, so the packs decide where the content script runs: one list, nobody keeps it.
    'build:manifestGenerated': (wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = hostsFor(wxt.config.mode)
    },
  },
  manifest: ({ browser, mode }) => {
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'vi',
      // activeTab: the popup, once opened, says whether the page in front is an official portal.
      permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
      host_permissions: hostsFor(mode),
      // Not Ctrl+Shift, which turns Vietnamese typing on and off. People change the keys in the browser's own settings.
      commands: {
        card: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_card__' },
        // Without leaving the page that a class looks at.
        present: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_present__' },
      },
      // A record store may be anywhere: the options page asks for the one origin that a person types in, and no other.
      optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
      ...(browser === 'chrome' && {
        // 123: light-dark() in our style sheets.
        minimum_chrome_version: '123',
        storage: { managed_schema: 'managed-schema.json' },
      }),
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'dan-loi@dan-loi.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'], optional: ['technicalAndInteraction'] },
          },
          gecko_android: { strict_min_version: '142.0' },
        },
      }),
    }
  },
})
