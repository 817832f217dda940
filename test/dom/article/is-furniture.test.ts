import { describe, expect, it } from 'vitest';
import {
  isBiography,
  isFurniture,
  isTailHeading,
  isTailLine,
} from '../../../src/dom/article/is-furniture.ts';

describe('lines that sites put around a story', () => {
  it.each([
    'Read more',
    'Related: the other story',
    'See also',
    'Also read',
    'Recommended',
    'More from the harbour',
    'Share this',
    'Follow us',
    'Sign up',
    'Subscribe',
    'Advertisement',
    'Comments (3)',
    'Tags: harbour',
    'Filed under',
    'Topics: harbour',
    'About the author',
    'Copyright 2021',
    '© The Herald',
    'All rights reserved',
    'Photo by Ann Bell',
    'Photograph by Ann Bell',
    'Image credit',
    'Source: the mayor',
    'Posted on Friday',
    'By Ann Bell',
    'Published on Friday',
    'Updated',
    'Last modified',
    '12 comments',
    '4 min read',
    'View comments',
    'Leave a reply',
    'Click here',
    'Scroll',
    'Story continues',
    'Continue reading',
    'Loading',
    'Print',
    'Email',
    'Facebook',
    'Twitter',
    'WhatsApp',
    'Newsletter',
    'Lesen Sie auch',
    'Mehr zum Thema',
    'Lire aussi',
    'À lire aussi',
    'Lee también',
    'Leia também',
    'Leggi anche',
    'Lees ook',
    'Czytaj też',
    'Läs också',
    'Læs også',
    'Les også',
    'Lue myös',
    'Читайте также',
  ])('%s is furniture', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each(['Allies meet', 'The mayor read more than that', 'Sharing is for later', '12 ministers'])(
    '%s is none',
    (line) => {
      expect(isFurniture(line)).toBe(false);
    },
  );

  it.each([
    'Other related stories',
    'More news',
    'Some related links',
    'Related',
    'Recommended reading',
    'Similar posts',
    'Popular stories',
    'Latest news',
    'Trending topics',
    'Further reading',
    'You may also like',
    'Read next',
    'Keep reading',
    'Up next',
    'What to read next',
    'About the author',
    'The authors',
    'Authors',
    'Written by',
    'Footnotes',
    'References',
    'Bibliography',
    'Works cited',
    'Citations',
    'Explore more',
    'Get started',
    'Get in touch',
    'Share this',
    'Leave a comment',
    'Comments',
    '3 comments',
    'Stay informed',
    'Subscribe',
    'Sign up',
    'Newsletter',
    'Join the club',
    'Follow us',
    'Contact us',
    'Verwandte Artikel',
    'Das könnte Sie interessieren',
    'Weitere Themen',
    'Articles liés',
    'À lire aussi',
    'Sur le même sujet',
    'Artículos relacionados',
    'Noticias relacionadas',
    'Te puede interesar',
    'Leia mais',
    'Leggi anche',
    'Potrebbe interessarti',
    'Lees ook',
    'Meer over',
    'Zobacz też',
    'Czytaj też',
    'Läs mer',
    'Les også',
  ])('%s opens a tail', (heading) => {
    expect(isTailHeading(heading)).toBe(true);
  });

  it.each(['About the author', 'Read more:', 'Most popular', 'Über den Autor', 'Läs mer'])(
    '%s opens one as a line',
    (line) => {
      expect(isTailLine(line)).toBe(true);
    },
  );

  it('knows who wrote the story from others', () => {
    expect(isBiography('Ann Bell is a reporter at the Herald.')).toBe(true);
    expect(isBiography('Ann Bell is the mayor of the harbour town.')).toBe(false);
  });
});
