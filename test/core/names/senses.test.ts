import { describe, expect, it } from 'vitest';
import { marksOf } from './read-marks.ts';

const table = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s', (text, marks) => expect(marksOf(text).join(' | ')).toBe(marks));

describe('one name of several things', () => {
  table([
    ['Georgia borders Russia; Tbilisi protested.', 'Georgia>georgia | Russia>russia'],
    ['Georgia, the home of the Bulldogs, held a runoff in Atlanta.', ''],
    ['Georgia won.', ''],
    ['Michael Jordan dunked. Jordan smiled.', ''],
    ['Talks in Jordan with King Abdullah in Amman.', 'Jordan>jordan'],
    ['Jordan Peterson spoke.', ''],
    ['Chad Smith drummed. Chad was loud.', ''],
    ['In Chad and Sudan, people fled.', 'Chad>chad'],
    ['Turkey was roasted for Thanksgiving with gravy.', ''],
    ['Turkey and NATO met in Ankara.', 'Turkey>turkey | NATO>nato'],
    ['George Washington crossed. Washington was president.', ''],
    ['Denzel Washington starred. Washington won an Oscar.', ''],
    ['Mr Washington left. Washington slept.', ''],
    ['officials in Washington said', 'Washington>washington'],
    ['Michael Bloomberg ran. Mr Bloomberg spent millions. Bloomberg lost.', ''],
    ['Bloomberg reported on Monday.', 'Bloomberg>bloomberg'],
  ]);
});

describe('words that only look like names', () => {
  table([
    ['He told us that US troops left.', 'US>united-states'],
    ['GIVE US THE MONEY, WHO SAYS NATO', 'NATO>nato'],
    ['who said; Who said? the WHO said', 'WHO>who'],
    ['Nato and nato', 'Nato>nato'],
    ['the alliance, the Alliance', ''],
    ['NATO: the Alliance said', 'NATO>nato | the Alliance>nato'],
    ['the mainstream media and Mainstream media', 'mainstream media>media'],
    ['Mainstream media lied.', 'Mainstream media>media'],
    ['the Open Door Policy of 1899 was signed by him.', ''],
    [
      'an open door policy, an open-door policy',
      'open door policy>open-door | open-door policy>open-door',
    ],
    ['al Qaeda, al-Qaeda, al-qaeda', 'al Qaeda>al-qaeda | al-Qaeda>al-qaeda'],
  ]);
});

describe('a place that stands for its government', () => {
  table([
    ['Moscow said no. Moscow has repeatedly denied it.', 'Moscow~moscow | Moscow~moscow'],
    ['Moscow’s demands; Moscow’s mayor', 'Moscow~moscow | Moscow>moscow'],
    ['Warsaw and Tallinn warned of it.', 'Warsaw~warsaw | Tallinn~tallinn'],
    ['He flew to Moscow. In Moscow said little.', 'Moscow>moscow | Moscow>moscow'],
    ['The Kremlin denied it in the Kremlin.', 'The Kremlin~kremlin | the Kremlin>kremlin'],
    ['Washington is demanding an answer.', 'Washington~washington'],
  ]);
});

describe('why a mark is there', () => {
  it('is said by every mention', async () => {
    const { mentionsOf } = await import('./read-marks.ts');
    const text =
      'Estonian Prime Minister Kaja Kallas said Moscow wants it. Kallas met the US president.';
    const codes = mentionsOf(text).map(({ reasons }) => reasons[0]?.code);
    expect(codes).toEqual([
      'demonym',
      'full-name',
      'metonym-actor',
      'surname-after-full-name',
      'office-holder',
    ]);
  });
});

describe('an acronym that the article spells out', () => {
  table([
    ['A Wireless Hotspot Operator (WHO) sells it. The WHO said so.', ''],
    ['The WHO (Wireless Hotspot Operator) sells it. The WHO said so.', ''],
    ['The World Health Organisation (WHO) said so. The WHO did.', 'WHO>who | WHO>who'],
    ['The Equine Umbrella (EU) of riders met. The EU voted.', ''],
    ['The bloc (EU) met. The EU voted.', 'EU>european-union | EU>european-union'],
    ['The European Union (EU) met.', 'European Union>european-union | EU>european-union'],
    [
      'The North Atlantic Treaty Organization (NATO) met.',
      'North Atlantic Treaty Organization>nato | NATO>nato',
    ],
  ]);
});
