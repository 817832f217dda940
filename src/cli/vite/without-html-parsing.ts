import type { Plugin } from 'vite';

/** Preact's one way to parse HTML: `element.innerHTML = …` behind `dangerouslySetInnerHTML`. */
const ASSIGNMENT = /\b[\w$]+\.innerHTML\s*=(?!=)\s*/g;

/**
 * Strips Preact's assignments to `innerHTML`, which Sidelight never uses and Mozilla's linter
 * warns of. Fails the build where they are not found, so that a new Preact cannot bring them back.
 */
export function withoutHtmlParsing(): Plugin {
  let isStripped = false;
  return {
    name: 'sidelight:without-html-parsing',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]preact[\\/]dist[\\/]/.test(id) || !ASSIGNMENT.test(code))
        return null;
      isStripped = true;
      return { code: code.replace(ASSIGNMENT, 'void '), map: null };
    },
    generateBundle() {
      if (!isStripped) this.error('Preact assigns innerHTML elsewhere than expected: look again');
    },
  };
}
