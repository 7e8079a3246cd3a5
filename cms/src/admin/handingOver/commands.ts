import type { Way } from '../../handingOver/contract'

interface Commands {
  /** Where settings and keys stand, in the folder of Branchline. */
  settings: string
  backup: string
  /** On a machine on which nothing of it is yet. */
  restore: string
  /** For whoever has the password of an account and not the phone that its log-in asks for. */
  secondStep: string
  update: string
}

/** What is typed on the machine, as docs/operating.md has it. */
export const commands: Record<Way, (version: string) => Commands> = {
  release: (version) => ({
    settings: 'cms/.env',
    backup: 'npm run backup',
    restore: `tar -xzf branchline-${version}-linux-x64-node20.tar.gz
mv branchline-${version}-linux-x64-node20 branchline && cd branchline
cp /path/to/.env cms/.env
npm run restore -- /path/to/BACKUP
npm start`,
    secondStep: 'npm run second-factor -- --reset=ADDRESS',
    update: 'npm run update -- ../RELEASE.tar.gz\nnpm start',
  }),
  source: () => ({
    settings: 'cms/.env',
    backup: 'npm run backup',
    restore: `git clone ADDRESS branchline && cd branchline
cp /path/to/.env cms/.env
npm run restore -- /path/to/BACKUP
npm start`,
    secondStep: 'npm run second-factor -- --reset=ADDRESS',
    update: 'npm run backup\ngit pull\nnpm start',
  }),
  docker: () => ({
    settings: '.env',
    backup: 'docker compose exec backup node dist/src/backup/backupCommand.js --to=/backups',
    restore: `git clone ADDRESS branchline && cd branchline
cp /path/to/.env .env
docker compose run --rm -T backup sh -c 'umask 077; cat > /backups/FILE' < FILE
docker compose run --rm backup node dist/src/backup/restoreCommand.js /backups/FILE --replace
docker compose up --build --detach`,
    // In two lines, since paper would break it between the dashes.
    secondStep: `docker compose exec backup \\
  node dist/src/secondFactor/command.js --reset=ADDRESS`,
    update: 'git pull\ndocker compose up --build --detach',
  }),
}
