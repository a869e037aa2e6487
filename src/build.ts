// `npm run build`: bundles the Node entries into dist/ (a start costs 0.2 s instead of 0.6 s) and puts what browsers
// load into dist/assets/ under names that change with their content. Development only; never part of the program. The
// edge has its own bundler (wrangler) and shares dist/assets.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { build } from 'esbuild'
import { compile } from 'sass'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { resolve } = createRequire(import.meta.url)

/** The page at /docs needs these two and no more. */
const readyFiles = [resolve('swagger-ui-dist/swagger-ui.css'), resolve('swagger-ui-dist/swagger-ui-bundle.js')]
const assets = join(root, 'src/http/assets')

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

/** Scripts and styles with the fonts they name; a name changes with its content, so that browsers may keep it for ever. */
const bundleBrowserFiles = async () => {
  const style = compile(join(assets, 'styles/page.scss'), { loadPaths: [join(root, 'node_modules')] }).css
  const common = { absWorkingDir: root, bundle: true, minify: true, metafile: true, logLevel: 'warning' } as const
  const names = { assetNames: '[name].[hash]', entryNames: '[name].[hash]', outdir: join(dist, 'assets') } as const
  await Promise.all([
    build({
      ...common,
      ...names,
      stdin: { contents: style, loader: 'css', resolveDir: root, sourcefile: 'page.css' },
      entryNames: 'page.[hash]',
      loader: { '.woff2': 'file' },
    }),
    build({
      ...common,
      ...names,
      entryPoints: ['page', 'docs', 'download'].map((name) => join(assets, `${name}.js`)),
      format: 'iife',
      target: 'es2022',
    }),
  ])
}

/** Copies what is ready as it is: pictures of the help, the documentation's reader. */
const copyReadyFiles = async () => {
  const pictures = await readdir(join(assets, 'pictures')).catch(() => [])
  await mkdir(join(dist, 'assets'), { recursive: true })
  for (const file of [
    ...readyFiles,
    join(assets, 'mark.svg'),
    ...pictures.map((name) => join(assets, 'pictures', name)),
  ]) {
    const content = await readFile(file)
    const name = basename(file)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()
    await writeFile(join(dist, 'assets', `${basename(name, extname(name))}.${hash}${extname(name)}`), content)
  }
}

/** Writes manifest.json: plain name → name with its hash. */
const writeManifest = async () => {
  const found = (await readdir(join(dist, 'assets'))).toSorted()
  const manifest = Object.fromEntries(found.map((name) => [name.replace(/\.[0-9A-Z]{8}(?=\.\w+$)/, ''), name]))
  await writeFile(join(dist, 'assets', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

await rm(dist, { recursive: true, force: true })
await Promise.all([bundle(), bundleBrowserFiles(), copyReadyFiles()])
await writeManifest()
