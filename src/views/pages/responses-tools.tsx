/** The order of the rows of the matrix and which of them are shown. They need a script, which shows them. */
import { noStep, responseOrders, type ResponseKey } from '../../logic/responses/responses-view.ts'
import type { ResponsesTable } from '../../logic/responses/responses.ts'
import { countryFacet, type PartsContext } from '../parts/context.ts'
import { columnsOf } from './responses-matrix.tsx'

type Props = { readonly context: PartsContext; readonly table: ResponsesTable }

type Option = { readonly id: string; readonly name: string }

type Filter = {
  readonly of: ResponseKey
  /** In the address. */
  readonly name: string
  readonly label: string
  readonly values: readonly Option[]
}

export function ResponsesTools({ context, table }: Props) {
  const { t } = context.formatter
  const all = { id: '', name: t('responses.filter.all') }
  return (
    <div
      id="responses-tools"
      class="responses-tools"
      role="group"
      aria-label={t('responses.tools')}
      hidden
    >
      <Choice
        of="order"
        name="order"
        label={t('responses.order')}
        values={responseOrders.map((id) => ({ id, name: t(`responses.order.${id}`) }))}
      />
      {filtersOf({ context, table })
        .filter(({ values }) => values.length > 0)
        .map(({ values, ...filter }) => (
          <Choice key={filter.of} {...filter} values={[all, ...values]} />
        ))}
    </div>
  )
}

function filtersOf({ context: { index, formatter }, table }: Props): Filter[] {
  const { t } = formatter
  const { markFacet, data } = index
  const steps = [...columnsOf(table.rules), { id: noStep, name: t('responses.unfound') }]
  const countries = data.countries.map(({ code, name }) => ({ id: code, name }))
  return [
    { of: 'step', name: 'step', label: t('responses.filter.step'), values: steps },
    {
      of: 'region',
      name: 'region',
      label: t('responses.filter.region'),
      values: data.info.regions,
    },
    {
      of: 'countries',
      name: countryFacet(index)?.id ?? 'country',
      label: t('responses.country'),
      values: countries.sort((a, b) => a.name.localeCompare(b.name, formatter.locale)),
    },
    ...(markFacet
      ? [
          {
            of: 'marks' as const,
            name: markFacet.id,
            label: markFacet.name,
            values: markFacet.values,
          },
        ]
      : []),
  ]
}

function Choice({ of, name, label, values }: Filter) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} data-choice={of} autocomplete="off">
        {values.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
