/** The smallest XLSX file that spreadsheet programs read: a ZIP without compression. */
import { crc32 } from 'node:zlib'

/** A text, a number, or a day, which the file keeps as a number with the format of a date. */
export type XlsxCell = string | number | { readonly day: string }

export function tinyXlsx(
  sheets: Readonly<Record<string, readonly (readonly XlsxCell[])[]>>,
): Buffer {
  const names = Object.keys(sheets)
  return zip({
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relations([`${office}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map(
        (_, index) => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      [`${office}/styles`, 'styles.xml'],
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheet(rows),
      ]),
    ),
  })
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (count: number): string =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  ).join('')}</Types>`

const relations = (...all: (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${all
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const workbook = (names: readonly string[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`

/** The second format is that of a date. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

const sheet = (rows: readonly (readonly XlsxCell[])[]): string =>
  `${head}<worksheet xmlns="${main}"><sheetData>${rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, at) => xmlOf(cell, `${letter(at)}${index + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

const letter = (index: number): string => String.fromCharCode(65 + index)

function xmlOf(cell: XlsxCell, place: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${serialDay(cell.day)}</v></c>`
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
}

/** Days since 30 December 1899. */
const serialDay = (day: string): number => Date.parse(day) / 86_400_000 + 25_569

function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text)
    const common = commonHead(name, body)
    const local = Buffer.concat([signature(0x04034b50), common, Buffer.from(name), body])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    const version = Buffer.from([20, 0])
    directory.push(
      Buffer.concat([
        signature(0x02014b50),
        version,
        common,
        more.subarray(0, 14),
        Buffer.from(name),
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

/** Version, flags, method, time, checksum, sizes, lengths of the name and of what more there is. */
function commonHead(name: string, body: Buffer): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt32LE(crc32(body), 10)
  bytes.writeUInt32LE(body.length, 14)
  bytes.writeUInt32LE(body.length, 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), 22)
  return bytes
}
