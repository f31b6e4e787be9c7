// The fact itself: what, by whom, from which seat, under which rule, and both its times.
import { rules } from '../../../workflows/accompagnementGlobal/rules.ts';
import { crecheRules } from '../../../workflows/creche/rules.ts';
import { avipRules } from '../../../workflows/crecheAvip/rules.ts';
import { listRules } from '../../../workflows/waitingList/rules.ts';
import type { Replay } from '../../contract/cases.ts';
import { localOf, sayFullDay, todayInParis } from '../dates/frenchDates.ts';
import { Colleague } from '../people/Colleague.tsx';
import { AudienceBadge } from '../privacy/AudienceBadge.tsx';
import { roleLabel } from '../texts/roles.ts';
import { sayHour, typeset } from '../texts/typeset.ts';

const seats: { readonly [seat: string]: string | undefined } = {
  emploi: 'siège France Travail',
  social: 'siège du service social',
  creche: 'siège de la crèche',
  insertion: 'siège du référent insertion',
};

const ruleWords: { readonly [rule: string]: string | undefined } = {
  ...rules,
  ...crecheRules,
  ...avipRules,
  ...listRules,
};

export function ReplayStep({ replay }: { readonly replay: Replay }) {
  const { fact, settingsVersion, chart } = replay;
  const written = localOf(fact.recordedAt);
  return (
    <section className="carte" aria-labelledby="rejeu-fait">
      <h2 id="rejeu-fait" className="rejeu-titre">
        {fact.label}
      </h2>
      <dl className="rejeu-fiche">
        <dt>Il s’est passé le</dt>
        <dd>{sayFullDay(fact.occurredOn)}</dd>
        <dt>Écrit le</dt>
        <dd>
          {sayFullDay(written.jour)} à {sayHour(written.heure)}
        </dd>
        <dt>Par</dt>
        <dd>
          <Colleague
            nom={fact.actor.nom ?? 'Tandem, de lui-même'}
            organisation={fact.actor.organisation}
            extra={actedAs(fact.actor)}
          />
        </dd>
        <dt>Règles</dt>
        <dd>
          {fact.rules.map((rule) => (
            <p key={rule} className="rejeu-regle">
              <span className="chiffres discret">{rule}</span> {typeset(ruleWords[rule] ?? '')}
            </p>
          ))}
        </dd>
        <dt>Réglages</dt>
        <dd>
          {settingsVersion === 0 ? 'valeurs de départ' : `version ${settingsVersion}`}, parcours
          version {chart.version}
        </dd>
        {fact.closed.length > 0 && (
          <>
            <dt>Contenus</dt>
            <dd className="rejeu-fermes">
              {fact.closed.map(({ name, audience }) => (
                <span key={name}>
                  fermé <AudienceBadge audience={audience} />
                </span>
              ))}
            </dd>
          </>
        )}
        {fact.destroyed && (
          <>
            <dt>Contenus</dt>
            <dd>
              détruits par une destruction réglée, le {sayFullDay(todayInParis())} au plus tard
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function actedAs({ seat, role }: Replay['fact']['actor']): string {
  const words = [
    role === null ? null : roleLabel(role),
    seat === null ? null : (seats[seat] ?? null),
  ].filter((one) => one !== null);
  return words.length === 0 ? '' : ` · ${words.join(', ')}`;
}
