import { access, constants, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from 'cms/tests/ports'
import { startProgram, type Running } from '../../cms/bench/servers'
import { readyAddress, type FileList, type ListedFile } from './floor'

/** The nginx of this machine, or null. */
export async function findNginx(): Promise<string | null> {
  // Debian installs it where only administrators look.
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin']
  for (const folder of folders) {
    const program = path.join(folder, 'nginx')
    try {
      await access(program, constants.X_OK)
      return program
    } catch {
      continue
    }
  }
  return null
}

/** Hands the files of a floor out as the current user, with one process as Node.js has one. */
export async function startNginx(
  program: string,
  folder: string,
  files: FileList,
): Promise<Running> {
  const port = await freePort()
  const own = path.join(folder, 'nginx')
  await mkdir(own, { recursive: true })
  const config = path.join(own, 'nginx.conf')
  await writeFile(config, configuration({ port, own, folder, files }))
  return startProgram({
    command: program,
    args: ['-p', own, '-c', config, '-e', 'stderr'],
    cwd: own,
    url: `http://127.0.0.1:${port}`,
    readyPath: readyAddress,
  })
}

interface Setting {
  port: number
  /** A folder that it may write in. */
  own: string
  folder: string
  files: FileList
}

/** Exported for its test. */
export function configuration({ port, own, folder, files }: Setting): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
master_process off;
pid ${own}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=1000 inactive=1h;
  etag off;
${temporary.map((name) => `  ${name}_temp_path ${own}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
${Object.entries(files)
  .map(([address, file]) => location(address, file, folder))
  .join('\n')}
  }
}
`
}

function location(address: string, { file, headers }: ListedFile, folder: string): string {
  const { 'Content-Type': type = 'application/octet-stream', ...others } = headers
  const added = Object.entries(others).map(
    ([name, value]) => `add_header ${name} ${quoted(value)};`,
  )
  return `    location = ${quoted(address)} { alias ${quoted(path.join(folder, file))}; types { } default_type ${quoted(type)}; ${added.join(' ')} }`
}

const quoted = (value: string) => `'${value.replaceAll(/['\\]/g, '\\$&')}'`
