// The first thing to compare with: a bare Express that answers with the JSON that it was sent.
import { createServer } from 'node:http';
import express from 'express';
import { listening } from './listening.ts';

const app = express();
app.use(express.json());
app.post('/', (request, response) => {
  response.json(request.body);
});

listening(createServer(app));
