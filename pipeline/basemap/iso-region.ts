/**
 * The ISO 3166-1 alpha-2 code of a number: `'276'` gives `'DE'`. The numbers are aliases of regions
 * in Unicode's data, so that no table is kept here.
 */
export const regionOfNumber = (number: string): string | null => {
  const { region } = new Intl.Locale(`und-${number.padStart(3, '0')}`)
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null
}
