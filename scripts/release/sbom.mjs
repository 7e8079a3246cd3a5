/** What a release consists of, as CycloneDX: by what really lies in its folder. */
import { lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { Contrib, Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { PackageURL } from 'packageurl-js'
import parseExpression from 'spdx-expression-parse'

const licenses = new Contrib.License.Factories.LicenseFactory(parseExpression)
const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  licenses,
)

/** Where pnpm lays packages: each in a folder of its own, beside links to what it needs. */
const STORE = path.join('node_modules', '.pnpm')

/**
 * @param {string} folder of a release
 * @param {import('../setup/release.mjs').Release} release
 * @returns {Promise<string>} JSON of CycloneDX 1.6
 * @throws {Error} when it does not agree with the schema
 */
export async function sbomOf(folder, release) {
  const bom = new Models.Bom({ serialNumber: Contrib.Bom.Utils.randomSerialNumber() })
  bom.metadata.timestamp = new Date(release.madeAt)
  const whole = new Models.Component(Enums.ComponentType.Application, 'branchline', {
    bomRef: 'branchline',
    version: release.version,
  })
  bom.metadata.component = whole

  const components = new Map(packagesIn(folder).map((place) => [place, componentOf(place)]))
  for (const [place, component] of components) {
    bom.components.add(component)
    for (const needed of linkedIn(path.dirname(ownerOf(place)), components)) {
      if (needed !== component) component.dependencies.add(needed.bomRef)
    }
  }
  for (const name of ['cms', 'web']) {
    for (const needed of linkedIn(path.join(folder, name, 'node_modules'), components)) {
      whole.dependencies.add(needed.bomRef)
    }
  }

  const spec = Spec.Spec1dot6
  const json = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(spec)).serialize(
    bom,
    { sortLists: true, space: 1 },
  )
  const problem = await new Validation.JsonStrictValidator(spec.version).validate(json)
  if (problem !== null) throw new Error(`the SBOM is none: ${JSON.stringify(problem)}`)
  return json
}

/**
 * The places of all packages that really lie there, and are no links.
 *
 * @param {string} folder
 */
function packagesIn(folder) {
  const store = realpathSync(path.join(folder, STORE))
  return readdirSync(store)
    .filter((name) => name !== 'node_modules' && lstatSync(path.join(store, name)).isDirectory())
    .flatMap((name) => namesIn(path.join(store, name, 'node_modules')))
    .filter((place) => !lstatSync(place).isSymbolicLink())
    .sort()
}

/**
 * All that lies in a folder of packages, those of a scope too.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function namesIn(folder) {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? namesIn(path.join(folder, name)) : [path.join(folder, name)],
    )
}

/**
 * The folder of a package, or that of its scope.
 *
 * @param {string} place
 */
const ownerOf = (place) =>
  path.basename(path.dirname(place)).startsWith('@') ? path.dirname(place) : place

/**
 * @param {string} folder of packages and links
 * @param {Map<string, Models.Component>} components
 */
function linkedIn(folder, components) {
  return namesIn(folder).flatMap((place) => components.get(realpathSync(place)) ?? [])
}

/** @param {string} place */
function componentOf(place) {
  const manifest = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'))
  const component = builder.makeComponent(manifest)
  if (!component) throw new Error(`${place} does not say what it is`)
  const namespace = component.group ?? null
  const { name, version } = component
  component.purl = new PackageURL('npm', namespace, name, version ?? null, null, null).toString()
  // One package may lie there more than once, with others beside it.
  component.bomRef.value = path.basename(path.dirname(path.dirname(ownerOf(place))))
  return component
}
