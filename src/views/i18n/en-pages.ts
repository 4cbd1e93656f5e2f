/** The English texts of pages with charts, apart from the others for their number. */
export const enPages = {
  'chart.credit':
    '.input {$sources :number}\n.match $sources\n0 {{{$title}, version {$version} · {$licence}}}\none {{{$title}, version {$version} · {$licence} · {$sources} source}}\n* {{{$title}, version {$version} · {$licence} · {$sources} sources}}',
  'chart.download': 'Download the chart',
  'chart.downloadAs': 'Download the chart as {$format}',
  'chart.downloadFailed':
    'The file could not be made in this browser. The table holds the same data, to copy.',
  'chart.table':
    '.input {$rows :number}\n.match $rows\none {{Table: {$caption} ({$rows} row)}}\n* {{Table: {$caption} ({$rows} rows)}}',
  'chart.tableScroll': '{$caption}, scrolls sideways',
  'chart.sources':
    '.input {$count :number}\n.match $count\none {{Source}}\n* {{Sources ({$count})}}',
  'investigations.none': 'No event fits the filters and dates',
  'investigations.responded':
    '.input {$countries :number}\n.match $countries\n0 {{None of the chosen events is a response of a host state}}\none {{{$countries} host state is reported to have responded}}\n* {{{$countries} host states are reported to have responded}}',
  'investigations.busiest': 'Most events in a month: {$count :number} ({$month})',
  'investigations.finding': '{$responded}; most events in a month: {$count :number} ({$month})',
  'investigations.unit':
    '.input {$count :number}\n.match $count\none {{{$count} event, {$period}}}\n* {{{$count} events, {$period}}}',
  'investigations.drawn':
    '.input {$outside :number}\n.match $outside\n0 {{Drawn: {$period}.}}\none {{Drawn: {$period}; {$outside} event lies outside.}}\n* {{Drawn: {$period}; {$outside} events lie outside.}}',
  'investigations.marks':
    'A bar is a date known to its month or year only; a box counts events too close to tell apart.',
  'investigations.kinds': 'By category: {$kinds}.',
  'investigations.kind': '{$name} {$count :number}',
  'investigations.first': 'The earliest: {$event}.',
  'investigations.last': 'The latest: {$event}.',
  'investigations.caption': 'Events within the filters and dates',
  'investigations.disputed': 'Disputed',
  'investigations.id': 'ID',
  'investigations.returns':
    'The figures on returns have their table, sources and files on a page of their own:',
  'responses.name': 'Responses',
  'responses.title':
    '.input {$count :number}\n.input {$headline :number}\n.match $count\none {{In {$count} host country an authority is reported to have responded; {$headline} {$finding}}}\n* {{In {$count} host countries an authority is reported to have responded; {$headline} {$finding}}}',
  'responses.lede':
    'What each host state is reported to have done about the stations. A filled mark is an act or a statement with its sources, an open one is disputed. An empty cell means that no dated event of that kind is recorded here, not that nothing happened; some answers stand only in the notes on stations and in other events.',
  'responses.counted': '{$count :number} {$finding}',
  'responses.matrix.title': 'Of {$hosts :number} host countries, as recorded here: {$findings}',
  'responses.matrix.subtitle':
    'Acts and statements by country and step, {$period}; an event counts if the government, the parliament or a court of the host state acted, and if it is about the stations',
  'responses.matrix.responded':
    '.input {$count :number}\n.match $count\none {{Of {$hosts :number} host countries, {$count} is recorded with a response: {$findings}.}}\n* {{Of {$hosts :number} host countries, {$count} are recorded with a response: {$findings}.}}',
  'responses.matrix.most': 'Most steps are recorded for {$countries} ({$steps :number}).',
  'responses.matrix.disputed':
    '.input {$count :number}\n.match $count\n0 {{No event is disputed.}}\none {{{$count} event is disputed.}}\n* {{{$count} events are disputed.}}',
  'responses.matrix.unfound':
    '.input {$count :number}\n.match $count\n0 {{A reaction was found for every host country.}}\n* {{For {$count} no reaction was found.}}',
  'responses.matrix.label': 'Countries by step',
  'responses.matrix.caption': 'Responses, event by event',
  'responses.country': 'Country',
  'responses.stations': 'Stations',
  'responses.steps': 'Steps',
  'responses.firstDays': 'Days to the first response',
  'responses.cell':
    '.input {$count :number}\n.match $count\none {{{$country}, {$step}: {$count} event}}\n* {{{$country}, {$step}: {$count} events}}',
  'responses.cellDisputed': '{$cell}, disputed',
  'responses.more': '+{$count :number}',
  'responses.none': 'none found',
  'responses.apart': 'Apart from the stations: {$topic}',
  'responses.legend.act': 'act or statement of the host state',
  'responses.legend.disputed': 'disputed',
  'responses.legend.answer': 'answer by China or an operator',
  'responses.sourcesAt': 'with each event, country by country',
  'responses.column.step': 'Step',
  'responses.column.date': 'Date',
  'responses.column.actor': 'Who acted',
  'responses.column.event': 'What happened',
  'responses.column.about': 'About',
  'responses.column.disputed': 'Disputed',
  'responses.column.closedSaidBy': 'Closed on whose word',
  'responses.column.reported': 'First report of a station there',
  'responses.column.first': 'First official response',
  'responses.column.least': 'Days, at least',
  'responses.column.most': 'Days, at most',
  'responses.yes': 'disputed',
  'responses.tools': 'Order and filters',
  'responses.order': 'Order by',
  'responses.order.first': 'First response',
  'responses.order.country': 'Country',
  'responses.order.steps': 'Number of steps',
  'responses.order.stations': 'Number of stations',
  'responses.filter.step': 'Step',
  'responses.filter.region': 'Region',
  'responses.filter.all': 'All',
  'responses.shown':
    '{$shown :number} of {$total :number} countries with a response · {$without :number} of {$unfound :number} without one found',
  'responses.shownOrder': 'Ordered by: {$order}',
  'responses.shownFiles': 'The downloads hold these rows.',
  'responses.shownNone': 'No row fits this choice.',
  'responses.unfound': 'No reaction found',
  'responses.unfound.text':
    '.input {$count :number}\n.match $count\none {{For {$count} host country the research found no reaction of the state to the stations. That is a limit of what was searched and read, in the languages and archives that could be reached. It does not say that the state did nothing.}}\n* {{For {$count} host countries the research found no reaction of the state to the stations. That is a limit of what was searched and read, in the languages and archives that could be reached. It does not say that these states did nothing.}}',
  'responses.general': 'What was answered to all',
  'responses.general.text':
    'Statements that are filed under no one host country stand here and in no row of the matrix; some answer a question about one.',
  'responses.days.title':
    '.input {$days :number}\n.match $days\none {{Half of the first responses that were found came within {$days} day}}\n* {{Half of the first responses that were found came within {$days} days}}',
  'responses.days.subtitle':
    'Days from the report “{$report}” of {$date} to the first official response that was found; a date known only to the month is a span; where sources give two dates, the note of the event says so',
  'responses.days.exact':
    '.input {$days :number}\n.match $days\none {{{$days} day}}\n* {{{$days} days}}',
  'responses.days.span': '{$least :number} to {$most :number} days',
  'responses.days.start': 'Days after “{$report}”, {$date}',
  'responses.days.row': '{$country}: {$days}. {$event}',
  'responses.days.earliest':
    '.input {$count :number}\n.match $count\none {{The first to respond: {$countries} ({$days}).}}\n* {{Each of these may have been the first to respond, since the dates do not say which was: {$countries} ({$days}).}}',
  'responses.days.latest':
    '.input {$count :number}\n.match $count\none {{The last: {$countries} ({$days}).}}\n* {{Each of these may have been the last: {$countries} ({$days}).}}',
  'responses.days.half':
    'The middle of {$count :number} lies between {$least :number} and {$most :number} days.',
  'responses.days.later':
    '.input {$count :number}\n.match $count\n0 {{Everywhere a station had been reported by then.}}\none {{In {$count} of these countries a station was first reported after that report; the ring shows when.}}\n* {{In {$count} of these countries a station was first reported after that report; the ring shows when.}}',
  'responses.days.caption': 'Days to the first response',
  'responses.legend.reported': 'first report of a station in that country',
  'responses.legend.day': 'first official response, known to the day',
  'responses.legend.span': 'known to the month or less: between these days',
  'responses.countries': 'Country by country, with sources',
  'responses.countries.first': 'First official response found: {$period} ({$days}).',
  'responses.countries.noFirst': 'No reaction of the state was found.',
  'responses.status':
    '.input {$count :number}\n.match $count\none {{Newest status of a station there:}}\n* {{Newest status of {$count} stations there:}}',
  'responses.status.restsOn': 'resting on',
  'responses.status.who': '({$actor}, {$date}).',
  'responses.explorer': 'See {$country} in the explorer',
  'responses.compared': 'What governments did, compared',
} as const
