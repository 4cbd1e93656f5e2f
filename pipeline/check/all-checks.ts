import type { Check } from './check-input.ts'
import { accountsPlaced } from './accounts-placed.ts'
import { breakdownAddsUp } from './numbers/breakdown-adds-up.ts'
import { claimsExplained } from './claims-explained.ts'
import { copiesHaveOriginals } from './copies-have-originals.ts'
import { countriesAddUp } from './numbers/countries-add-up.ts'
import { datesAgree } from './dates-agree.ts'
import { drawnHavePlace } from './places/drawn-have-place.ts'
import { facetValues } from './facet-values.ts'
import { facetsDeclared } from './facets-declared.ts'
import { figuresEnd } from './numbers/figures-end.ts'
import { formulasAddUp } from './numbers/formulas-add-up.ts'
import { historiesInOrder } from './histories-in-order.ts'
import { idsUnique } from './ids-unique.ts'
import { linkedCitiesInPlace } from './places/linked-cities-in-place.ts'
import { linksExplained } from './links-explained.ts'
import { mirrorsNotLinked } from './mirrors-not-linked.ts'
import { mapRegionsInOrder } from './map-regions-in-order.ts'
import { placesInCity } from './places/places-in-city.ts'
import { placesInCountry } from './places/places-in-country.ts'
import { proseAtCityLevel } from './prose-at-city-level.ts'
import { referencesResolve } from './references-resolve.ts'
import { responsesMapped } from './responses-mapped.ts'
import { copiesHaveKinds } from './roots/copies-have-kinds.ts'
import { evidenceNotWritten } from './roots/evidence-not-written.ts'
import { rootsAcyclic } from './roots/roots-acyclic.ts'
import { rootsHoldForRecords } from './roots/roots-hold-for-records.ts'
import { rootsReached } from './roots/roots-reached.ts'
import { sourcesTraced } from './roots/sources-traced.ts'
import { sourceOrderWhole } from './source-order-whole.ts'
import { sourcesUsed } from './sources-used.ts'
import { statementsSourced } from './statements-sourced.ts'
import { statusesWellSourced } from './statuses-well-sourced.ts'
import { textsClean } from './texts/texts-clean.ts'
import { storyViews } from './story-views.ts'
import { withheldStandFree } from './withheld-stand-free.ts'
import { wordsKnown } from './words-known.ts'

/** Every rule that takes more than one record, or more than a record's form. */
export const allChecks: readonly Check[] = [
  textsClean,
  idsUnique,
  referencesResolve,
  facetsDeclared,
  facetValues,
  datesAgree,
  historiesInOrder,
  statementsSourced,
  sourcesUsed,
  copiesHaveOriginals,
  mirrorsNotLinked,
  sourcesTraced,
  copiesHaveKinds,
  rootsAcyclic,
  rootsHoldForRecords,
  rootsReached,
  evidenceNotWritten,
  sourceOrderWhole,
  statusesWellSourced,
  placesInCity,
  placesInCountry,
  drawnHavePlace,
  linkedCitiesInPlace,
  mapRegionsInOrder,
  linksExplained,
  formulasAddUp,
  figuresEnd,
  claimsExplained,
  breakdownAddsUp,
  countriesAddUp,
  responsesMapped,
  accountsPlaced,
  proseAtCityLevel,
  storyViews,
  withheldStandFree,
  wordsKnown,
]
