/** Text made comparable: lower case, without diacritics. `Dobroești` and `dobroesti` fold to one. */

/** Letters that Unicode does not take apart, as readers without their keys type them. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[’‘]/g, "'")
}
