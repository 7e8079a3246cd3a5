/** What can build images and start them, and the command lines by which each does so. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Failure, errorCode } from '../failure.mjs'

/** @typedef {'docker' | 'podman' | 'buildah'} Engine */

/**
 * In the order in which they are looked for.
 *
 * @type {Engine[]}
 */
export const ENGINES = ['docker', 'podman', 'buildah']

const ANSWER_MS = 30_000

/** @typedef {Record<string, string>} Values */

/**
 * The first one that is installed and answers.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Engine>}
 * @throws {Failure} when there is none
 */
export async function requireEngine(environment) {
  const problems = []
  for (const engine of ENGINES) {
    const problem = await problemOf(engine, environment)
    if (problem === null) return engine
    problems.push(`${engine} ${problem}`)
  }
  throw new Failure(
    `Images are built by docker, podman or buildah, and none of them can be used here: ${problems.join('; ')}. Nothing was built.`,
  )
}

/**
 * @param {Engine} engine
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string | null>} what is wrong with it, as part of a sentence; null: nothing
 */
async function problemOf(engine, environment) {
  try {
    // Docker asks its daemon for that.
    await promisify(execFile)(engine, ['version'], { env: environment, timeout: ANSWER_MS })
    return null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'is not installed'
    const said = String(Object(error).stderr ?? '').trim()
    return `does not work (${said.split('\n').at(-1) || 'it says nothing'})`
  }
}

/**
 * @param {Engine} engine
 * @param {{ dockerfile: string, tag: string, labels: Values }} image
 */
export const buildArgs = (engine, { dockerfile, tag, labels }) => [
  'build',
  // Theirs by default has no place for a HEALTHCHECK, which would be left out.
  ...(engine === 'docker' ? [] : ['--format=docker']),
  `--file=${dockerfile}`,
  `--tag=${tag}`,
  ...valuesAs('label', labels),
  '.',
]

/**
 * @param {Engine} engine
 * @param {string} tag
 */
export const inspectArgs = (engine, tag) =>
  engine === 'buildah' ? ['inspect', '--type=image', tag] : ['image', 'inspect', tag]

/**
 * @typedef {object} Container
 * @property {string} name
 * @property {string} tag of its image
 * @property {Values} environment
 * @property {string[]} command that its image starts by itself, but in Buildah
 */

/**
 * What comes before a start.
 *
 * @param {Engine} engine
 * @param {Container} container
 */
export const createArgs = (engine, { name, tag }) =>
  engine === 'buildah' ? ['from', `--name=${name}`, '--pull=never', tag] : null

/**
 * Starts one as docker-compose.yml does, but on the network of this machine. It stays until it ends.
 *
 * @param {Engine} engine
 * @param {Container} container
 */
export function runArgs(engine, container) {
  if (engine === 'buildah') return execArgs(engine, container, container.command)
  const { name, tag, environment } = container
  return [
    'run',
    '--rm',
    `--name=${name}`,
    '--pull=never',
    '--network=host',
    '--read-only',
    '--tmpfs=/tmp',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    ...valuesAs('env', environment),
    tag,
  ]
}

/**
 * Runs something else in one that runs.
 *
 * @param {Engine} engine
 * @param {Container} container
 * @param {string[]} command
 */
export const execArgs = (engine, { name, environment }, command) =>
  engine === 'buildah'
    ? ['run', '--network=host', ...valuesAs('env', environment), name, '--', ...command]
    : ['exec', name, ...command]

/**
 * @param {Engine} engine
 * @param {string} name of a container, which may run
 */
export const removeArgs = (engine, name) =>
  engine === 'buildah' ? ['rm', name] : ['rm', '--force', '--volumes', name]

/**
 * @param {string} option
 * @param {Values} values
 */
const valuesAs = (option, values) =>
  Object.entries(values).map(([name, value]) => `--${option}=${name}=${value}`)

/**
 * What an operator types to keep images in a file, and to bring them to a registry.
 *
 * @param {Engine} engine
 * @param {string[]} tags
 */
export function waysOut(engine, tags) {
  const [first = ''] = tags
  return {
    save: {
      docker: `docker save ${tags.join(' ')} | gzip > images.tar.gz`,
      podman: `podman save --multi-image-archive ${tags.join(' ')} | gzip > images.tar.gz`,
      buildah: `buildah push ${first} docker-archive:image.tar:${first}, and so on`,
    }[engine],
    push: {
      docker: `docker tag ${first} REGISTRY/${first} && docker push REGISTRY/${first}, and so on`,
      podman: `podman push ${first} REGISTRY/${first}, and so on`,
      buildah: `buildah push ${first} docker://REGISTRY/${first}, and so on`,
    }[engine],
  }
}

/**
 * @typedef {object} Facts
 * @property {string} digest that names the image: of its configuration, which names its layers
 * @property {number} megabytes
 * @property {string[]} healthcheck the command; empty where there is none
 */

/**
 * @param {Engine} engine
 * @param {string} said when it inspected an image
 * @returns {Facts}
 */
export function factsOf(engine, said) {
  const all = JSON.parse(said)
  const facts = engine === 'buildah' ? ofBuildah(all) : ofDocker(all[0])
  const [kind, ...healthcheck] = facts.healthcheck ?? []
  return {
    digest: `sha256:${facts.id.replace('sha256:', '')}`,
    megabytes: Math.round(facts.bytes / 2 ** 20),
    healthcheck: kind === 'CMD' ? healthcheck : [],
  }
}

/** @typedef {{ id: string, bytes: number, healthcheck: string[] | undefined }} Said */

/**
 * Podman says the same, but for the place of the check.
 *
 * @param {any} image
 * @returns {Said}
 */
const ofDocker = (image) => ({
  id: image.Id,
  bytes: image.Size,
  healthcheck: (image.Config.Healthcheck ?? image.Healthcheck)?.Test,
})

/**
 * @param {any} image
 * @returns {Said}
 */
function ofBuildah(image) {
  /** @type {{ layers: { size: number }[] }} */
  const { layers } = JSON.parse(image.Manifest)
  return {
    id: image.FromImageID,
    bytes: layers.reduce((sum, { size }) => sum + size, 0),
    healthcheck: image.Docker.config.Healthcheck?.Test,
  }
}
