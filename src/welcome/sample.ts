/**
 * A few lines in the manner of a news article of December 2021, in our own words and in English:
 * the language of the bundled set, whatever the language of the interface.
 */
export const SAMPLE = {
  published: '2021-12-10',
  paragraphs: [
    'Kaja Kallas said on Friday that nothing about Ukraine would be decided over the heads of those who live next to it. In Brussels, Jens Stoltenberg agreed: it was for NATO and Ukraine alone to settle the matter.',
    'Dmitry Peskov, speaking for the Kremlin, repeated that NATO had promised not to expand to the east.',
  ],
} as const;
