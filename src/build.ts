// `npm run build`: bundles the Node entries into dist/ (a start costs 0.2 s instead of 0.6 s) and copies what browsers
// load into dist/assets/ under names that change with their content. Development only; never part of the program. The
// edge has its own bundler (wrangler) and shares dist/assets.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { resolve } = createRequire(import.meta.url)

/** The page at /docs needs these two and no more. */
const browserFiles = [resolve('swagger-ui-dist/swagger-ui.css'), resolve('swagger-ui-dist/swagger-ui-bundle.js')]
/** Our own small files keep their names and are revalidated. */
const ownFiles = ['docs.js', 'page.css'].map((name) => join(root, 'src/http/assets', name))

const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: ['src/node.ts', 'src/cli.ts'],
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // Loads its .node file by a path it works out at run time.
    external: ['libsql'],
    // CommonJS packages inside the bundle still call require for Node's own modules.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    // For stack traces (node --enable-source-maps); not linked, so nothing loads them by default.
    sourcemap: 'external',
    logLevel: 'warning',
  })

/** Writes manifest.json: plain name → hashed name, for links that may be cached for ever. */
const copyBrowserFiles = async () => {
  const manifest: Record<string, string> = {}
  await mkdir(join(dist, 'assets'), { recursive: true })
  for (const file of browserFiles) {
    const content = await readFile(file)
    const name = basename(file)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    manifest[name] = `${basename(name, extname(name))}.${hash}${extname(name)}`
    await writeFile(join(dist, 'assets', manifest[name]), content)
  }
  for (const file of ownFiles) await copyFile(file, join(dist, 'assets', basename(file)))
  await writeFile(join(dist, 'assets', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

await rm(dist, { recursive: true, force: true })
await Promise.all([bundle(), copyBrowserFiles()])
