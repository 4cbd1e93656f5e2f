/**
 * Words that lead closer than the city: streets, house numbers, districts, kinds of premises.
 * “Office”, “centre”, “association” and “building” stay allowed: every list of stations uses them,
 * and they lead nowhere. Each pattern is made so that a harmless sense passes; the tests name some.
 */

const letter = String.raw`[\p{L}\p{N}]`
/** A whole word: `rue` is not found in `true`. Case counts where a name is meant. */
const word = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<!${letter})(?:${pattern})(?!${letter})`, flags)

const streets: readonly RegExp[] = [
  // “Street protests”, “no street addresses” and “avenues for complaint” pass.
  word(
    '(?<!\\bno )streets?(?![- ](?:protest|level|art))|avenue(?!s? (?:for|to) )s?|boulevards?|alleyways?',
  ),
  // “Hard to square with”, “belt and road”, “the drive” pass: only a name makes a road of them.
  word(String.raw`(?!Belt )\p{Lu}\p{L}+ (?:Road|Lane|Square|Drive|Place|Parade|Highway)`, 'u'),
  // “They may rue it” passes.
  word(
    String.raw`(?:[Rr]ues?|Quai|Allée|Passage|Impasse) (?:(?:de|du|des|la) |d['’]|\p{Lu})\p{L}*`,
    'u',
  ),
  word(String.raw`calles?|avenida|paseo|plaza|carrer|avinguda|rua|travessa|largo d[aeo]`),
  // “Via Xinhua” passes: only a number makes a street of it.
  word(
    String.raw`[Vv]iale|[Pp]iazza|[Cc]orso \p{Lu}\p{L}+|[Vv]ia (?:\p{Lu}\p{L}+ ?){1,3},? ?\d+`,
    'u',
  ),
  word(String.raw`\p{L}*(?:straße|strasse|gasse|allee|straat|gracht|gatan|vägen|utca)`),
  word('ulic[ae]|ulitsa|prospekt|bulvar|odos|jalan|улиц[аеы]|проспект|площад[ьи]'),
  /[\p{L}\p{N}](?:大道|大街|街道|路\d|路第|弄\d|巷\d)|\d+ ?(?:号|號|番地|丁目)/u,
]

const houses: readonly RegExp[] = [
  // “No. 2 in the list” passes: a number of a house has a name before it, or a suffix.
  word(String.raw`house numbers?|\d+ ?(?:bis|ter)|n[°º] ?\d+|\p{L}+(?:weg|platz) \d+`),
  word(String.raw`(?:ground|first|second|third|upper|top|\d+(?:st|nd|rd|th)) floors?|basements?`),
  word(String.raw`(?:suite|apartment|flat|unit|room) (?:no\.? ?)?\d+[a-z]?|apartments?|postcodes?`),
]

const districts: readonly RegExp[] = [
  // Courts and prosecutors have districts; “the Southern District of New York” is one. “No districts” passes.
  word(
    String.raw`(?<!(?:eastern|southern|northern|western|central|\bno) )districts?(?! (?:courts?|attorneys?|judges?|prosecutors?))`,
  ),
  word('arrondissements?|boroughs?|neighbou?rhoods?|suburbs?|chinatowns?|bezirk|stadtteil'),
  word('quartiers?|barrios?|bairros?|distritos?|rione|wijk|stadsdeel'),
  word(String.raw`\p{Lu}\p{L}+ Ward`, 'u'),
]

const premises: readonly RegExp[] = [
  word('restaurants?|caf[eé]s?|canteens?|teahouses?|bakery|bakeries|takeaways?|noodle'),
  word('shops?|shopfronts?|storefronts?|stores?|boutiques?|supermarkets?|grocery|groceries'),
  word('hotels?|hostels?|malls?|shopping (?:centre|center)s?|warehouses?|salons?'),
  word('office (?:building|block|tower|park)s?|(?:estate|travel) agen(?:t|cy|ts|cies)|clinics?'),
  word('ristorant[ei]|negozi[o]?|albergo|restaurantes?|tiendas?|almac[eé]n|locutorio|lojas?'),
  word('magasins?|immeubles?|gaststätte|l[aä]den|kaufhaus|winkels?|butik|kontorshus'),
  /餐厅|餐廳|饭店|飯店|酒店|商店|超市|写字楼|寫字樓|大厦|大廈|食堂|ビル/u,
]

export const placeWords: readonly RegExp[] = [...streets, ...houses, ...districts, ...premises]
