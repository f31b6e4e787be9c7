// An answer as who searches it reads it: the status, every header, the body, the cells of a workbook.
import readXlsxFile from 'read-excel-file/node';
import type { Response } from 'supertest';
import { mediaTypes } from '../../../src/contract/routeSpec.ts';
import type { Agent } from '../doors.ts';
import type { Ask } from './walk.ts';

export interface Answer {
  readonly ask: Ask;
  readonly status: number;
  /** Without what is different at each time. */
  readonly headers: string;
  readonly text: string;
}

export async function asked(http: Agent, ask: Ask): Promise<Answer> {
  const request = http[ask.method](ask.path).query(ask.query).set(ask.headers);
  if (ask.body) request.send(ask.body);
  const response = await request.buffer(true).parse(bytesOf);
  return {
    ask,
    status: response.status,
    headers: headersOf(response),
    text: await textOf(response),
  };
}

function headersOf({ headers }: Response): string {
  return Object.entries({ ...headers, date: '-' })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

async function textOf({ headers, body }: Response): Promise<string> {
  if (!headers['content-type']?.startsWith(mediaTypes.xlsx)) return String(body);
  const sheets = await readXlsxFile(body);
  return sheets.flatMap(({ sheet, data }) => [sheet, ...data.flat().map(String)]).join('\n');
}

function bytesOf(response: Response, done: (error: null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
