/** JSON-LD contexts as they are published, without what our exports never use; the tests ask no network for them. */
const ns = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
};
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const number = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });
const time = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' });
const motivations = 'assessing bookmarking classifying commenting describing editing highlighting identifying linking';
const more = 'moderating questioning replying tagging';

/** http://www.w3.org/ns/anno.jsonld, W3C Recommendation of 23 February 2017. */
const anno = {
  ...ns,
  id: link('@id'),
  type: { '@id': '@type', '@type': '@id' },
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextualBody: 'oa:TextualBody',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Person: 'foaf:Person',
  ...Object.fromEntries(`${motivations} ${more}`.split(' ').map(one => [one, `oa:${one}`])),
  body: link('oa:hasBody'),
  target: link('oa:hasTarget'),
  source: link('oa:hasSource'),
  selector: link('oa:hasSelector'),
  refinedBy: link('oa:refinedBy'),
  creator: link('dcterms:creator'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  first: link('as:first'),
  partOf: link('as:partOf'),
  bodyValue: 'oa:bodyValue',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  label: 'rdfs:label',
  name: 'foaf:name',
  nickname: 'foaf:nick',
  created: time('dcterms:created'),
  modified: time('dcterms:modified'),
  start: number('oa:start'),
  end: number('oa:end'),
  startIndex: number('as:startIndex'),
  total: number('as:totalItems'),
};

/** https://schema.org/docs/jsonldcontext.json: the default vocabulary, and the properties whose values are of other types. */
const schema = {
  type: '@type',
  id: '@id',
  '@vocab': 'http://schema.org/',
  schema: 'http://schema.org/',
  url: link('schema:url'),
  datePublished: { '@id': 'schema:datePublished', '@type': 'schema:Date' },
};

const known: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': anno,
  'https://schema.org': schema,
};

/** Hands out the contexts above, and refuses all others. */
export async function documentLoader(url: string) {
  const context = known[url];
  if (!context) throw new Error(`No test may ask for ${url}.`);
  return { contextUrl: null, documentUrl: url, document: { '@context': context } };
}
