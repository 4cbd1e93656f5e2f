/** Texts as long as the real ones, each of which says that it is synthetic. */
import type { Chance } from './chance.ts'

/** Long and short, in several scripts, so that folding, search, and narrow columns have real work. */
const sentences = [
  'Synthetic text, not a fact: made so that the atlas can be measured with many records.',
  'A list that does not exist counts it, and a ministry that was made up neither confirms nor denies it.',
  'Invented reporters wrote that volunteers helped with the renewal of licences; nobody answered them.',
  'The invented embassy spoke of a service centre, the invented minister of an inquiry.',
  '测试数据，并非事实：这条记录是自动生成的。',
  '測試資料，並非事實：這筆紀錄是自動產生的。',
  'Texte d’essai, sans réalité : le ministère imaginaire n’a rien confirmé.',
  'Erfundener Text zur Messung; die Behörde, von der er spricht, gibt es nicht.',
]

/** From 80 to 350 characters, as the real notes; the first sentence always says what it is. */
export function longText(chance: Chance): string {
  const count = 1 + chance.below(3)
  const more = Array.from({ length: count - 1 }, () => chance.one(sentences))
  return [sentences[0], ...more].join(' ')
}

export const agencies = [
  'Synthetic public security bureau',
  'Synthetic county office 测试县公安局',
  'Synthetic city office 測試市公安局',
] as const

export const reportedPlaces = [
  'Synthetic: the area around the city',
  'Synthetic 测试地点',
  'Synthetic: the city, as a list that does not exist has it',
] as const
