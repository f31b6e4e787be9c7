// The third thing to compare with: a bare Socket.IO that acknowledges each message with itself.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listening } from './listening.ts';

const server = createServer();
const io = new Server<{ echo: (message: unknown, ack: (same: unknown) => void) => void }>(server, {
  serveClient: false,
});
io.on('connection', (socket) => {
  socket.on('echo', (message, ack) => ack(message));
});

listening(server);
