// What was published for everybody as a catalogue that portals of open data harvest: DCAT as JSON-LD, each table of each edition a
// dataset, each of its files a distribution. Says what the pages say.
import { shiftMonth } from '../../../domain/statistics/months.ts'
import { addDays } from '../../../domain/zone.ts'
import { fileFormats, mediaTypeOf } from '../../../exports/files.ts'
import { titleOf } from '../../../exports/labels.ts'
import type { OpenPage, OpenRelease } from '../../../register/authority/open-statistics.ts'
import { languages, type Words } from '../../../words/language.ts'
import { openTableWords, openWords as words } from '../../../words/pages-open.ts'
import { formatWords, suppressionWords } from '../../../words/statistics-files.ts'
import { termsAddresses } from './method.tsx'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Where IANA lists them. */
const mediaTypes = 'https://www.iana.org/assignments/media-types/'

const said = (text: Words) => languages.map((one) => ({ '@value': text[one], '@language': one }))
const dateOf = (on: string) => ({ '@value': on, '@type': 'xsd:date' })
const instantOf = (at: string) => ({ '@value': at, '@type': 'xsd:dateTime' })

/** @param publicUrl under which the program answers, without a slash at its end */
export function catalogueOf(
  publicUrl: string,
  { releases, name, contact, terms }: OpenPage & { releases: OpenRelease[] },
) {
  const licence = { '@id': termsAddresses[terms] }
  const about = {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': name },
    'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:fn': name, 'vcard:hasEmail': { '@id': `mailto:${contact}` } },
    'dct:license': licence,
  }
  return {
    '@context': context,
    '@id': `${publicUrl}/open`,
    '@type': 'dcat:Catalog',
    'dct:title': said(words.title),
    'dct:description': said(words.lead),
    ...about,
    'dcat:dataset': releases.flatMap(({ period, from, to, edition, at, tables }) =>
      tables.map((figures) => {
        const { table } = figures
        const address = `${publicUrl}/open/${period}/v${edition}`
        return {
          '@id': `${address}#${table}`,
          '@type': 'dcat:Dataset',
          'dct:identifier': `${period}/v${edition}/${table}`,
          'dct:title': languages.map((one) => ({
            '@value': `${table}. ${titleOf(figures, one)}, ${period}`,
            '@language': one,
          })),
          'dct:description': languages.map((one) => ({
            '@value': [openTableWords[table]?.[one] ?? [], suppressionWords['small-counts'][one]].flat().join(' '),
            '@language': one,
          })),
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': dateOf(`${from}-01`),
            'dcat:endDate': dateOf(addDays(`${shiftMonth(to, 1)}-01`, -1)),
          },
          'dct:issued': instantOf(at),
          'dcat:version': String(edition),
          'dcat:landingPage': { '@id': address },
          ...about,
          'dcat:distribution': fileFormats.map((format) => ({
            '@type': 'dcat:Distribution',
            'dct:title': said(formatWords[format]),
            'dcat:accessURL': { '@id': address },
            'dcat:downloadURL': { '@id': `${address}/${table}/${format}` },
            'dcat:mediaType': { '@id': `${mediaTypes}${mediaTypeOf(format).split(';')[0]}` },
            'dct:license': licence,
          })),
        }
      }),
    ),
  }
}
