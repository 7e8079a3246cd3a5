import { mailProvider } from '../../src/strapi/mail'
import path from 'node:path'
import { DiskFiles } from '../../src/files/disk'
import { replaceFileProvider } from '../../src/strapi/uploads'
import { missingOf } from './packages'
import { absent, notFunctions, serviceOf, unlessSame, type InStrapi } from './looking'

export const files: InStrapi[] = [
  {
    what: 'by which functions files come into the media library, and go',
    where: 'the service upload of @strapi/upload',
    breaks:
      'files that hold a program are taken, those of a refused change stay on the disk, and pictures tell visitors where they were taken.',
    missing: (strapi) =>
      notFunctions(serviceOf(strapi, 'plugin::upload.upload'), ['upload', 'replace', 'remove']),
  },
  {
    what: 'that each file goes through these functions',
    where: '@strapi/upload, dist/server/services/upload.js and controllers',
    breaks: 'files that hold a program are taken.',
    missing: () => [
      ...missingOf('uploadServer', ['uploadService.upload({', '.replace(id, {']),
      ...missingOf('uploadServer', ["getService('upload')", '.remove(file)']),
    ],
  },
  {
    what: 'by which names an upload is put into a document',
    where: '@strapi/upload, dist/server/services/upload.js',
    breaks: 'contributors put pictures into what others have published.',
    missing: () => missingOf('uploadServer', ['const { refId, ref, field } = metas;']),
  },
  {
    what: 'where the fields of files are, before the plugin is loaded',
    where: '@strapi/upload, dist/server/content-types/file.js',
    breaks: 'the cms does not start: what pictures show in other languages has no place.',
    missing: (strapi) => [
      ...missingOf('uploadServer', [/schema: \{\s*collectionName: 'files'/, 'attributes: {']),
      ...absent(strapi.contentTypes['plugin::upload.file'].attributes, ['alternativeText']),
    ],
  },
  {
    what: 'what of a file the routes of the media library write',
    where: '@strapi/upload, dist/server/services/upload.js',
    breaks:
      'whoever saves a file in the media library takes away what it shows in other languages.',
    missing: () =>
      missingOf('uploadServer', [
        'updateFileInfo(id, { name, alternativeText, caption, focalPoint, folder }, opts)',
      ]),
  },
  {
    what: 'by which functions pictures are treated',
    where: 'the service image-manipulation of @strapi/upload',
    breaks: 'pictures are too large for phones, lie on their side, and tell where they were taken.',
    missing: (strapi) =>
      notFunctions(serviceOf(strapi, 'plugin::upload.image-manipulation'), [
        'isImage',
        'isFaultyImage',
        'isOptimizableImage',
        'isResizableImage',
        'optimize',
        'generateThumbnail',
        'generateResponsiveFormats',
      ]),
  },
  {
    what: 'that pictures are treated by these functions',
    where: '@strapi/upload, dist/server/services/upload.js',
    breaks: 'pictures are too large for phones, lie on their side, and tell where they were taken.',
    missing: () =>
      missingOf('uploadServer', [
        /\bisImage\(/,
        /\bisFaultyImage\(/,
        /\bisResizableImage\(/,
        /\bgenerateThumbnail\(/,
        /\bgenerateResponsiveFormats\(/,
        /\boptimize\(/,
      ]),
  },
  {
    what: 'what writes files to the disk',
    where: 'the provider of @strapi/upload',
    breaks: 'a picture is gone, or a visitor sees the new one, though the change was refused.',
    missing: (strapi) => {
      let found: unknown
      replaceFileProvider(strapi, (strapis) => {
        found = strapis
        return strapis
      })
      return notFunctions(found, ['uploadStream', 'replaceStream', 'delete'])
    },
  },
  {
    what: 'that files are written by the provider alone',
    where: '@strapi/upload, dist/server/services/provider.js',
    breaks: 'a picture is gone, or a visitor sees the new one, though the change was refused.',
    missing: () =>
      missingOf('uploadServer', ["strapi.plugin('upload').provider", '.uploadStream(file)']),
  },
  {
    what: 'where files are kept',
    where: 'dirs.static.public of Strapi, and uploads in it',
    breaks: 'links to files are called dead that are not, and replaced pictures stay the old ones.',
    missing: ({ dirs }) =>
      unlessSame(
        path.join(dirs.static.public, 'uploads'),
        new DiskFiles(path.dirname(dirs.static.public)).folder,
      ),
  },
  {
    what: 'that files are cared for by the provider that stored them',
    where: '@strapi/upload, dist/server/services/upload.js, and the name of it in plugin::upload',
    breaks: 'what is replaced or deleted stays in the bucket.',
    missing: (strapi) => [
      ...missingOf('uploadServer', ['.provider === config.provider']),
      ...unlessSame(typeof strapi.config.get('plugin::upload.provider'), 'string'),
    ],
  },
  {
    what: 'the fields of a file',
    where: 'plugin::upload.file of @strapi/upload',
    breaks: 'the media library does not know whose a file is, or where it is used.',
    missing: ({ db }) =>
      absent(db.metadata.get('plugin::upload.file').attributes, [
        'name',
        'hash',
        'ext',
        'alternativeText',
        'folderPath',
        'createdBy',
        'related',
      ]),
  },
  {
    what: 'what sends mail',
    where: 'the provider of @strapi/email',
    breaks: 'no mail leaves the site, or none is kept where there is no mail server.',
    missing: (strapi) => notFunctions(mailProvider(strapi), ['send']),
  },
  {
    what: 'how mail is sent',
    where: 'the service email of @strapi/email',
    breaks: 'nobody gets a link for a new password.',
    missing: (strapi) => notFunctions(serviceOf(strapi, 'plugin::email.email'), ['send']),
  },
]
