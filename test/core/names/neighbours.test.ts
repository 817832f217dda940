import { describe, expect, it } from 'vitest';
import { marksOf } from './read-marks.ts';

const table = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s', (text, marks) => expect(marksOf(text).join(' | ')).toBe(marks));

describe('a longer name that is not ours gets no mark', () => {
  table([
    ['South Georgia and Northern Ireland are not here.', ''],
    ['China Moly bought a mine.', ''],
    ['Paris Hilton met the Washington Post.', ''],
    ['The Paris Agreement was signed in Paris.', 'Paris>paris'],
    ['Washington State lost to Washington University.', ''],
    ['the Russian Orthodox Church', ''],
    ['Russian Railways and American Airlines', ''],
    ['Bank of America and the University of Washington', ''],
    ['the Communist Party of China', ''],
    ['the Republic of Ireland', ''],
    ['Latin America, Captain America, African Americans, an African-American', ''],
    ['British Indians and Chinese Americans', ''],
    ['the EU Commission', ''],
    ['the EU-Africa Summit', ''],
    ['China Daily and The Moscow Times', ''],
    ['Kallas Street', ''],
    ['the Georgia Bulldogs', ''],
    ['Paris 2024 Games', ''],
    ['Johnson & Johnson', 'Johnson & Johnson>johnson-and-johnson'],
    ['Little Russia and New China', ''],
    ['O’Moscow and D’Estonia', ''],
    ['St. Paris', ''],
    ['United States Steel', ''],
    ['Kenya China Friendship', ''],
  ]);
});

describe('capitals that have another reason do not hide a name', () => {
  table([
    ['Meanwhile Russia waited. In Russia, nothing.', 'Russia>russia | Russia>russia'],
    ['On Monday Russia said; in December Ukraine replied.', 'Russia>russia | Ukraine>ukraine'],
    ['Because of Russia, Ukraine waited.', 'Russia>russia | Ukraine>ukraine'],
    ['The UN warned. The Ukraine war goes on.', 'UN>united-nations | Ukraine>ukraine'],
    ['Russian President Vladimir Putin spoke.', 'Russian>russia | Vladimir Putin>vladimir-putin'],
    ['Estonian Defence Minister Kalle Laanet spoke.', 'Estonian>estonia'],
    ['US House Speaker Nancy Pelosi came.', 'US>united-states'],
    ['Estonia Warns Russia', 'Estonia>estonia | Russia>russia'],
    ['Why Putin Fears NATO', 'Putin>vladimir-putin | NATO>nato'],
    ['MOSCOW (Reuters) - Russia said', 'MOSCOW>moscow | Russia>russia'],
    ['In the U.S. Officials said no.', 'U.S.>united-states'],
    ['southern Ukraine and eastern Germany', 'Ukraine>ukraine | Germany>germany'],
    ['Hanna Okhota, of Ukraine, and Alfred Hawit of France', 'Ukraine>ukraine | France>france'],
  ]);
});

describe('hyphens, dashes and slashes', () => {
  table([
    ['Russia-Ukraine talks', 'Russia>russia | Ukraine>ukraine'],
    [
      'Russia–Ukraine, Russia—Ukraine, Russia/Ukraine',
      'Russia>russia | Ukraine>ukraine | Russia>russia | Ukraine>ukraine | Russia>russia | Ukraine>ukraine',
    ],
    ['US-led and NATO-backed', 'US>united-states | NATO>nato'],
    [
      'pro-Russian, anti-Putin, non-NATO, ex-Soviet',
      'Russian>russia | Putin>vladimir-putin | NATO>nato',
    ],
    ['Sino-Russian', 'Russian>russia'],
    ['Austria-Hungary and Baden-Paris', ''],
    ['Trans-Georgia rail', ''],
    ['Iran-Russia ties', 'Russia>russia'],
    ['Kremlin-backed', 'Kremlin>kremlin'],
  ]);
});

describe('addresses, handles and file names are not read', () => {
  table([
    ['Mail kallas@estonia.ee or anna@NATO.int', ''],
    ['https://www.estonia.ee/Russia/Ukraine', ''],
    ['#Ukraine @NATO', ''],
    ['NATO.pdf and /home/Russia/x and russia_Ukraine', ''],
    ['see Russia.com.', ''],
    [
      '(Russia) "Ukraine" “Estonia” Germany’s',
      'Russia>russia | Ukraine>ukraine | Estonia>estonia | Germany>germany',
    ],
  ]);
});

describe('inside words nothing matches', () => {
  table([['Ukrainegate, Estonia2, prorussian, Frenchman, Chinatown, Chadwick', '']]);
});

describe('fixed phrases, languages, money and places of the same name', () => {
  table([
    ['Russian roulette, French fries, a German shepherd', ''],
    [
      'She speaks French. It was said in French. It was translated into Russian and German.',
      'German>germany',
    ],
    ['in French cities', 'French>france'],
    ['US$5 and US $3 and 5 US dollars', ''],
    ['Moscow, Idaho; Paris, Texas; Warsaw, Ind.', ''],
    ['Tallinn, Estonia', 'Tallinn>tallinn | Estonia>estonia'],
    ['chicken Kiev', ''],
  ]);
});
