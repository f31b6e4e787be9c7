// Who is signed in: what every screen behind the gate may ask.
import { createContext, useContext } from 'react';
import type { Agent, Session } from '../../contract/session.ts';
import { type Profession, professionOfRole } from '../texts/roles.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This screen stands behind the session gate.');
  return session;
}

export function useMe(): Agent {
  return useSession().agent;
}

const order: readonly Profession[] = [
  'binome',
  'creche',
  'responsable',
  'auditeur',
  'administrateur',
];

/** What an agent mostly comes here to do: it decides which screens the bar offers. */
export function professionOf(agent: Agent): Profession {
  const professions = agent.roles.map(professionOfRole);
  return order.find((profession) => professions.includes(profession)) ?? 'autre';
}
