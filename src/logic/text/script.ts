/** The writing system of a name, by its code in ISO 15924; a browser may lack letters for it. */

/** A letter of each, to try it with. Japanese counts as Han: the same fonts have both. */
const scripts = [
  { code: 'Arab', letter: 'ع', pattern: /\p{Script=Arabic}/u },
  { code: 'Armn', letter: 'Ա', pattern: /\p{Script=Armenian}/u },
  { code: 'Beng', letter: 'ক', pattern: /\p{Script=Bengali}/u },
  { code: 'Cyrl', letter: 'Ж', pattern: /\p{Script=Cyrillic}/u },
  { code: 'Deva', letter: 'क', pattern: /\p{Script=Devanagari}/u },
  { code: 'Geor', letter: 'თ', pattern: /\p{Script=Georgian}/u },
  { code: 'Grek', letter: 'Ω', pattern: /\p{Script=Greek}/u },
  { code: 'Hang', letter: '서', pattern: /\p{Script=Hangul}/u },
  {
    code: 'Hani',
    letter: '京',
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
  { code: 'Latn', letter: 'A', pattern: /\p{Script=Latin}/u },
  { code: 'Mymr', letter: 'မ', pattern: /\p{Script=Myanmar}/u },
  { code: 'Thai', letter: 'ก', pattern: /\p{Script=Thai}/u },
] as const

export type ScriptCode = (typeof scripts)[number]['code']

/** The first of them that has a letter in the text; null for a text in none of them. */
export function scriptOf(text: string): ScriptCode | null {
  return scripts.find(({ pattern }) => pattern.test(text))?.code ?? null
}

/** The scripts whose letter passes. */
export function scriptsWith(passes: (letter: string) => boolean): ScriptCode[] {
  return scripts.filter(({ letter }) => passes(letter)).map(({ code }) => code)
}
