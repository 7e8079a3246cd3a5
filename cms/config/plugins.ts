export default {
  upload: {
    config: {
      sizeLimit: 15 * 1024 * 1024,
      // src/media/kinds.ts decides, by the content, and tells editors why.
      security: { allowedTypes: ['*/*'] },
    },
  },
}
