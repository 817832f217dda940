import messages from '../../src/locales/en/messages.json' with { type: 'json' };
import { createWords, type Words } from '../../src/locales/words.ts';

/** The English words as the browser would give them: `$1` filled in, `''` for unknown keys. */
export function englishWords(): Words {
  const catalogue: Record<string, { message: string } | undefined> = messages;
  const getMessage = (key: string, substitutions: string[] = []) =>
    (catalogue[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? '',
    );
  return createWords(getMessage, 'en');
}
