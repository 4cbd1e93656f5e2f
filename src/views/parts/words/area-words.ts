/** An area in words. */
import { cityAt } from '../../../logic/places/area-name.ts'
import type { Gazetteer } from '../../../logic/places/gazetteer.ts'
import type { Area } from '../../../model/area.ts'
import type { LngLat } from '../../../model/ids.ts'
import type { Formatter } from '../../i18n/formatter.ts'
import type { PartsContext } from '../context.ts'

/** `Within 200 km of Madrid`, `In a drawn area`. */
export function areaWords(
  area: Area,
  { index, formatter }: PartsContext,
  gazetteer: Gazetteer | null,
): string {
  if (area.kind === 'polygon') return formatter.t('area.drawn')
  const place = cityAt(area.centre, index, gazetteer) ?? pointWords(area.centre, formatter)
  return formatter.t('area.within', { km: toTenths(area.km), place })
}

const toTenths = (value: number): number => Math.round(value * 10) / 10

/** `48.1° N, 11.6° E`: to ten kilometres, since nothing here is known more closely. */
export function pointWords([lng, lat]: LngLat, { t, number }: Formatter): string {
  const degrees = (value: number): string => number(toTenths(Math.abs(value)))
  return t('area.point', {
    lat: t(lat < 0 ? 'area.south' : 'area.north', { degrees: degrees(lat) }),
    lng: t(lng < 0 ? 'area.west' : 'area.east', { degrees: degrees(lng) }),
  })
}
