import { describe, expect, it } from 'vitest';
import { marksOf, mentionsOf } from './read-marks.ts';

const table = (rows: readonly (readonly [string, string])[], day: string | null = '2021-12-10') =>
  it.each(rows)('%s', (text, marks) => expect(marksOf(text, day).join(' | ')).toBe(marks));

describe('families', () => {
  table([
    [
      'Hunter Biden was questioned. Joe Biden said nothing. Biden left.',
      'Joe Biden>joe-biden | Biden>joe-biden',
    ],
    ['Hunter Biden’s laptop. Biden denied it.', ''],
    [
      'Joe Biden and his wife Jill Biden arrived. Jill Biden waved. Biden spoke.',
      'Joe Biden>joe-biden',
    ],
    ['Melania Trump spoke. Trump smiled.', ''],
    ['Donald Trump left Trump Tower with Melania Trump. Trump slept.', 'Donald Trump>donald-trump'],
    ['the Trump Organization, Trump University, Trump International Hotel', ''],
    ['Mrs Trump, Ms. Trump, Lady Trump', ''],
    [
      'Boris Johnson had the Johnson & Johnson vaccine.',
      'Boris Johnson>boris-johnson | Johnson & Johnson>johnson-and-johnson',
    ],
    ['The party leader Lee Jun-seok fell.', ''],
    ['Lee Jae-myung spoke. Lee Jun-seok replied. Lee left.', 'Lee Jae-myung>lee-jae-myung'],
    ['Mary Joe Biden wed. Robert Kaja Kallas sang.', ''],
    ['the High Commissioner for Human Rights Kaja Kallas spoke', 'Kaja Kallas>kaja-kallas'],
  ]);
});

describe('titles that say somebody else', () => {
  table([
    ['Senator Biden; King Biden; Pope Putin; Gov. Trump', ''],
    ['Minister Lavrov spoke.', 'Lavrov>sergei-lavrov'],
    ['Minister Kallas spoke.', ''],
    ['acting President Lavrov', ''],
    ['then-President Trump and ex-president Trump', 'Trump>donald-trump | Trump>donald-trump'],
  ]);
});

describe('places that are several', () => {
  table([
    ['Georgia’s senators met voters in Atlanta. Georgia voted.', ''],
    ['Georgia’s president spoke in Tbilisi.', 'Georgia>georgia'],
    ['Georgia O’Keeffe painted. New Georgia and South Georgia are islands.', ''],
    ['Jim Jordan asked. Jordan nodded.', ''],
    ['The Jordan River flows. Lake Chad dries. Lake Victoria rises.', ''],
    ['Amman, Jordan (AP) - Jordan said so.', 'Jordan>jordan | Jordan>jordan'],
    ['Chad wrote a book.', ''],
    ['Queen Victoria, Victoria Beckham and Victoria', ''],
    ['In Melbourne, Victoria, rain fell on Australia.', 'Victoria>victoria'],
    ['Paris Hilton danced. Paris slept.', ''],
    ['Paris Saint-Germain, the Paris Agreement, Paris, Texas', ''],
    ['Spokane in Washington state; Seattle, Washington', ''],
    ['Kerry Washington acted. Washington smiled.', ''],
    ['Washington Irving wrote; the Washington Nationals lost', ''],
    ['Mayor Bloomberg, Michael Bloomberg. Bloomberg ran.', ''],
    ['prices compiled by Bloomberg', 'Bloomberg>bloomberg'],
    ['cold turkey; wild Turkey; Roast Turkey With Gravy', ''],
  ]);
});

describe('names with words that the set rules out', () => {
  table([
    ['Samoa and its people', 'Samoa>samoa'],
    ['American Samoa is another.', ''],
    ['Samoa Airways flies.', ''],
    ['the Americans of Samoa', 'Americans>united-states | Samoa>samoa'],
  ]);
});

describe('titles beside a place', () => {
  table([
    ['Miss Estonia was crowned. Estonia is proud.', 'Estonia>estonia | Estonia>estonia'],
    ['the president of Ukraine V.Tkach spoke', 'Ukraine>ukraine'],
    ['Archduke of Germany, Ruler of Moscow', 'Germany>germany | Moscow>moscow'],
    [
      'They trust in Lloyd Austin. In Austin’s words, no.',
      'Lloyd Austin>lloyd-austin | Austin>lloyd-austin',
    ],
  ]);
});

describe('surnames that are towns', () => {
  table([
    ['Lloyd Austin spoke. In Austin, people danced.', 'Lloyd Austin>lloyd-austin'],
    ['Lloyd Austin went to Austin, Texas.', 'Lloyd Austin>lloyd-austin'],
    [
      'Lloyd Austin spoke. They have faith in Austin. Austin left.',
      'Lloyd Austin>lloyd-austin | Austin>lloyd-austin | Austin>lloyd-austin',
    ],
  ]);
});

describe('longer names of other shapes', () => {
  table([
    ['the Central Bank of the Russian Federation', ''],
    ['the Food and Agriculture Organization of the United Nations', ''],
    ['the Electoral Commission of Ukraine', ''],
    ['the Ministry of Foreign Affairs of Ukraine', ''],
    ['the Ministry of Foreign and Defence Affairs of the United States', ''],
    ['the president of Ukraine’s wife', 'president of Ukraine!volodymyr-zelensky'],
    ['the Colombian Congress and the US Congress', 'US Congress>us-congress'],
    ['the U.S. Embassy and the U.S. Sex Offender Registry', ''],
    ['in the U.S. Officials said no', 'U.S.>united-states'],
    ['Port-of-Georgia, Stratford-upon-Jordan', ''],
    ['RT en France and Casa del Jordan', 'France>france'],
    ['the China \u00adAfrica Advisory', ''],
    ['TODAY RUSSIA – Officials said on Monday that all is well there.', ''],
    ['the French dollar and the Chinese yuan; a Russian pound', 'Russian>russia'],
    ['the German-French Strategic Council', ''],
    ['French-German ties', 'French>france | German>germany'],
    ['an Afro-German woman', ''],
  ]);
});

describe('headlines', () => {
  table([
    ['TELL US WHO MAY WIN\n\nIt is not clear.', ''],
    ['RUSSIA INVADES UKRAINE, NATO WARNS\n\nText.', 'RUSSIA>russia | UKRAINE>ukraine | NATO>nato'],
    ['ESTONIAN PRIME MINISTER WARNS OF WAR\n\nText', 'ESTONIAN PRIME MINISTER!kaja-kallas'],
    ['Estonian Prime Minister Warns of War\n\nText', 'Estonian Prime Minister!kaja-kallas'],
    ['Who May Lead the US Now?\n\nText.', 'US>united-states'],
    [
      'Putin Tells Biden It May End\n\nJoe Biden left.',
      'Putin>vladimir-putin | Joe Biden>joe-biden',
    ],
  ]);
});

describe('names in pieces', () => {
  table([
    [
      'Ka\u00adja Kal\u00adlas met Joe \u200bBiden.',
      'Ka\u00adja Kal\u00adlas>kaja-kallas | Joe \u200bBiden>joe-biden',
    ],
    ['the Esto\u00adnian prime mini\u00adster', 'Esto\u00adnian prime mini\u00adster!kaja-kallas'],
    [
      'Kaja\u00a0Kallas and Kaja\nKallas',
      'Kaja\u00a0Kallas>kaja-kallas | Kaja\nKallas>kaja-kallas',
    ],
    ['the prime\nminister of Estonia', 'prime\nminister of Estonia!kaja-kallas'],
    ['European\n\nUnion', ''],
  ]);
});

describe('offices that say another time or another person', () => {
  it.each([
    'the ousted Ukrainian president',
    'the jailed Ukrainian president',
    'the exiled Russian president',
    'the 46th US president',
    'the first Estonian prime minister',
    'whoever is US president',
    'the incoming Estonian prime minister',
    'the German chancellor-in-waiting',
    'the Estonian prime minister-designate',
    'a Ukrainian president',
    'In 2008, the US president said so.',
    'In the 1990s the Russian president drank.',
    'The US president was shot 40 years ago.',
    'Two decades ago the Russian president rose.',
    'By 2030 the US president will be older.',
    'Last year the US president said so.',
    'The Israeli and Ukrainian presidents met.',
    'the presidents of Ukraine and Russia',
    'the leaders of France, Germany and Ukraine',
    'Ukraine waits. Its president is away.',
    'the Ukrainian presidential palace',
  ])('%s', (text) =>
    expect(marksOf(text, '2021-12-10').filter((mark) => mark.includes('!'))).toEqual([]),
  );

  it.each([
    ['In 2021, the US president said so.', 'US president!joe-biden'],
    ['In 2020 the Russian president said so.', 'Russian president!vladimir-putin'],
    ['Last year the Russian president said so.', 'Russian president!vladimir-putin'],
    ['the US president, Joe Biden, said', 'US president!joe-biden | Joe Biden>joe-biden'],
    ['Donald Trump, the US president, said', 'Donald Trump>donald-trump | US>united-states'],
    [
      'the president of the Russian Federation',
      'president of the Russian Federation!vladimir-putin',
    ],
    [
      'Ukraine’s president met Germany’s chancellor',
      'Ukraine’s president!volodymyr-zelensky | Germany’s chancellor!olaf-scholz',
    ],
  ])('but %s', (text, marks) => expect(marksOf(text, '2021-12-10').join(' | ')).toBe(marks));
});

describe('names in use from a day or until one', () => {
  it.each([
    ['2021-12-10', 'Twitter>x'],
    ['2023-07-23', 'Twitter>x'],
    ['2023-07-24', 'the X network>x'],
    ['2023-07', 'Twitter>x | the X network>x'],
    [null, 'Twitter>x | the X network>x'],
  ])('on %s', (day, marks) => {
    expect(marksOf('Twitter said; the X network said', day).join(' | ')).toBe(marks);
  });
});

describe('a first name that is something of ours too', () => {
  it.each([
    ['Yvette Cooper spoke. Bradley Cooper sang.', 'Yvette Cooper>yvette-cooper'],
    [
      'Yvette Cooper spoke. In Paris Cooper met us.',
      'Yvette Cooper>yvette-cooper | Cooper>yvette-cooper',
    ],
  ])('%s', (text, marks) => {
    const words = marksOf(text).filter((mark) => /cooper/.test(mark));
    expect(words.join(' | ')).toBe(marks);
  });
});

describe('every mark', () => {
  it('says why in a code that the set of codes knows', async () => {
    const { KEEP_CODES } = await import('../../../src/core/names/reason-codes.ts');
    const text =
      'Estonian PM Kallas, the US president and NATO’s Stoltenberg met Joe R. Biden in Moscow. ' +
      'Zelenskyy called; Moscow refused. In Chad and Sudan the Alliance, NATO, waits with the U.S. and Lodz.';
    const codes = mentionsOf(text).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !Object.hasOwn(KEEP_CODES, code))).toEqual([]);
  });
});
