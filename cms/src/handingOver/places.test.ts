import { expect, it } from 'vitest'
import { placesOf } from './places'

it('on one machine all lies in the data folder, and no mail is sent', () => {
  const settings = {
    dataDir: '/srv/data',
    databaseUrl: null,
    bucket: null,
    mail: { smtpUrl: null, from: 'Branchline <no-reply@localhost>' },
  }
  expect(placesOf(settings, '/srv/branchline')).toEqual({
    folder: '/srv/branchline',
    dataDir: '/srv/data',
    database: { kind: 'sqlite', file: '/srv/data/branchline.db' },
    uploads: { kind: 'disk', folder: '/srv/data/public/uploads' },
    mail: null,
  })
})

it('of a database, a bucket and a mail server it says where they are, and not how one gets in', () => {
  const settings = {
    dataDir: '/srv/data',
    databaseUrl: 'postgres://keeper:sesame@db.example.org:5433/the%20branch?password=sesame',
    bucket: {
      name: 'branch-uploads',
      endpoint: 'https://s3.example.org',
      region: 'eu',
      accessKeyId: 'keeper',
      secretAccessKey: 'sesame',
    },
    mail: { smtpUrl: 'smtps://keeper:sesame@mail.example.org:465/?x=sesame', from: 'a@b.example' },
  }
  const places = placesOf(settings, '/srv/branchline')
  expect(places).toMatchObject({
    database: { kind: 'postgres', host: 'db.example.org:5433', name: 'the branch' },
    uploads: { kind: 'bucket', name: 'branch-uploads', endpoint: 'https://s3.example.org' },
    mail: { host: 'mail.example.org:465', from: 'a@b.example' },
  })
  expect(JSON.stringify(places)).not.toMatch(/sesame|keeper/)
})
