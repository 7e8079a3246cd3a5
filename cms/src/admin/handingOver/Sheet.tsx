import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { Backups, HandingOver, Places } from '../../handingOver/contract'
import { useWordsOf } from '../languages/useWords'
import { commands } from './commands'

/** All of it as plain text and lines to write on, for paper as for the screen. */
export function Sheet({ facts }: { facts: HandingOver }) {
  const texts = useWordsOf('handingOver')
  const day = useDay()
  const { version, way, node } = facts.release
  const typed = commands[way](version)
  return (
    <article>
      <h2>{texts.heading(facts.branch)}</h2>
      <p>{texts.printed(day(facts.at))}</p>
      <Part title={texts.what}>
        <Fact name={texts.site}>{facts.siteUrl}</Fact>
        <Fact name={texts.admin}>{`${facts.adminUrl}/admin`}</Fact>
        <Fact name={texts.release}>{texts.releaseOf(version, texts.ways[way], node)}</Fact>
        <Fact name={texts.administrators}>
          {facts.administrators.map(({ name, email }) => (
            <div key={email}>{name === '' ? email : `${name}, ${email}`}</div>
          ))}
        </Fact>
      </Part>
      <Part title={texts.where}>
        <PlaceFacts places={facts.places} />
        <Fact name={texts.certificates}>
          {facts.certificates.length === 0
            ? texts.noCertificates
            : facts.certificates.map(({ host, at }) => (
                <div key={host}>{texts.certificateEnds(host, day(at))}</div>
              ))}
        </Fact>
        <Fact name={texts.settings}>{texts.settingsIn(typed.settings)}</Fact>
        <Blank name={texts.envPlace} />
      </Part>
      <Part title={texts.backups}>
        <BackupFacts backups={facts.backups} />
        <Fact name={texts.makeOne}>
          <pre>{typed.backup}</pre>
        </Fact>
        <Fact name={texts.restore}>
          <pre>{typed.restore}</pre>
          {texts.restoreNote}
        </Fact>
        <Fact name={texts.secondStep}>
          <pre>{typed.secondStep}</pre>
          {texts.secondStepNote}
        </Fact>
        <Fact name={texts.update}>
          <pre>{typed.update}</pre>
        </Fact>
      </Part>
      <Part title={texts.byHand}>
        {texts.blanks.map((name) => (
          <Blank key={name} name={name} />
        ))}
      </Part>
      <p>{texts.then}</p>
    </article>
  )
}

function PlaceFacts({ places: { folder, dataDir, database, uploads, mail } }: { places: Places }) {
  const texts = useWordsOf('handingOver')
  return (
    <>
      <Fact name={texts.folder}>{folder}</Fact>
      <Fact name={texts.dataDir}>{dataDir}</Fact>
      <Fact name={texts.database}>
        {database.kind === 'sqlite'
          ? `SQLite, ${database.file}`
          : `PostgreSQL, ${database.name} (${database.host})`}
      </Fact>
      <Fact name={texts.uploads}>
        {uploads.kind === 'disk' ? uploads.folder : texts.bucket(uploads.name, uploads.endpoint)}
      </Fact>
      <Fact name={texts.mail}>
        {mail === null ? texts.noMail : texts.mailFrom(mail.host, mail.from)}
      </Fact>
    </>
  )
}

function BackupFacts({ backups }: { backups: Backups }) {
  const texts = useWordsOf('handingOver')
  const day = useDay()
  const { folder, last, restoredAt, areBroughtElsewhere, mailTo } = backups
  return (
    <>
      <Fact name={texts.lastBackup}>
        {last === null ? texts.noBackup(folder) : texts.backupOf(day(last.at), last.folder)}
        {mailTo !== null && ` ${texts.mailTo(mailTo)}`}
      </Fact>
      <Fact name={texts.lastTrial}>{restoredAt === null ? texts.noTrial : day(restoredAt)}</Fact>
      <Blank name={areBroughtElsewhere ? texts.copyByCommand : texts.copy} />
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A line to write on. */
function Blank({ name }: { name: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="blank" />
    </>
  )
}

function useDay(): (at: number) => string {
  const intl = useIntl()
  return (at) => intl.formatDate(at, { dateStyle: 'long' })
}
