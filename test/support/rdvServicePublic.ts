// What RDV Service Public sends of a meeting, and how it signs it.
import { createHmac } from 'node:crypto';

export const secret = 'un-secret-partage-invente';
/** The number that the person of the tests has there. */
export const usager = 41_377;

export const sign = (text: string, by = secret) =>
  createHmac('sha256', by).update(text).digest('hex');

export interface Said {
  readonly rdv?: number;
  readonly usager?: number;
  readonly status?: string;
  readonly starts_at?: string;
  readonly event?: string;
}

/** As RDV Service Public writes it, the fields that nobody reads included. */
export function payload(at: string, { rdv = 9, usager: who = usager, ...said }: Said = {}): string {
  const status = said.status ?? 'unknown';
  const user = { id: who, first_name: 'Awa', last_name: 'Zolbarine', birth_date: '1992-03-04' };
  return JSON.stringify({
    data: {
      id: rdv,
      uuid: 'b9f1e5a4-5a51-4c7e-9a7e-3f1c0a6f8e11',
      status,
      starts_at: said.starts_at ?? '2026-09-10T10:00:00.000+02:00',
      duration_in_min: 45,
      address: '3 rue des Essais, Montceau-les-Mines, 71300',
      motif: { id: 3, name: 'Suivi', location_type: 'public_office' },
      users: [user],
      participations: [{ id: 1, status, send_reminder_notification: true, user }],
      agents: [{ id: 2, email: 'claire@exemple.invalid' }],
      organisation: { id: 5, name: 'MDS inventée' },
    },
    meta: { model: 'Rdv', event: said.event ?? 'updated', webhook_reason: null, timestamp: at },
  });
}
