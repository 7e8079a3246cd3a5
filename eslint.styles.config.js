import css from '@eslint/css'

/**
 * What styles are held to, apart from what all other rules are: a page that is read from right to left
 * needs none of its own. What is above, below or a size is the same in either direction.
 */
export default [
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/prefer-logical-properties': [
        'error',
        {
          allowProperties: [
            ...['top', 'bottom', 'width', 'height'],
            ...['min-width', 'max-width', 'min-height', 'max-height'],
            ...['margin-top', 'margin-bottom', 'padding-top', 'padding-bottom'],
            ...['border-top', 'border-bottom', 'border-top-width', 'border-bottom-width'],
            ...['scroll-margin-top', 'scroll-margin-bottom', 'scroll-padding-top'],
            ...['overflow-x', 'overflow-y'],
          ],
          allowUnits: ['vw', 'vh', 'svh', 'dvh', 'cqw', 'cqh'],
        },
      ],
    },
  },
]
