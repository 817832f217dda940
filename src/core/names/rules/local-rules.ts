import type { DropCode } from '../reason-codes.ts';
import { afterMissing, notAfter, notBefore, otherTime, voidWord } from './authored-rules.ts';
import { caseDiffers } from './case-differs.ts';
import { foreignInstitution } from './foreign-institution.ts';
import { inAddress } from './in-address.ts';
import { partOfLongerName } from './part-of-longer-name.ts';
import { commonWord, idiom, language, placeOfSameName } from './phrases.ts';
import type { Found, Scene } from './scene.ts';
import { inStateList } from './state-list.ts';
import { signDiffers } from './trailing-sign.ts';

/** A rule looks at one found name and its surroundings, and drops it or says nothing. */
export type LocalRule = (found: Found, scene: Scene) => DropCode | null;

/** In the order in which they are asked; the first that drops decides. */
const LOCAL_RULES: readonly LocalRule[] = [
  inAddress,
  signDiffers,
  caseDiffers,
  notBefore,
  notAfter,
  afterMissing,
  otherTime,
  idiom,
  language,
  placeOfSameName,
  inStateList,
  foreignInstitution,
  partOfLongerName,
  commonWord,
  voidWord,
];

/** Returns why a found name gets no mark, judged by its surroundings alone; `null` if it may. */
export function localDrop(found: Found, scene: Scene): DropCode | null {
  for (const rule of LOCAL_RULES) {
    const code = rule(found, scene);
    if (code) return code;
  }
  return null;
}
