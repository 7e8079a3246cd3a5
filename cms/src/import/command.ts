/** What `npm run import` runs, with the cms stopped. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { note } from '../securityLog/noting'
import { loadForCommand } from '../strapi/command'
import { formatOf, importFile, type ImportChoices } from './importFile'
import { Progress } from './progress'
import { readText } from './readText'
import { ImportRefused } from './refusal'
import { isPostsAs } from './wordpress/documents'

async function main(): Promise<number> {
  const { file, reportTo, ...choices } = readArguments()
  const text = await readText(file)
  // What is neither is refused before the cms starts.
  formatOf(text)
  const app = await loadForCommand()
  try {
    const report = await importFile(app, text, choices, new Progress(process.stdout))
    const lines = `${report.lines().join('\n')}\n`
    process.stdout.write(`\n${choices.isDry ? 'Nothing was written. It would be:\n' : ''}${lines}`)
    if (!choices.isDry) await note(app, { kind: 'imported', facts: { format: formatOf(text) } })
    if (reportTo !== null) await writeFile(reportTo, lines)
    return report.failures === 0 ? 0 : 1
  } finally {
    await app.destroy()
  }
}

/** As `npm run import` gives them: checked, with absolute paths. */
function readArguments(): ImportChoices & { file: string; reportTo: string | null } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      posts: { type: 'string' },
      files: { type: 'string' },
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const { posts } = values
  return {
    file: positionals[0] ?? '',
    reportTo: values.report ?? null,
    files: values.files ?? null,
    postsAs: posts !== undefined && isPostsAs(posts) ? posts : null,
    isDry: values['dry-run'],
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(
      error instanceof ImportRefused
        ? `\n${error.message}\n`
        : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exit(1)
  },
)
