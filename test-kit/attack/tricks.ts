import type { InjectOptions } from 'fastify';
import { addressWith, type Target } from './list-targets.ts';

/** Something to try on an address: the requests made of one that it takes; none where there is nothing to try it on. */
export interface Trick {
  name: string;
  of: (target: Target, usual: InjectOptions) => InjectOptions[];
}

const JSON_TYPE = 'application/json';
const DEEP = 20_000;
const LONG = 4000;
const HUGE = 80 * 1024 * 1024;

/** Bodies that are no request. */
const bodies: Record<string, string> = {
  nothing: '',
  'half an object': '{"a":',
  null: 'null',
  'a list': '[]',
  'a word': '"x"',
  'a number that is none': '1e400',
  'a deep list': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'a deep object': `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'a prototype': '{"__proto__":{"roles":["administrator"]}}',
  'a constructor': '{"constructor":{"prototype":{"roles":["administrator"]}}}',
  'bytes that are no text': '\u0000\u0001\u0002',
};

const types = [
  'text/plain',
  'text/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'x',
];

/** What stands in the place of an id. */
const pathWords: Record<string, string> = {
  'a way up': '..%2f..%2f..%2fetc%2fpasswd',
  'a way up, written twice': '%252e%252e%252f',
  'a zero': '%00',
  'half a character': '%E0%A4%A',
  'no character': '%ff%fe',
  'a quotation mark': "'%20or%20''='",
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a long word': 'a'.repeat(LONG),
  'half of a pair': '%ED%A0%80',
  nothing: '',
};

/** What stands in the place of a query's words. */
const queryWords: Record<string, string> = {
  'a zero': '%00',
  'a way to SQL': "'%3b--",
  'a pattern': '%25_%5c',
  'a long word': '%E7%94%B2'.repeat(LONG / 4),
  'half a character': '%E0%A4%A',
};

const headers: Record<string, Record<string, string>> = {
  'characters that JSON has not': { 'content-type': `${JSON_TYPE}; charset=utf-16` },
  'a key that is none': { 'idempotency-key': `'; ${'x'.repeat(LONG)}` },
  'a language that is none': { 'accept-language': `${'x,'.repeat(LONG / 2)};q=NaN` },
  'tags that are none': { 'if-none-match': 'W/"', range: 'bytes=9-1,-0' },
  'another method': { 'x-http-method-override': 'DELETE', 'x-original-url': '/api/settings' },
  'a body said to be packed': { 'content-encoding': 'gzip', 'accept-encoding': 'x;q=9' },
  'two lengths': { 'content-length': '1, 2' },
  'a length that is none': { 'content-length': '-1' },
  'too great a length': { 'content-length': String(HUGE) },
  'other cookies': { cookie: `taizhang.session_token=%; =; __proto__=x; ${'a=b; '.repeat(200)}` },
};

/** From elsewhere: to be refused, whoever asks. */
export const foreignHeaders: Record<string, Record<string, string>> = {
  'a host of another name': { host: 'lanchuan.example' },
  'a host beside its own': { host: 'localhost@lanchuan.example' },
  'an address said to be forwarded': { 'x-forwarded-for': '127.0.0.1' },
  'a host said to be forwarded': { 'x-forwarded-host': 'localhost' },
};

/** From a page of elsewhere: to be refused where something would be changed. */
export const foreignPages: Record<string, Record<string, string>> = {
  'a page of elsewhere': { origin: 'http://lanchuan.example', referer: 'http://lanchuan.example/' },
  'a page without an origin': { origin: 'null' },
  'a page of another port': { host: 'localhost:3000', origin: 'http://localhost:4000' },
  'a page that the browser tells of': { 'sec-fetch-site': 'cross-site' },
};

/** What is no request: to come to nothing, whoever sends it. */
export const tricks: readonly Trick[] = [
  ...Object.entries(bodies).map(([name, payload]) => ({
    name: `the body is ${name}`,
    of: onBodies((usual) => ({ ...usual, payload, headers: { 'content-type': JSON_TYPE } })),
  })),
  ...types.map((type) => ({
    name: `the body is said to be ${type}`,
    of: onBodies((usual) => ({ ...usual, headers: { 'content-type': type } })),
  })),
  { name: 'the words hold zeros', of: inWords('\\u0000') },
  { name: 'the words hold half of a pair', of: inWords('\\ud800') },
  { name: 'a field is a prototype', of: onBodies((usual) => withField(usual, '__proto__')) },
  { name: 'a field is a constructor', of: onBodies((usual) => withField(usual, 'constructor')) },
  ...Object.entries(pathWords).map(([name, words]) => ({
    name: `in the address stands ${name}`,
    of: (target: Target, usual: InjectOptions) =>
      target.path.includes(':') ? [{ ...usual, url: addressWith(target, words) }] : [],
  })),
  {
    name: 'the address has slashes twice',
    of: (_target, usual) => [{ ...usual, url: String(usual.url).replaceAll('/', '//') }],
  },
  ...Object.entries(queryWords).map(([name, words]) => ({
    name: `in the query stands ${name}`,
    of: ({ method, parameters }: Target, usual: InjectOptions) => {
      if (method !== 'GET') return [];
      const names = parameters.filter((each) => each.in === 'query').map((each) => each.name);
      const [path = ''] = String(usual.url).split('?');
      return names.map((each) => ({
        ...usual,
        url: `${path}?${each}=${words}&${each}=${words}&__proto__=x`,
      }));
    },
  })),
];

/** Requests with something beside them that does not matter: answered as usual or refused. */
export const oddHeaders: readonly Trick[] = Object.entries(headers).map(([name, sent]) => ({
  name: `the headers have ${name}`,
  of: (_target: Target, usual: InjectOptions) => [{ ...usual, headers: { ...usual.headers, ...sent } }],
}));

function onBodies(change: (usual: InjectOptions) => InjectOptions): Trick['of'] {
  return ({ body, takesFile }, usual) => (body || takesFile ? [change(usual)] : []);
}

/** A word of a value in JSON: `:"甲"`, `["a"`; not `"a":`. */
const VALUE = /(?<=[:[,]\s*")(?:[^"\\]|\\.)*(?="\s*[,}\]])/g;

/** Nothing where the body has no words: it would be a request like any other. */
function inWords(words: string): Trick['of'] {
  return ({ body, takesFile }, usual) => {
    if (!body && !takesFile) return [];
    const said = String(usual.payload ?? '{"a":"b"}');
    const payload = said.replaceAll(VALUE, () => words);
    return payload === said ? [] : [{ ...usual, payload }];
  };
}

function withField(usual: InjectOptions, name: string): InjectOptions {
  return {
    ...usual,
    payload: String(usual.payload ?? '{}').replace('{', `{"${name}":{"prototype":{"roles":[]}},`),
  };
}
