// Everything behind the gate: who is signed in, the live channel, the frame.
import { LiveProvider } from '../live/LiveProvider.tsx';
import { SessionGate } from '../session/SessionGate.tsx';
import { useMe } from '../session/session.ts';
import { Shell } from './Shell.tsx';

export function Root() {
  return (
    <SessionGate>
      <SignedIn />
    </SessionGate>
  );
}

function SignedIn() {
  return (
    <LiveProvider key={useMe().id}>
      <Shell />
    </LiveProvider>
  );
}
