// The second thing to compare with: a bare Express that inserts one row a request, as durably as Tandem commits.
import { createServer } from 'node:http';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import express from 'express';
import { listening } from './listening.ts';

const [folder = '.'] = process.argv.slice(2);
const database = new BetterSqlite3(join(folder, 'insert.sqlite'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('create table commands (position integer primary key, body text not null)');
const insert = database.prepare<[string]>('insert into commands (body) values (?)');

const app = express();
app.use(express.json());
app.post('/', (request, response) => {
  insert.run(JSON.stringify(request.body));
  response.json(request.body);
});

listening(createServer(app), () => database.close());
