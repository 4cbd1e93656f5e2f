/** Texts that a browser acts on: addresses that become links, and tags of languages. */
import * as v from 'valibot'

/** Only pages of the web: a link is never an address that runs code. */
export const WebAddress = v.pipe(
  v.string(),
  v.url('a web address'),
  v.regex(/^https?:\/\//, 'a web address that begins with http:// or https://'),
)

/** Of a page that nobody can change on its way. */
export const SafeAddress = v.pipe(
  v.string(),
  v.url('a web address'),
  v.regex(/^https:\/\//, 'a web address that begins with https://'),
)

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    // The only way in which the language says that a tag is none.
    return false
  }
}

/** Of BCP 47: `en`, `zh-Hans`. */
export const LanguageTag = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'a language tag of BCP 47, as en or zh-Hans'),
)
